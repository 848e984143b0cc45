import type { SourceCode } from "eslint";
import { readSettings } from "../settings.ts";

/** A request cannot be written down without one of these: the resource, the URL, the SDK, or its parameter types. */
const TRIGGER = /messages|anthropic|max_tokens/i;

const answers = new WeakMap<SourceCode, boolean>();

/** One search through the text, once a file, decides whether the file is looked at at all. */
export function mayHoldRequests(sourceCode: SourceCode, settings: Readonly<Record<string, unknown>>): boolean {
  const known = answers.get(sourceCode);
  if (known !== undefined) return known;
  const answer = TRIGGER.test(sourceCode.text) || namesCallee(sourceCode.text, settings);
  answers.set(sourceCode, answer);
  return answer;
}

function namesCallee(text: string, settings: Readonly<Record<string, unknown>>): boolean {
  const { callees = [] } = readSettings(settings);
  return callees.some((callee) => text.includes((typeof callee === "string" ? callee : callee.name).split(".").at(-1) ?? ""));
}
