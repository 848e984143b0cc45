import type * as ES from "estree";
import { placeOf } from "../syntax/ast.ts";
import type { Evaluator } from "./evaluator.ts";
import { hole, partlyKnown, scalar, truthiness, UNKNOWN_PART, type Value } from "./value.ts";

/** A template with a part that is not known is a text, but not known. */
export function evaluateTemplate(evaluator: Evaluator, node: ES.TemplateLiteral): Value {
  let text = "";
  let isKnown = true;
  for (const [index, quasi] of node.quasis.entries()) {
    text += quasi.value.cooked ?? "";
    const expression = node.expressions[index];
    if (expression === undefined) break;
    const part = evaluator.value(expression);
    isKnown &&= part.kind === "scalar";
    text += written(part);
  }
  return isKnown ? scalar(text, placeOf(node)) : partlyKnown(text, placeOf(node));
}

function written(part: Value): string {
  if (part.kind === "scalar") return String(part.value);
  return (part.kind === "hole" ? part.text : undefined) ?? UNKNOWN_PART;
}

export function evaluateUnary(evaluator: Evaluator, node: ES.UnaryExpression): Value {
  const place = placeOf(node);
  if (node.operator === "void") return { kind: "absent", node: place };
  const argument = evaluator.value(node.argument);
  if (node.operator === "!") {
    const truth = truthiness(argument);
    return truth === null ? hole(place) : scalar(!truth, place);
  }
  if (argument.kind !== "scalar" || typeof argument.value !== "number") return hole(place);
  if (node.operator === "-") return scalar(-argument.value, place);
  return node.operator === "+" ? scalar(argument.value, place) : hole(place);
}

export function evaluateBinary(evaluator: Evaluator, node: ES.BinaryExpression): Value {
  const place = placeOf(node);
  if (node.left.type === "PrivateIdentifier") return hole(place);
  const left = evaluator.value(node.left);
  const right = evaluator.value(node.right);
  if (left.kind !== "scalar" || right.kind !== "scalar") return node.operator === "+" && (isText(left) || isText(right)) ? partlyKnown(written(left) + written(right), place) : hole(place);
  const result = compute(node.operator, left.value, right.value);
  return result === null || (typeof result === "number" && !Number.isFinite(result)) ? hole(place) : scalar(result, place);
}

function isText(value: Value): boolean {
  return value.kind === "scalar" ? typeof value.value === "string" : value.kind === "hole" && value.text !== undefined;
}

type Operand = string | number | boolean | null;

function compute(operator: ES.BinaryOperator, left: Operand, right: Operand): string | number | boolean | null {
  if (operator === "===" || operator === "!==") return (left === right) === (operator === "===");
  if (operator === "+" && (typeof left === "string" || typeof right === "string")) return String(left) + String(right);
  if (typeof left !== "number" || typeof right !== "number") return null;
  switch (operator) {
    case "+":
      return left + right;
    case "-":
      return left - right;
    case "*":
      return left * right;
    case "/":
      return left / right;
    case "%":
      return left % right;
    case "**":
      return left ** right;
    case "<<":
      return left << right;
    case ">":
      return left > right;
    case ">=":
      return left >= right;
    case "<=":
      return left <= right;
    case "<":
      return left < right;
    default:
      return null;
  }
}
