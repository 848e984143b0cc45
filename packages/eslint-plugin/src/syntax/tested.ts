import type { Scope } from "eslint";
import { isFunction, parentOf, type Node } from "./ast.ts";

const COMPARISONS: ReadonlySet<string> = new Set(["<", ">", "<=", ">=", "==", "!=", "===", "!=="]);

/** Whether code asks what an expression is before it goes on: `if (budget > 0)`, `budget && …`, `!budget`. */
export function isTested(node: Node): boolean {
  for (let inner = node, around = parentOf(node); around !== null && !isFunction(around); inner = around, around = parentOf(around)) {
    switch (around.type) {
      case "IfStatement":
      case "ConditionalExpression":
      case "WhileStatement":
        return around.test === inner;
      case "LogicalExpression":
        if (around.left === inner) return true;
        break;
      case "UnaryExpression":
        return around.operator === "!";
      case "BinaryExpression":
        if (COMPARISONS.has(around.operator)) return true;
        break;
      case "SwitchStatement":
        return around.discriminant === inner;
      case "MemberExpression":
      case "CallExpression":
      case "ChainExpression":
      case "TSAsExpression":
      case "TSNonNullExpression":
        break;
      default:
        return false;
    }
  }
  return false;
}

/** What code asks about need not be a value to send: `budget = 0` may stand for none at all. */
export function isAskedFor({ references }: Scope.Variable): boolean {
  return references.some((reference) => reference.isRead() && isTested(reference.identifier as Node));
}
