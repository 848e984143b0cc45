import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ContextInput } from "@no400/core";

export interface Example {
  readonly kind: "refused" | "accepted";
  readonly language: string;
  readonly code: string;
  readonly context: ContextInput;
}

export interface Page {
  readonly id: string;
  readonly examples: readonly Example[];
  /** The API's words the page quotes, for the first refused example. */
  readonly api: string | null;
}

/** The list of all rules, and the page of a rule that only the ESLint plugin has. */
const NO_RULE_OF_THE_CORE: ReadonlySet<string> = new Set(["README.md", "may-be-refused.md"]);

export const rulePages = join(dirname(fileURLToPath(import.meta.url)), "../../../docs/rules");

/**
 * Every rule page with its fenced examples: ```json refused platform=vertex betas=a,b asOf=2026-01-01 endpoint=batches```
 * `repeat=50` stands for the shown messages 50 times over, `repeat-tools=50` for the tools, where a limit is too large to show.
 */
export function readPages(): readonly Page[] {
  const files = readdirSync(rulePages).filter((file) => file.endsWith(".md") && !NO_RULE_OF_THE_CORE.has(file));
  return files.map((file) => readPage(file.slice(0, -3), readFileSync(join(rulePages, file), "utf8")));
}

function readPage(id: string, text: string): Page {
  const fences = [...text.matchAll(/^```(\w+) (\w+)(.*)\n([\s\S]*?)\n```$/gm)].map(([, language = "", kind = "", info = "", code = ""]) => ({ language, kind, info, code }));
  const examples = fences.flatMap(({ language, kind, info, code }) =>
    kind === "refused" || kind === "accepted" ? [{ kind, language, code: repeated(code, info), context: contextOf(info) } as const] : [],
  );
  // A page shows `"A×5000000"` or `"word ×5000"` for a text, and `[…, "×100"]` for a list, that nobody wants to read in full.
  return { id, examples: examples.map((example) => ({ ...example, code: written(example.code) })), api: fences.find((fence) => fence.kind === "api")?.code ?? null };
}

function repeated(code: string, info: string): string {
  const [, kind, times] = /\brepeat(-tools)?=(\d+)/.exec(info) ?? [];
  if (times === undefined) return code;
  const field = kind === undefined ? "messages" : "tools";
  const request = JSON.parse(code) as Readonly<Record<typeof field, readonly unknown[]>>;
  return JSON.stringify({ ...request, [field]: Array.from({ length: Number(times) }, () => request[field]).flat() });
}

function written(code: string): string {
  return code
    .replace(/"(\w+ ?)×(\d+)"/g, (_, unit: string, times: string) => JSON.stringify(unit.repeat(Number(times))))
    .replace(/\[(\{.*\}), "×(\d+)"\]/g, (_, item: string, times: string) => `[${`${item}, `.repeat(Number(times) - 1)}${item}]`);
}

/** Values of these are JSON: `headers={"x-api-key":"…"}`, without blanks. */
const JSON_KEYS: ReadonlySet<string> = new Set(["headers", "headersComplete", "bodyBytes", "contentReplaced"]);

function contextOf(info: string): ContextInput {
  const pairs = info.trim().split(/\s+/).filter((word) => word.includes("=")).map((word) => [word.slice(0, word.indexOf("=")), word.slice(word.indexOf("=") + 1)] as const);
  return Object.fromEntries(pairs.map(([key, value]) => [key, valueOf(key, value)]));
}

function valueOf(key: string, value: string): unknown {
  if (JSON_KEYS.has(key)) return JSON.parse(value);
  return key === "betas" ? value.split(",") : value;
}
