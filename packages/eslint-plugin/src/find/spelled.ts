import type { Evaluator } from "../evaluate/evaluator.ts";
import { staticName, unwrap, type Node } from "../syntax/ast.ts";
import { isUsedOnce } from "../syntax/scope.ts";

/** Stands in a spelled text for a stretch that is not known. */
export const UNKNOWN = "\0";

/** A text as far as it is known: `https://${host}/v1` is `https://␀/v1`. Reads templates, sums and `new URL(path, base)`. */
export function spelled(evaluator: Evaluator, expression: Node): string {
  const node = unwrap(expression);
  const value = evaluator.value(node);
  if (value.kind === "scalar") return String(value.value);
  // A name for a template leads to a hole that stands at the template.
  const origin = value.kind === "hole" ? unwrap(value.node as unknown as Node) : node;
  return spelledNode(evaluator, origin);
}

function spelledNode(evaluator: Evaluator, node: Node): string {
  switch (node.type) {
    case "TemplateLiteral":
      return node.quasis.map(({ value }, index) => (value.cooked ?? "") + (node.expressions[index] === undefined ? "" : spelled(evaluator, node.expressions[index]))).join("");
    case "BinaryExpression":
      return node.operator === "+" && node.left.type !== "PrivateIdentifier" ? spelled(evaluator, node.left) + spelled(evaluator, node.right) : UNKNOWN;
    case "NewExpression": {
      const [path, base] = node.arguments;
      if (path === undefined || node.callee.type !== "Identifier" || node.callee.name !== "URL" || !isUsedOnce(evaluator.surroundings.sourceCode, node)) return UNKNOWN;
      return base === undefined ? spelled(evaluator, path as Node) : joined(spelled(evaluator, path as Node), spelled(evaluator, base as Node));
    }
    case "CallExpression":
      // `url.toString()` of a URL made on the spot.
      return node.callee.type === "MemberExpression" && node.callee.object.type === "NewExpression" ? spelled(evaluator, node.callee.object) : UNKNOWN;
    case "MemberExpression":
      return node.object.type === "NewExpression" && staticName(node) === "href" ? spelled(evaluator, node.object) : UNKNOWN;
    default:
      return UNKNOWN;
  }
}

/** What `new URL(path, base)` makes, for a path that starts at the root; otherwise its end alone. */
function joined(path: string, base: string): string {
  if (/^[a-z]+:/i.test(path)) return path;
  const origin = /^[a-z]+:\/\/[^/]+/i.exec(base)?.[0];
  return origin === undefined ? UNKNOWN + path : path.startsWith("/") ? origin + path : `${origin}/${UNKNOWN}/${path}`;
}
