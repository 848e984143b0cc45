import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import type { ESLint } from "eslint";

/** The project that shows the plugin at work. */
export const EXAMPLE = fileURLToPath(new URL("../../../../examples/eslint", import.meta.url));

/** What is marked in it. */
export const EXAMPLE_MARKS: readonly string[] = [
  "agent.ts:15 missing-field",
  "agent.ts:16 model-retired",
  "agent.ts:17 openai-chat-dialect",
  "agent.ts:17 unknown-field",
  "agent.ts:18 unknown-field",
  "agent.ts:22 tool-use-without-tool-result",
  "agent.ts:8 string-pattern",
  "batch.jsonl:2 missing-field",
  "own-function.js:4 missing-field",
  "summarize.json:3 wrong-type",
  "summarize.json:4 text-non-empty",
];

export function marksOf(results: readonly ESLint.LintResult[]): readonly string[] {
  return results.flatMap(({ filePath, messages }) => messages.map(({ line, ruleId, message }) => `${basename(filePath)}:${line} ${ruleId?.replace("no400/", "") ?? message}`)).sort();
}
