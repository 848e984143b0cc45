import type * as ES from "estree";
import { isFunction, type Node } from "../syntax/ast.ts";

/** The expressions a function gives back, those of functions inside it left out. */
export function returnedNodes(node: Node): readonly ES.Expression[] {
  if (!isFunction(node)) return [];
  if (node.body.type !== "BlockStatement") return [node.body];
  const found: ES.Expression[] = [];
  for (const statement of node.body.body) collect(statement, found);
  return found;
}

function collect(node: ES.Statement | ES.SwitchCase | ES.CatchClause, found: ES.Expression[]): void {
  switch (node.type) {
    case "ReturnStatement":
      if (node.argument) found.push(node.argument);
      return;
    case "BlockStatement":
      for (const statement of node.body) collect(statement, found);
      return;
    case "IfStatement":
      collect(node.consequent, found);
      if (node.alternate) collect(node.alternate, found);
      return;
    case "TryStatement":
      collect(node.block, found);
      if (node.handler) collect(node.handler.body, found);
      return;
    case "SwitchStatement":
      for (const one of node.cases) collect(one, found);
      return;
    case "SwitchCase":
      for (const statement of node.consequent) collect(statement, found);
      return;
    case "ForOfStatement":
    case "ForStatement":
    case "WhileStatement":
      collect(node.body, found);
      return;
    default:
  }
}
