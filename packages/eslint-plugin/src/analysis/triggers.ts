import type { SourceCode } from "eslint";
import { readSettings } from "../settings.ts";

/** A request cannot be written down without one of these: the resource, the URL, the SDK, or its parameter types. */
const TRIGGER = /messages|anthropic|max_tokens/i;

/** One search through the text decides whether a file is looked at at all. */
export function mayHoldRequests({ text }: SourceCode, settings: Readonly<Record<string, unknown>>): boolean {
  return TRIGGER.test(text) || namesCallee(text, settings);
}

function namesCallee(text: string, settings: Readonly<Record<string, unknown>>): boolean {
  const { callees = [] } = readSettings(settings);
  return callees.some((callee) => text.includes((typeof callee === "string" ? callee : callee.name).split(".").at(-1) ?? ""));
}
