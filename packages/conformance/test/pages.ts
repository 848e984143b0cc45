import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ContextInput } from "@no400/core";
import { prose } from "../../core/src/rules/_testing/prose.ts";
import { readFences, readInfo, type Fence } from "../../eslint-plugin/test/support/fences.ts";

export interface Example {
  readonly kind: "refused" | "accepted";
  readonly code: string;
  readonly context: ContextInput;
}

export interface Page {
  readonly id: string;
  /** Requests as JSON. */
  readonly examples: readonly Example[];
  /** Calls in code. */
  readonly calls: readonly Fence[];
  /** The section about code, when there is one. */
  readonly inCode: string | null;
  /** The API's words the page quotes, for the first refused example. */
  readonly api: string | null;
  /** Files of this repository that the page links to, seen from its folder. */
  readonly links: readonly string[];
}

/** The page of a rule that only the ESLint plugin has. */
export const PLUGIN_PAGE = "may-be-refused";

export const rulePages = join(dirname(fileURLToPath(import.meta.url)), "../../../docs/rules");

/**
 * Every rule page with its fenced examples: ```json refused platform=vertex betas=a,b asOf=2026-01-01 endpoint=batches```
 * `repeat=50` stands for the shown messages 50 times over, `repeat-tools=50` for the tools, where a limit is too large to show.
 */
export function readPages(): readonly Page[] {
  const files = readdirSync(rulePages).filter((file) => file.endsWith(".md") && file !== "README.md");
  return files.map((file) => readPage(file.slice(0, -3), readFileSync(join(rulePages, file), "utf8")));
}

function readPage(id: string, text: string): Page {
  const fences = readFences(text);
  const inCode = text.split("\n## In code\n").at(1)?.trim() ?? null;
  return {
    id,
    examples: fences.flatMap(exampleOf),
    calls: fences.filter(({ language }) => language === "js" || language === "ts"),
    inCode,
    api: fences.find((fence) => fence.kind === "api")?.code ?? null,
    links: [...text.matchAll(/\]\((?!https?:)([^)#\s]+)/g)].map(([, target = ""]) => target),
  };
}

/** A page shows `"A×5000000"` or, where words must differ, `"words ×5000"` for a text, and `[…, "×100"]` for a list, that nobody wants to read in full. */
function exampleOf({ language, kind, info, code }: Fence): readonly Example[] {
  if (language !== "json" || (kind !== "refused" && kind !== "accepted")) return [];
  return [{ kind, code: written(repeated(code, info)), context: contextOf(info) }];
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
    .replace(/"words ×(\d+)"/g, (_, count: string) => JSON.stringify(prose(Number(count))))
    .replace(/"(\w+ ?)×(\d+)"/g, (_, unit: string, times: string) => JSON.stringify(unit.repeat(Number(times))))
    .replace(/\[(\{.*\}), "×(\d+)"\]/g, (_, item: string, times: string) => `[${`${item}, `.repeat(Number(times) - 1)}${item}]`);
}

/** Values of these are JSON: `headers={"x-api-key":"…"}`, without blanks. */
const JSON_KEYS: ReadonlySet<string> = new Set(["headers", "headersComplete", "bodyBytes", "contentReplaced"]);

function contextOf(info: string): ContextInput {
  return Object.fromEntries([...readInfo(info)].map(([key, value]) => [key, valueOf(key, value)]));
}

function valueOf(key: string, value: string): unknown {
  if (JSON_KEYS.has(key)) return JSON.parse(value);
  return key === "betas" ? value.split(",") : value;
}
