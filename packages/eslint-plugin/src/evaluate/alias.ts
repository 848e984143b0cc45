import type { Scope, SourceCode } from "eslint";
import type * as ES from "estree";
import { isFunction, unwrap, type Node } from "../syntax/ast.ts";
import { variableOf } from "../syntax/scope.ts";

/** How an expression stands to the object that is followed. */
export interface Alias {
  /** The top-level member that the expression stands for; null for the object itself. */
  readonly member: string | null;
  /** The expression is a literal that the object was put into: the key it has there, `ITEM` in a list, `DEEPER` further in. */
  readonly key: string | typeof ITEM | typeof DEEPER | null;
  /** The variable whose reference led here; null where it was no variable's. */
  readonly variable: Scope.Variable | null;
}

export const ITEM = Symbol("item");
export const DEEPER = Symbol("deeper");

/** Functions that write nothing and give back what they got, or what is in it. */
export const GIVES_BACK = new Set(["Object.assign", "Object.entries", "Object.freeze", "Object.fromEntries", "Object.values", "Array.from", "Array.of", "structuredClone"]);

export const MUTATORS = new Set(["unshift", "splice", "pop", "shift", "sort", "reverse", "fill", "copyWithin"]);

/** Parents that only read what they are given. */
export const PASSIVE: ReadonlySet<string> = new Set([
  "ExpressionStatement", "UnaryExpression", "BinaryExpression", "TemplateLiteral", "IfStatement", "WhileStatement", "SwitchStatement",
  "ForInStatement", "TSTypeQuery", "TSQualifiedName",
]);

/** Parents whose value is, or may be, the expression's own. */
export const SAME_VALUE: ReadonlySet<string> = new Set([
  "TSAsExpression", "TSSatisfiesExpression", "TSNonNullExpression", "TSTypeAssertion", "TSInstantiationExpression", "ChainExpression",
  "AwaitExpression", "LogicalExpression", "SequenceExpression",
]);

export function isIndex(name: string): boolean {
  return /^\d+$/.test(name);
}

export function isWritten(access: ES.MemberExpression, around: Node | null): boolean {
  if (around?.type === "AssignmentExpression") return around.left === (access as Node);
  return around?.type === "UpdateExpression" || (around?.type === "UnaryExpression" && around.operator === "delete");
}

/** The parameter that an argument becomes, of a function declared in this file. */
export function parameterOf(sourceCode: SourceCode, callee: ES.Identifier, index: number): Node | null {
  const [definition, ...others] = variableOf(sourceCode, callee)?.defs ?? [];
  if (definition === undefined || others.length > 0 || index < 0) return null;
  const node = definition.node as Node;
  const target = node.type === "VariableDeclarator" && node.init ? unwrap(node.init) : node;
  return isFunction(target) ? (target.params[index] ?? null) : null;
}
