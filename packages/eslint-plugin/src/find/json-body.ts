import type * as ES from "estree";
import { calleePath } from "../evaluate/harmless.ts";
import type { Evaluator } from "../evaluate/evaluator.ts";
import type { Value } from "../evaluate/value.ts";
import { staticName, unwrap, type Node } from "../syntax/ast.ts";

/** What a body is the JSON text of, also as bytes. Null where that cannot be said. */
export function jsonBody(evaluator: Evaluator, body: Value): Value | null {
  if (body.kind === "object") return body;
  if (body.kind === "choice") return choiceOf(evaluator, body);
  // A hole stands at the expression whose value is not known.
  return body.kind === "hole" ? ofText(evaluator, unwrap(body.node as unknown as Node)) : null;
}

/** `cond ? JSON.stringify(a) : undefined`: arms that send no JSON are left out. */
function choiceOf(evaluator: Evaluator, choice: Value & { readonly kind: "choice" }): Value | null {
  const arms = choice.arms.flatMap((arm) => jsonBody(evaluator, arm) ?? []);
  return arms.length === 0 ? null : arms.length === 1 ? (arms[0] ?? null) : { ...choice, arms };
}

function ofText(evaluator: Evaluator, node: Node): Value | null {
  if (node.type === "NewExpression") return node.callee.type === "Identifier" && BYTES.has(node.callee.name) ? inner(evaluator, node) : null;
  if (node.type !== "CallExpression") return null;
  const path = calleePath(node.callee)?.join(".") ?? "";
  if (path === "JSON.stringify") return isPlain(node) ? argumentOf(evaluator, node) : null;
  if (TO_BYTES.has(path) || isEncode(node)) return inner(evaluator, node);
  // `Buffer.from(…).toString("base64")`, as Google's client takes it.
  const { callee } = node;
  return callee.type === "MemberExpression" && staticName(callee) === "toString" ? ofText(evaluator, unwrap(callee.object)) : null;
}

/** Functions that turn a text into its bytes. */
const TO_BYTES: ReadonlySet<string> = new Set(["Buffer.from", "fromUtf8", "toUtf8", "Uint8Array.from"]);
const BYTES: ReadonlySet<string> = new Set(["Blob", "Uint8Array", "Uint8ArrayBlobAdapter"]);

/** `new TextEncoder().encode(text)`, `encoder.encode(text)`. */
function isEncode({ callee }: ES.CallExpression): boolean {
  return callee.type === "MemberExpression" && staticName(callee) === "encode";
}

function inner(evaluator: Evaluator, node: ES.CallExpression | ES.NewExpression): Value | null {
  const value = argumentOf(evaluator, node);
  if (value === null) return null;
  const [only] = value.kind === "array" && value.items.length === 1 ? value.items : [value];
  return only === undefined || only.kind === "spread" || only.kind === "rest" || only.kind === "object" ? null : jsonBody(evaluator, only);
}

function argumentOf(evaluator: Evaluator, { arguments: [first] }: ES.CallExpression | ES.NewExpression): Value | null {
  return first === undefined || first.type === "SpreadElement" ? null : evaluator.value(first);
}

/** A replacer may change anything. */
function isPlain({ arguments: [, replacer] }: ES.CallExpression): boolean {
  return replacer === undefined || (replacer.type === "Literal" && replacer.value === null) || (replacer.type === "Identifier" && replacer.name === "undefined");
}
