import type { SourceCode } from "eslint";
import type * as ES from "estree";
import { isFunction, isInside, parentOf, unwrap, type Node } from "../syntax/ast.ts";
import { variableOf } from "../syntax/scope.ts";
import { within } from "../syntax/walk.ts";

/**
 * The function that gets to a node in every call, whatever it is given. A condition that no argument decides
 * (`if (!process.env.KEY) throw …`) does not count: nobody knows of any request whether it is reached. Null where
 * arguments may lead elsewhere.
 */
export function functionReaching(sourceCode: SourceCode, target: Node): ES.Function | null {
  const conditions: Node[] = [];
  for (let node = target, around = parentOf(target); around !== null; node = around, around = parentOf(around)) {
    if (!isFunction(around)) {
      const passed = conditionsOn(sourceCode, around, node);
      if (passed === null) return null;
      conditions.push(...passed);
    } else if (!isCallback(around)) {
      const home = around;
      return conditions.some((condition) => dependsOnArguments(sourceCode, condition, home)) ? null : home;
    }
  }
  return null;
}

/** Given on the spot, it is run by whoever gets it: `retry(() => …)`. */
function isCallback(node: ES.Function): boolean {
  const around = parentOf(node);
  return around?.type === "CallExpression" && (around.arguments.some((argument) => argument === node) || unwrap(around.callee) === node);
}

/** What decides whether code gets from the beginning of `around` to its part `node`; null where it may do so any number of times, or none. */
function conditionsOn(sourceCode: SourceCode, around: Node, node: Node): readonly Node[] | null {
  switch (around.type) {
    case "IfStatement":
    case "ConditionalExpression":
    case "WhileStatement":
      return around.test === node ? [] : [around.test];
    case "LogicalExpression":
      return around.left === node ? [] : [around.left];
    case "ForStatement":
      return around.body === node && around.test ? [around.test] : [];
    case "BlockStatement":
      return around.body.slice(0, around.body.indexOf(node as ES.Statement)).filter((statement) => mayLeave(sourceCode, statement));
    case "SwitchCase":
    case "CatchClause":
    case "ForInStatement":
    case "ForOfStatement":
      return null;
    default:
      return [];
  }
}

const LEAVING: ReadonlySet<string> = new Set(["ReturnStatement", "ThrowStatement", "BreakStatement", "ContinueStatement"]);

function mayLeave(sourceCode: SourceCode, statement: Node): boolean {
  for (const { type } of within(sourceCode, statement, false)) if (LEAVING.has(type)) return true;
  return false;
}

/** Whether a parameter, or what was made of one, has a say in it. */
function dependsOnArguments(sourceCode: SourceCode, condition: Node, home: ES.Function, seen = new Set<unknown>()): boolean {
  for (const node of within(sourceCode, condition)) {
    const variable = node.type === "Identifier" ? variableOf(sourceCode, node) : null;
    if (variable === null || seen.has(variable)) continue;
    seen.add(variable);
    for (const { type, name } of variable.defs) {
      if (!isInside(name as Node, home) || isInside(name as Node, condition)) continue;
      if (type !== "Variable") return true;
      const values = variable.references.flatMap(({ writeExpr }) => (writeExpr ? [writeExpr as Node] : []));
      if (values.some((value) => dependsOnArguments(sourceCode, value, home, seen))) return true;
    }
  }
  return false;
}
