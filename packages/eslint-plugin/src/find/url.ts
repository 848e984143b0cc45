import type { Endpoint, Platform } from "@no400/core";
import type { Evaluator } from "../evaluate/evaluator.ts";
import { unwrap, type Node } from "../syntax/ast.ts";
import { isAnthropicUrl } from "./client-options.ts";

export interface Target {
  readonly endpoint: Endpoint;
  readonly platform: Platform;
  /** The host is known to be Anthropic's. */
  readonly sure: boolean;
}

const MESSAGES_URL = /\/v1\/messages(\/count_tokens|\/batches)?\/?(?:[?#].*)?$/;

/** Reads a URL whose end is known: a text, a template, a sum, `new URL(path, base)`. Null for other URLs. */
export function targetOf(evaluator: Evaluator, node: Node): Target | null {
  const { head, tail } = ends(evaluator, node);
  const match = MESSAGES_URL.exec(tail);
  if (match === null) return null;
  const endpoint: Endpoint = match[1] === "/count_tokens" ? "count_tokens" : match[1] === "/batches" ? "batches" : "messages";
  const sure = isAnthropicUrl(head);
  return { endpoint, platform: sure ? "anthropic" : "other", sure };
}

interface Ends {
  readonly head: string;
  readonly tail: string;
}

/** What a text surely begins and ends with. */
function ends(evaluator: Evaluator, expression: Node): Ends {
  const node = unwrap(expression);
  const value = evaluator.value(node);
  if (value.kind === "scalar") return { head: String(value.value), tail: String(value.value) };
  switch (node.type) {
    case "TemplateLiteral": {
      const [first] = node.expressions;
      const start = node.quasis[0]?.value.cooked ?? "";
      return { head: start !== "" || first === undefined ? start : ends(evaluator, first).head, tail: node.quasis.at(-1)?.value.cooked ?? "" };
    }
    case "BinaryExpression":
      return node.left.type === "PrivateIdentifier" ? NOTHING : { head: ends(evaluator, node.left).head, tail: ends(evaluator, node.right).tail };
    case "NewExpression": {
      const [path, base] = node.arguments;
      if (path === undefined || node.callee.type !== "Identifier" || node.callee.name !== "URL") return NOTHING;
      const own = ends(evaluator, path as Node);
      return { head: base === undefined ? own.head : ends(evaluator, base as Node).head, tail: own.tail };
    }
    case "CallExpression":
      // `url.toString()`, `url.href` of a URL made on the spot.
      return node.callee.type === "MemberExpression" && node.callee.object.type === "NewExpression" ? ends(evaluator, node.callee.object) : NOTHING;
    case "LogicalExpression":
    case "ConditionalExpression":
      return NOTHING;
    default:
      return NOTHING;
  }
}

const NOTHING: Ends = { head: "", tail: "" };
