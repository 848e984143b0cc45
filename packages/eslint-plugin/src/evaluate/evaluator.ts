import type { Scope, SourceCode } from "eslint";
import type * as ES from "estree";
import { parentOf, placeOf, staticName, unwrap, type Node } from "../syntax/ast.ts";
import { variableOf } from "../syntax/scope.ts";
import type { Bindings } from "./bindings.ts";
import { evaluateConditional, evaluateLogical } from "./conditions.ts";
import { evaluateCall } from "./calls.ts";
import { evaluateEnumMember } from "./enums.ts";
import { evaluateVariable } from "./variables.ts";
import { memberOf } from "./member.ts";
import { awaited } from "./returned.ts";
import { evaluateBinary, evaluateTemplate, evaluateUnary } from "./operators.ts";
import { hole, scalar, type Item, type Member, type Value } from "./value.ts";

/** What evaluation may ask besides the syntax. */
export interface Surroundings {
  readonly sourceCode: SourceCode;
  /** The value of a name imported from elsewhere, where types tell; null where they do not. */
  readonly imported: (node: Node) => Value | null;
  /** The major version of an installed package, seen from the linted file; null when not known. */
  readonly installedMajor: (name: string) => number | null;
  /** Calls that send what they are given, and so only read it. */
  readonly isRequest: (call: ES.CallExpression | ES.NewExpression) => boolean;
}

/**
 * Works out what expressions are, as far as the text alone tells, and leaves a hole for the rest.
 * Nothing is ever run. One evaluator serves one request: `use` is where its values are read.
 */
export class Evaluator {
  readonly surroundings: Surroundings;
  readonly use: Node | null;
  /** Variables being worked out, against `const a = { b: () => a }`. */
  readonly visiting = new Set<object>();
  private bound: Bindings = new Map();
  private depth = 0;

  constructor(surroundings: Surroundings, use: Node | null) {
    this.surroundings = surroundings;
    this.use = use;
  }

  value(node: Node): Value {
    if (this.depth > 200) return hole(placeOf(node));
    this.depth++;
    const value = this.expression(node);
    this.depth--;
    return value;
  }

  /** Evaluates inside a call, in which parameters hold what it was given. */
  within<T>(bindings: Bindings, evaluate: () => T): T {
    const before = this.bound;
    this.bound = new Map([...before, ...bindings]);
    const result = evaluate();
    this.bound = before;
    return result;
  }

  /** Whether some parameters are known. */
  get isInCall(): boolean {
    return this.bound.size > 0;
  }

  /** What a parameter holds in the call that is being followed; undefined for everything else. */
  given(variable: Scope.Variable): Value | undefined {
    return this.bound.get(variable);
  }

  private expression(node: Node): Value {
    const place = placeOf(node);
    switch (node.type) {
      case "Literal":
        return isScalar(node.value) && !("regex" in node) ? scalar(node.value, place) : hole(place);
      case "TemplateLiteral":
        return evaluateTemplate(this, node);
      case "Identifier":
        return this.identifier(node);
      case "ObjectExpression":
        return this.object(node);
      case "ArrayExpression":
        return this.array(node);
      case "UnaryExpression":
        return evaluateUnary(this, node);
      case "BinaryExpression":
        return evaluateBinary(this, node);
      case "LogicalExpression":
        return evaluateLogical(this, node);
      case "ConditionalExpression":
        return evaluateConditional(this, node);
      case "SequenceExpression":
        return this.value(node.expressions.at(-1) ?? node);
      case "MemberExpression":
        return evaluateEnumMember(this, node) ?? memberOf(this, node);
      case "CallExpression":
        return evaluateCall(this, node);
      case "AwaitExpression":
        return awaited(this, unwrap(node.argument));
      case "FunctionExpression":
      case "ArrowFunctionExpression":
      case "ClassExpression":
        return { kind: "absent", node: place };
      case "TSNonNullExpression": {
        const inner = this.value(node.expression);
        return inner.kind === "hole" && inner.optional ? { ...inner, optional: false } : inner;
      }
      case "TSAsExpression":
      case "TSSatisfiesExpression":
      case "TSTypeAssertion":
      case "TSInstantiationExpression":
      case "ChainExpression":
        return this.value(node.expression);
      default:
        return hole(place);
    }
  }

  private identifier(node: ES.Identifier): Value {
    const variable = variableOf(this.surroundings.sourceCode, node);
    if (variable !== null) return evaluateVariable(this, node, variable);
    return node.name === "undefined" ? { kind: "absent", node: placeOf(node) } : hole(placeOf(node));
  }

  private object(node: ES.ObjectExpression): Value {
    return { kind: "object", members: node.properties.map((property) => this.member(property)), node: placeOf(node) };
  }

  private member(property: ES.Property | ES.SpreadElement): Member {
    if (property.type === "SpreadElement") return { kind: "spread", value: this.value(property.argument) };
    const name = staticName(property) ?? this.computedName(property);
    // `__proto__: x` in a literal sets the prototype and makes no key.
    if (name === null || (name === "__proto__" && !property.computed && !property.shorthand)) return { kind: "unknown-key" };
    const place = placeOf(property);
    const value: Value = property.kind === "get" ? hole(placeOf(property.value)) : this.value(property.value as Node);
    return { kind: "property", name, value, node: place, key: placeOf(property.key) };
  }

  private computedName(property: ES.Property): string | null {
    const key = property.computed ? this.value(property.key) : null;
    return key?.kind === "scalar" ? String(key.value) : null;
  }

  private array(node: ES.ArrayExpression): Value {
    return { kind: "array", items: node.elements.map((element) => this.item(element, node)), node: placeOf(node) };
  }

  item(element: ES.Expression | ES.SpreadElement | null, around: Node): Item {
    if (element === null) return scalar(null, placeOf(around));
    return element.type === "SpreadElement" ? { kind: "spread", value: this.value(element.argument) } : this.value(element);
  }
}

/** `process.env.MODEL ?? ""`, `history = []`: such a value mostly pleases the type checker, and is never sent. */
export function isEmptyFallback(expression: Node): boolean {
  const node = unwrap(expression);
  if (node.type === "ArrayExpression") return node.elements.length === 0;
  return node.type === "ObjectExpression" ? node.properties.length === 0 : node.type === "Literal" && node.value === "";
}

/** A default that stands for nothing: `budget = 0`, `limit = -1`, `stream = false`, `stop = null`. */
export function isNoDefault(expression: Node): boolean {
  const node = unwrap(expression);
  return isEmptyFallback(node) || (node.type === "Literal" && !node.value) || (node.type === "UnaryExpression" && node.operator === "-");
}

function isScalar(value: unknown): value is string | number | boolean | null {
  return value === null || typeof value === "string" || typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value));
}

/** The expression that an identifier pattern is bound to by default: `function f({ model = "…" })`. */
export function defaultOf(identifier: Node): Node | null {
  const parent = parentOf(identifier);
  return parent?.type === "AssignmentPattern" && parent.left === identifier ? parent.right : null;
}
