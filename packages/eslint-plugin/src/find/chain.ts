import type { SourceCode } from "eslint";
import type * as ES from "estree";
import { classAround, staticName, unwrap, type Node } from "../syntax/ast.ts";
import { takenOut } from "../syntax/patterns.ts";
import { onlyDefinition, variableOf } from "../syntax/scope.ts";
import { memberNodes } from "./class-members.ts";
import { isMethodName, RESOURCES } from "./methods.ts";

export type Argument = ES.Expression | ES.SpreadElement;

/** `this.client.beta.messages.create`, split into the client's expression and the names behind it. */
export interface Chain {
  readonly root: Node;
  readonly path: readonly string[];
  /** Arguments that `bind` has set. */
  readonly given: readonly Argument[];
}

/** Reads what is called, and with what: `f(x)`, `f.call(self, x)`, `f.apply(self, [x])`, `f.bind(self)(x)`. */
export function chainOfCall(sourceCode: SourceCode, call: ES.CallExpression): { readonly chain: Chain; readonly args: readonly Argument[] } {
  const callee = unwrap(call.callee);
  const name = callee.type === "MemberExpression" ? staticName(callee) : null;
  const applied = name === "call" ? call.arguments.slice(1) : name === "apply" ? listed(call.arguments[1]) : null;
  const called = callee.type === "MemberExpression" && applied !== null ? callee.object : callee;
  const chain = new ChainReader(sourceCode).read(called, [], []);
  return { chain, args: [...chain.given, ...(applied ?? call.arguments)] };
}

function listed(argument: Argument | undefined): readonly Argument[] | null {
  return argument?.type === "ArrayExpression" && argument.elements.every((element) => element !== null) ? argument.elements : null;
}

class ChainReader {
  private readonly sourceCode: SourceCode;
  private readonly seen = new Set<Node>();

  constructor(sourceCode: SourceCode) {
    this.sourceCode = sourceCode;
  }

  read(expression: Node, path: readonly string[], given: readonly Argument[]): Chain {
    const node = unwrap(expression);
    const stop: Chain = { root: node, path, given };
    if (this.seen.has(node)) return stop;
    this.seen.add(node);
    if (node.type === "MemberExpression") return this.member(node, path, given) ?? stop;
    if (node.type === "CallExpression") return this.bound(node, path, given) ?? stop;
    return node.type === "Identifier" ? (this.named(node, path, given) ?? stop) : stop;
  }

  private member(node: ES.MemberExpression, path: readonly string[], given: readonly Argument[]): Chain | null {
    const name = staticName(node);
    if (name === null) return null;
    const field = node.object.type === "ThisExpression" ? fieldOf(node, name, path) : null;
    if (field !== null) return this.read(field, path, given);
    return path.length === 0 || RESOURCES.has(name) ? this.read(node.object, [name, ...path], given) : null;
  }

  /** `client.messages.create.bind(client.messages, …)`. */
  private bound(node: ES.CallExpression, path: readonly string[], given: readonly Argument[]): Chain | null {
    const callee = unwrap(node.callee);
    if (path.length > 0 || callee.type !== "MemberExpression" || staticName(callee) !== "bind") return null;
    return this.read(callee.object, path, [...node.arguments.slice(1), ...given]);
  }

  /** `const messages = client.messages`, `const { messages } = client`, `({ messages }: Anthropic) => …`. */
  private named(identifier: ES.Identifier, path: readonly string[], given: readonly Argument[]): Chain | null {
    const variable = variableOf(this.sourceCode, identifier);
    const definition = variable === null ? null : onlyDefinition(variable);
    if (definition?.type !== "Variable" && definition?.type !== "Parameter") return null;
    const init = definition.type === "Variable" ? (definition.node as ES.VariableDeclarator).init : null;
    const taken = takenOut(definition.name);
    if (taken !== null) return this.taken(init ?? taken.pattern, [...taken.names, ...path], given);
    const alias = init && definition.name === (definition.node as ES.VariableDeclarator).id ? unwrap(init) : null;
    return alias !== null && leadsOn(alias, path) ? this.read(alias, path, given) : null;
  }

  /** Every name but the method's own is one that stands between a client and a method. */
  private taken(owner: Node, path: readonly string[], given: readonly Argument[]): Chain | null {
    return path.slice(0, -1).every((name) => RESOURCES.has(name)) ? this.read(owner, path, given) : null;
  }
}

/** The one value of a field that holds a resource or a method: `messages = client.messages`. */
function fieldOf(node: ES.MemberExpression, name: string, path: readonly string[]): Node | null {
  const around = classAround(node);
  if (around === null) return null;
  const values = [...memberNodes(around, name)].flatMap(({ value }) => (value === null ? [] : [unwrap(value)]));
  const [only] = values;
  return only !== undefined && values.length === 1 && leadsOn(only, path) ? only : null;
}

/** A name for a client is the client's own; one for a resource, or for a method, leads on to it. */
function leadsOn(node: Node, path: readonly string[]): boolean {
  const member = node.type === "CallExpression" && path.length === 0 ? unwrap(node.callee) : node;
  const name = member.type === "MemberExpression" ? staticName(member) : null;
  if (name === null) return false;
  return node.type === "CallExpression" ? name === "bind" : path.length === 0 ? isMethodName(name) : RESOURCES.has(name);
}
