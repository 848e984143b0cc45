import type { Scope, SourceCode } from "eslint";
import type * as ES from "estree";
import { isFunction, isInside, parentOf, staticName, unwrap, type Node } from "../syntax/ast.ts";
import { variableOf } from "../syntax/scope.ts";
import { isLocalTo, mayRunBefore } from "./order.ts";
import { ELEMENT_CALLBACKS, HANDS_ON_ARGUMENT, READS_ONLY, calleePath, isHarmlessCall } from "./harmless.ts";

/** What may have happened to an object between the place it was written down and the place it is used. */
export interface Touches {
  /** It was written to, or handed to code that may write to it. */
  changed: boolean;
  /** Items were pushed onto the array. */
  appended: boolean;
  /** Members that were assigned, or whose value was changed or handed out. */
  readonly assigned: Set<string>;
}

export interface TouchQuestion {
  readonly sourceCode: SourceCode;
  /** Where the object is read; null: at any time. */
  readonly use: Node | null;
  /** Names of members that hold objects or arrays; reading any other hands nothing out. */
  readonly deep: ReadonlySet<string>;
  /** Calls that send a request, and so only read. */
  readonly isRequest: (call: ES.CallExpression | ES.NewExpression) => boolean;
}

/** Follows every reference to a variable, also through aliases, elements and local functions. */
export function touchesOf(variable: Scope.Variable, question: TouchQuestion): Touches {
  const touches: Touches = { changed: false, appended: false, assigned: new Set() };
  new Tracker(question, touches).variable(variable, null);
  return touches;
}

class Tracker {
  private readonly question: TouchQuestion;
  private readonly touches: Touches;
  private readonly seen = new Set<Scope.Variable>();

  constructor(question: TouchQuestion, touches: Touches) {
    this.question = question;
    this.touches = touches;
  }

  /** `member` is the top-level member that the alias stands for; null for the object itself. */
  variable(variable: Scope.Variable, member: string | null): void {
    if (this.seen.has(variable)) return;
    this.seen.add(variable);
    for (const reference of variable.references) {
      if (reference.init === true || this.touches.changed) continue;
      const node = reference.identifier as Node;
      if (this.question.use !== null && !mayRunBefore(node, this.question.use, variable)) continue;
      if (reference.isWrite()) continue;
      this.alias(node, member, variable);
    }
  }

  private hit(member: string | null): void {
    if (member === null) this.touches.changed = true;
    else this.touches.assigned.add(member);
  }

  /** An expression whose value is the object, or a part of it. */
  private alias(node: Node, member: string | null, variable: Scope.Variable): void {
    const parent = parentOf(node);
    if (parent === null) return;
    switch (parent.type) {
      case "MemberExpression":
        if (parent.object === node) this.access(parent, member, variable);
        return;
      case "ExpressionStatement":
      case "UnaryExpression":
      case "BinaryExpression":
      case "TemplateLiteral":
      case "IfStatement":
      case "WhileStatement":
      case "SwitchStatement":
      case "ForInStatement":
      case "TSTypeQuery" as never:
      case "TSQualifiedName" as never:
        return;
      case "ConditionalExpression":
        if (parent.test !== node) this.alias(parent, member, variable);
        return;
      case "TSAsExpression":
      case "TSSatisfiesExpression":
      case "TSNonNullExpression":
      case "TSTypeAssertion":
      case "TSInstantiationExpression":
      case "ChainExpression":
      case "AwaitExpression":
      case "LogicalExpression":
      case "SequenceExpression":
      case "ObjectExpression":
      case "ArrayExpression":
        return this.alias(parent, member, variable);
      case "Property":
        if (parent.value === node) this.alias(parentOf(parent) ?? parent, member, variable);
        return;
      case "SpreadElement":
        return this.spread(parent, member, variable);
      case "VariableDeclarator":
        return this.pattern(parent.id, member);
      case "AssignmentExpression":
        return this.assignment(parent, node, member);
      case "ForOfStatement":
        return this.loop(parent, node, member);
      case "CallExpression":
      case "NewExpression":
        return this.argument(parent, node, member, variable);
      case "ReturnStatement":
      case "ArrowFunctionExpression":
        return this.returned(parent, member, variable);
      default:
        return this.hit(member);
    }
  }

  private spread(spread: ES.SpreadElement, member: string | null, variable: Scope.Variable): void {
    const around = parentOf(spread);
    if (around?.type === "CallExpression" || around?.type === "NewExpression") this.argument(around, spread, member, variable);
    else if (around !== null) this.alias(around, member, variable);
  }

  private access(access: ES.MemberExpression, member: string | null, variable: Scope.Variable): void {
    const name = staticName(access);
    const around = parentOf(access);
    const path = member ?? name;
    if (around?.type === "AssignmentExpression" && around.left === (access as Node)) return this.hit(path);
    if (around?.type === "UpdateExpression" || (around?.type === "UnaryExpression" && around.operator === "delete")) return this.hit(path);
    if (around?.type === "CallExpression" && around.callee === (access as Node)) return this.method(around, name, member, variable);
    if (name !== null && !/^\d+$/.test(name) && !this.question.deep.has(name)) return;
    this.alias(access, name !== null && /^\d+$/.test(name) ? member : path, variable);
  }

