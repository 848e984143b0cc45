import type { ContextInput } from "../core.ts";

/** What stands in a saved call in place of a value: a variable of the shell or an editor, or a mark that something was taken out. */
const UNRESOLVED = /\$\w|\$[{(]|\{\{|%\w+%|<[\w -]+>|\bREDACTED\b|\*{3}|…|\.\.\.|\bYOUR[-_ ]|\byour-/;

/**
 * Headers of a call as somebody saved it. Those that are filled in only when it is sent say nothing; where that is so for the
 * beta header, nothing is known about betas, and so about no header.
 */
export function savedHeaders(headers: Readonly<Record<string, string>>): ContextInput {
  const kept = Object.entries(headers).filter(([, value]) => !UNRESOLVED.test(value));
  const lost = Object.keys(headers).filter((name) => UNRESOLVED.test(headers[name] ?? ""));
  if (lost.includes("anthropic-beta") || kept.length + lost.length === 0) return {};
  return { headers: Object.fromEntries(kept) };
}
