import type { Scope } from "eslint";
import type * as ES from "estree";
import { placeOf, type Node } from "../syntax/ast.ts";
import { variableOf } from "../syntax/scope.ts";
import { within } from "../syntax/walk.ts";
import { isEmptyFallback, type Evaluator } from "./evaluator.ts";
import { hole, truthiness, type Value } from "./value.ts";

/** `a ? b : c`: both arms, where the test does not tell. */
export function evaluateConditional(evaluator: Evaluator, node: ES.ConditionalExpression): Value {
  const { test, consequent, alternate } = node;
  const truth = truthiness(evaluator.value(test));
  if (truth !== null) return evaluator.value(truth ? consequent : alternate);
  const arms = behind(evaluator, test, () => [evaluator.value(consequent), evaluator.value(alternate)]);
  return { kind: "choice", arms, node: placeOf(node) };
}

/** `a && b`, `a || b`, `a ?? b`. */
export function evaluateLogical(evaluator: Evaluator, node: ES.LogicalExpression): Value {
  const left = evaluator.value(node.left);
  const place = placeOf(node);
  if (node.operator === "&&") {
    const known = truthiness(left);
    if (known !== null) return known ? evaluator.value(node.right) : left;
    const right = behind(evaluator, node.left, () => evaluator.value(node.right));
    return { kind: "choice", arms: [{ kind: "hole", node: placeOf(node.left), optional: true, falsy: true }, right], node: place };
  }
  const passes = passedOver(left, node.operator);
  if (passes !== null) return passes ? evaluator.value(node.right) : left;
  if (left.kind === "hole" && isEmptyFallback(node.right)) return hole(place);
  return { kind: "choice", arms: [taken(left, node.operator), evaluator.value(node.right)], node: place };
}

/** Behind a condition that cannot be worked out nothing is sure of the arguments it asks about. */
function behind<T>(evaluator: Evaluator, condition: Node, evaluate: () => T): T {
  if (!evaluator.isInCall) return evaluate();
  const asked = new Map<Scope.Variable, Value>();
  ask(evaluator, condition, asked, new Set());
  return asked.size === 0 ? evaluate() : evaluator.within(asked, evaluate);
}

/** Collects the arguments that a condition looks at, also by way of names for what was made of them. */
function ask(evaluator: Evaluator, condition: Node, asked: Map<Scope.Variable, Value>, seen: Set<Scope.Variable>): void {
  const { sourceCode } = evaluator.surroundings;
  for (const node of within(sourceCode, condition)) {
    const variable = node.type === "Identifier" ? variableOf(sourceCode, node) : null;
    if (variable === null || seen.has(variable)) continue;
    seen.add(variable);
    if (evaluator.given(variable) !== undefined) asked.set(variable, hole(placeOf(node)));
    for (const { writeExpr } of variable.references) if (writeExpr) ask(evaluator, writeExpr as Node, asked, seen);
  }
}

/** Whether `||` or `??` goes on to what stands behind it. */
function passedOver(left: Value, operator: "||" | "??"): boolean | null {
  if (operator === "??") return isNullish(left);
  const truth = truthiness(left);
  return truth === null ? null : !truth;
}

/** What is left of `??` and `||` when it is taken: nothing that the operator passes over. */
function taken(left: Value, operator: "||" | "??"): Value {
  if (left.kind === "hole") return hole(left.node);
  return left.kind === "choice" ? { ...left, arms: left.arms.filter((arm) => passedOver(arm, operator) !== true).map((arm) => taken(arm, operator)) } : left;
}

function isNullish(value: Value): boolean | null {
  if (value.kind === "absent") return true;
  if (value.kind === "scalar") return value.value === null;
  return value.kind === "object" || value.kind === "array" ? false : null;
}
