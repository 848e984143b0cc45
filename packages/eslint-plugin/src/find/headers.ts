import { HOLE, REST } from "@no400/core";
import { concretize } from "../evaluate/concrete.ts";
import { PLAIN } from "../evaluate/view.ts";
import type { Evaluator } from "../evaluate/evaluator.ts";
import type { Value } from "../evaluate/value.ts";
import type { Node } from "../syntax/ast.ts";
import { isUsedOnce } from "../syntax/scope.ts";

/** A header's value; null when it is not sent, undefined when that is not known. */
export type HeaderLookup = (name: string) => string | null | undefined;

export const NO_HEADERS: HeaderLookup = () => null;
export const UNKNOWN_HEADERS: HeaderLookup = () => undefined;

/** Reads headers written as an object, a list of pairs or `new Headers(…)`. */
export function headersOf(evaluator: Evaluator, value: Value): HeaderLookup {
  const written = insideHeaders(evaluator, value);
  return written === null ? NO_HEADERS : headersIn(written);
}

/** What `new Headers(…)` was given; null for nothing. Whatever else goes on with it may add more. */
function insideHeaders(evaluator: Evaluator, value: Value): Value | null {
  const node = value.kind === "hole" ? (value.node as unknown as Node) : null;
  if (node?.type !== "NewExpression" || node.callee.type !== "Identifier" || node.callee.name !== "Headers") return value;
  if (!isUsedOnce(evaluator.surroundings.sourceCode, node)) return value;
  const [first] = node.arguments;
  return first === undefined ? null : first.type === "SpreadElement" ? value : evaluator.value(first);
}

export function headersIn(value: Value): HeaderLookup {
  const { value: tree } = concretize(value, PLAIN);
  if (typeof tree !== "object" || tree === null) return UNKNOWN_HEADERS;
  const pairs: readonly unknown[] = Array.isArray(tree) ? tree : Object.entries(tree);
  const open = Array.isArray(tree) ? tree.includes(REST) || tree.includes(HOLE) : REST in tree;
  return (name) => lookUp(pairs, open, name);
}

function lookUp(pairs: readonly unknown[], open: boolean, name: string): string | null | undefined {
  for (const pair of pairs.toReversed()) {
    if (!Array.isArray(pair)) continue;
    const [key, value] = pair as readonly unknown[];
    if (key === HOLE) return undefined;
    if (typeof key !== "string" || key.toLowerCase() !== name) continue;
    if (value === null) return null;
    return typeof value === "string" ? value : undefined;
  }
  return open ? undefined : null;
}

/** What is surely sent, and whether that is all; null when nothing can be said of betas, which so much depends on. */
export interface HeaderRecord {
  readonly headers: Readonly<Record<string, string>>;
  readonly headersComplete: boolean;
}

/** Stand-ins for values that are not known, where rules look at the value. */
const WELL_FORMED: Readonly<Record<string, string>> = {
  "x-api-key": `sk-ant-api03-${"x".repeat(95)}`,
  authorization: "Bearer token",
  "content-type": "application/json",
};

export function headerRecord(evaluator: Evaluator, value: Value): HeaderRecord | null {
  const written = insideHeaders(evaluator, value);
  const { value: tree } = written === null ? { value: null } : concretize(written, PLAIN);
  if (typeof tree !== "object" || tree === null || Array.isArray(tree)) return null;
  const headers: Record<string, string> = {};
  for (const [key, value] of Object.entries(tree)) {
    const name = key.toLowerCase();
    const known = typeof value === "string" ? value : WELL_FORMED[name];
    if (known === undefined && name.startsWith("anthropic-")) return null;
    if (known !== undefined) headers[name] = known;
  }
  const open = REST in tree;
  return open && headers["anthropic-beta"] === undefined ? null : { headers, headersComplete: !open };
}

/** The betas a header lists; null when not known. */
export function betasIn(header: string | null | undefined): readonly string[] | null {
  if (header === undefined) return null;
  if (header === null) return [];
  return header.split(",").map((one) => one.trim()).filter((one) => one !== "");
}