  private method(call: ES.CallExpression, name: string | null, member: string | null, variable: Scope.Variable): void {
    if (name === "push" && member === null) this.touches.appended = true;
    else if (name === "push") this.touches.assigned.add(member ?? "");
    else if (name === null) this.hit(member);
    else if (ELEMENT_CALLBACKS.has(name)) {
      for (const argument of call.arguments) this.callback(argument, member);
      this.alias(call, member, variable);
    } else if (HANDS_ON_ARGUMENT.has(name)) this.alias(call, member, variable);
    else if (!READS_ONLY.has(name) && (member !== null || this.question.deep.has(name))) this.hit(member);
    else if (!READS_ONLY.has(name) && MUTATORS.has(name)) this.hit(member);
  }

  /** The elements go to the callback's parameters; what it returns goes to the call. */
  private callback(callback: ES.Expression | ES.SpreadElement, member: string | null): void {
    const target = unwrap(callback);
    if (target.type === "Identifier") {
      if (target.name !== "Boolean" && target.name !== "String") this.hit(member);
    } else if (isFunction(target)) for (const parameter of target.params) this.pattern(parameter, member);
    else if (target.type !== "Literal" && target.type !== "ObjectExpression" && target.type !== "ArrayExpression") this.hit(member);
  }

  /** Names bound to the object, or to parts of it. */
  private pattern(pattern: Node, member: string | null): void {
    switch (pattern.type) {
      case "Identifier": {
        const variable = variableOf(this.question.sourceCode, pattern);
        return variable === null ? this.hit(member) : this.variable(variable, member);
      }
      case "ObjectPattern":
        for (const property of pattern.properties) {
          if (property.type === "RestElement") this.pattern(property.argument, member);
          else {
            const name = staticName(property);
            if (name === null || this.question.deep.has(name)) this.pattern(property.value, member ?? name);
          }
        }
        return;
      case "ArrayPattern":
        for (const element of pattern.elements) if (element !== null) this.pattern(element, member);
        return;
      case "AssignmentPattern":
        return this.pattern(pattern.left, member);
      case "RestElement":
        return this.pattern(pattern.argument, member);
      default:
        return this.hit(member);
    }
  }

  private assignment(assignment: ES.AssignmentExpression, node: Node, member: string | null): void {
    if (assignment.right === node && assignment.left.type === "Identifier") this.pattern(assignment.left, member);
    else if (assignment.right === node) this.hit(member);
  }

  private loop(loop: ES.ForOfStatement, node: Node, member: string | null): void {
    if (loop.right !== node) return;
    if (loop.left.type !== "VariableDeclaration") return this.hit(member);
    for (const declarator of loop.left.declarations) this.pattern(declarator.id, member);
  }

  private argument(call: ES.CallExpression | ES.NewExpression, node: Node, member: string | null, variable: Scope.Variable): void {
    if ((call.callee as Node) === node) return this.hit(member);
    if (this.question.isRequest(call) || isHarmlessCall(this.question.sourceCode, call)) return;
    const path = calleePath(call.callee);
    if (path?.[0] === "Object" || path?.[0] === "Array" || path?.[0] === "structuredClone") return this.alias(call, member, variable);
    // `list.concat(x)`: the object is now part of another one.
    if (call.callee.type === "MemberExpression" && staticName(call.callee) === "concat") return this.alias(call, member, variable);
    const index = call.arguments.findIndex((argument) => argument === node);
    const parameter = call.callee.type === "Identifier" ? this.parameterOf(call.callee, index) : null;
    if (parameter === null) this.hit(member);
    else this.pattern(parameter, member);
  }

  /** The parameter of a function declared in this file. */
  private parameterOf(callee: ES.Identifier, index: number): Node | null {
    const variable = variableOf(this.question.sourceCode, callee);
    const [definition, ...others] = variable?.defs ?? [];
    if (definition === undefined || others.length > 0 || index < 0) return null;
    const node = definition.node as Node;
    const target = node.type === "VariableDeclarator" && node.init ? unwrap(node.init) : node;
    return isFunction(target) ? (target.params[index] ?? null) : null;
  }

  private returned(parent: ES.ReturnStatement | ES.ArrowFunctionExpression, member: string | null, variable: Scope.Variable): void {
    const returning = parent.type === "ReturnStatement" ? functionOf(parent) : parent;
    const around = returning === null ? null : parentOf(returning);
    const inline = around?.type === "CallExpression" && around.arguments.some((argument) => argument === returning);
    if (inline && around.callee.type === "MemberExpression" && ELEMENT_CALLBACKS.has(staticName(around.callee) ?? "")) return this.alias(around, member, variable);
    const { use } = this.question;
    // Every call of the function has its own object, and returns it after its use.
    if (use !== null && returning !== null && isInside(use, returning) && isLocalTo(variable, use)) return;
    this.hit(member);
  }
}

const MUTATORS = new Set(["unshift", "splice", "pop", "shift", "sort", "reverse", "fill", "copyWithin"]);

function functionOf(node: Node): Node | null {
  for (let current = parentOf(node); current !== null; current = parentOf(current)) if (isFunction(current)) return current;
  return null;
}
