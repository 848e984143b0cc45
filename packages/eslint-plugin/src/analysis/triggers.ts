import type { Settings } from "../settings.ts";

/** A request cannot be written down without one of these: the resource, the URL, the SDK, or its parameter types. */
const TRIGGER = /messages|anthropic|max_tokens/i;

/** One search through the text decides whether a file is looked at at all. */
export function mayHoldRequests(text: string, { callees }: Settings): boolean {
  if (TRIGGER.test(text)) return true;
  return callees?.some((callee) => text.includes((typeof callee === "string" ? callee : callee.name).split(".").at(-1) ?? "")) === true;
}
