import type * as ES from "estree";
import type { Node } from "../syntax/ast.ts";
import { bindArguments } from "./bindings.ts";
import type { Evaluator } from "./evaluator.ts";
import { calledFunction, onlyResult } from "./functions.ts";
import { named } from "./member.ts";
import type { Value } from "./value.ts";

/**
 * `buildParams(question)`: what a function of this file gives back, where that is one expression. Every call makes a
 * new one, from what it is given. Null for all other calls.
 */
export function returned(evaluator: Evaluator, call: ES.CallExpression): Value | null {
  return resultOf(evaluator, call, false);
}

/** `await buildParams(question)`: what an `async` function comes to, or any other expression. */
export function awaited(evaluator: Evaluator, argument: Node): Value {
  const value = argument.type === "CallExpression" ? resultOf(evaluator, argument, true) : null;
  return value ?? evaluator.value(argument);
}

function resultOf(evaluator: Evaluator, call: ES.CallExpression, isAwaited: boolean): Value | null {
  const made = calledFunction(evaluator.surroundings.sourceCode, call);
  if (made === null || made.generator === true || (made.async === true && !isAwaited) || evaluator.visiting.has(made)) return null;
  const result = onlyResult(made);
  if (result === null) return null;
  const bindings = bindArguments(evaluator, made.params, call.arguments);
  evaluator.visiting.add(made);
  const value = evaluator.within(bindings, () => (made.async === true ? awaited(evaluator, result) : evaluator.value(result)));
  evaluator.visiting.delete(made);
  return value.kind === "hole" || value.kind === "absent" ? null : named(value, call);
}
