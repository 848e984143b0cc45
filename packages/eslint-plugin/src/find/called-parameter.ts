import type { SourceCode } from "eslint";
import type * as ES from "estree";
import { parameterOf } from "../evaluate/alias.ts";
import { classAround, isFunction, staticName, unwrap, type Node } from "../syntax/ast.ts";
import { memberNodes } from "./class-members.ts";

/** The binding that an argument becomes, of a function or a method declared in this file. */
export function calledParameter(sourceCode: SourceCode, call: ES.CallExpression, index: number): Node | null {
  const callee = unwrap(call.callee);
  const parameter = callee.type === "Identifier" ? parameterOf(sourceCode, callee, index) : callee.type === "MemberExpression" ? ofMethod(callee, index) : null;
  return parameter?.type === "AssignmentPattern" ? parameter.left : parameter;
}

/** `this.ask(…)`. */
function ofMethod(callee: ES.MemberExpression, index: number): Node | null {
  const name = staticName(callee);
  const around = callee.object.type === "ThisExpression" ? classAround(callee) : null;
  if (name === null || around === null) return null;
  for (const { value } of memberNodes(around, name)) if (value !== null && isFunction(value)) return value.params[index] ?? null;
  return null;
}
