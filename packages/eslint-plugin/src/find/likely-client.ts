import type { SourceCode } from "eslint";
import type * as ES from "estree";
import type { Evaluator } from "../evaluate/evaluator.ts";
import { memberNamed } from "../evaluate/value.ts";
import { lastName, unwrap, type Node } from "../syntax/ast.ts";
import { variableOf } from "../syntax/scope.ts";
import type { Argument } from "./chain.ts";
import type { Client } from "./client.ts";

/** A client from elsewhere, told by its name, or by the Claude model and the messages it is sent. */
export function likelyClient(evaluator: Evaluator, root: Node, argument: Argument | undefined): Client | null {
  if (argument === undefined || argument.type === "SpreadElement" || !comesFromElsewhere(evaluator.surroundings.sourceCode, root)) return null;
  const value = evaluator.value(argument);
  const named = /anthropic|claude/i.test(clientName(root));
  const model = memberNamed(value, "model");
  const isClaude = model?.kind === "scalar" && typeof model.value === "string" && model.value.startsWith("claude-");
  const hasMessages = memberNamed(value, "messages") ?? memberNamed(value, "requests");
  return hasMessages && (named || isClaude) ? { platform: "anthropic", options: [null] } : null;
}

/** A call goes by what it calls: `getClaude().messages` by `getClaude`. */
function clientName(node: Node): string {
  return node.type === "CallExpression" ? clientName(unwrap(node.callee)) : (lastName(node) ?? "");
}

/** False for names whose declaration in this file shows that they are something else. */
function comesFromElsewhere(sourceCode: SourceCode, root: Node): boolean {
  if (root.type !== "Identifier") return root.type === "MemberExpression" || root.type === "CallExpression";
  const definition = variableOf(sourceCode, root)?.defs[0];
  if (definition?.type !== "Variable") return true;
  const { init } = definition.node as ES.VariableDeclarator;
  const value = init ? unwrap(init) : null;
  return value?.type !== "NewExpression" && value?.type !== "ObjectExpression";
}
