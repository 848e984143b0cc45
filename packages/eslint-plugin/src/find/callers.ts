import type { SourceCode } from "eslint";
import type * as ES from "estree";
import { calledFunction } from "../evaluate/functions.ts";
import { isInside, lastName, parentOf, staticName, type Node } from "../syntax/ast.ts";

/** More calls of one function than these are not looked at. */
const MOST_CALLS = 50;

/** Those of some calls that run a function, without the ones it makes itself. */
export function callersOf(sourceCode: SourceCode, calls: readonly ES.CallExpression[], made: ES.Function): readonly ES.CallExpression[] {
  const name = nameOf(made);
  if (name === null) return [];
  return calls.filter((call) => lastName(call.callee) === name && calledFunction(sourceCode, call) === made && !isInside(call, made)).slice(0, MOST_CALLS);
}

function nameOf(made: ES.Function): string | null {
  const around = parentOf(made as Node);
  if (around?.type === "VariableDeclarator") return around.id.type === "Identifier" ? around.id.name : null;
  if (around?.type === "MethodDefinition" || around?.type === "Property") return staticName(around);
  return made.type === "FunctionDeclaration" ? made.id.name : null;
}
