import type * as ES from "estree";
import { isFunction, unwrap, type Node } from "../syntax/ast.ts";
import { onlyDefinition, variableOf } from "../syntax/scope.ts";
import type { Evaluator } from "./evaluator.ts";
import { named } from "./member.ts";
import type { Value } from "./value.ts";

/** Statements that a function surely gets past, or never returns from. */
const STRAIGHT: ReadonlySet<string> = new Set(["VariableDeclaration", "ExpressionStatement", "FunctionDeclaration", "TSTypeAliasDeclaration", "TSInterfaceDeclaration", "EmptyStatement"]);

/**
 * `buildParams(question)`: what a function of this file gives back, where that is one expression. Every call makes a
 * new one, and what its parameters hold is not known. Null for all other calls.
 */
export function returned(evaluator: Evaluator, call: ES.CallExpression): Value | null {
  const { callee } = call;
  if (callee.type !== "Identifier") return null;
  const variable = variableOf(evaluator.surroundings.sourceCode, callee);
  const definition = variable === null ? null : onlyDefinition(variable);
  const made = definition === null ? null : functionOf(definition.node as Node);
  const result = made === null ? null : onlyResult(made);
  if (made === null || result === null || evaluator.visiting.has(made)) return null;
  evaluator.visiting.add(made);
  const value = evaluator.value(result);
  evaluator.visiting.delete(made);
  return value.kind === "hole" || value.kind === "absent" ? null : named(value, call);
}

function functionOf(node: Node): ES.Function | null {
  const found = node.type === "VariableDeclarator" && node.init ? unwrap(node.init) : node;
  return isFunction(found) && found.async !== true && found.generator !== true ? found : null;
}

function onlyResult({ body }: ES.Function): Node | null {
  if (body.type !== "BlockStatement") return body;
  const last = body.body.at(-1);
  return last?.type === "ReturnStatement" && last.argument && body.body.slice(0, -1).every(({ type }) => STRAIGHT.has(type)) ? last.argument : null;
}
