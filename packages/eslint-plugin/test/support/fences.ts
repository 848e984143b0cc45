import { FACTS_CHECKED_ON } from "@no400/core/facts";

/** A fenced block of a Markdown file, as the opening line describes it: ```js refused asOf=2026-01-01``` */
export interface Fence {
  readonly language: string;
  /** The first word behind the language: what the block shows. */
  readonly kind: string;
  /** The rest of the opening line. */
  readonly info: string;
  readonly code: string;
}

export function readFences(markdown: string): readonly Fence[] {
  const blocks = markdown.matchAll(/^```(\w+) (\w+)(.*)\n([\s\S]*?)\n```$/gm);
  return [...blocks].map(([, language = "", kind = "", info = "", code = ""]) => ({ language, kind, info: info.trim(), code }));
}

/** The `name=value` words of an opening line. */
export function readInfo(info: string): ReadonlyMap<string, string> {
  const words = info.split(/\s+/).filter((word) => word.includes("="));
  return new Map(words.map((word) => [word.slice(0, word.indexOf("=")), word.slice(word.indexOf("=") + 1)] as const));
}

/** What an opening line sets under `settings.no400`. The day is that of the facts unless the line names another: models retire. */
export function readSettings(info: string): Readonly<Record<string, unknown>> {
  const { callees, ...rest } = Object.fromEntries(readInfo(info));
  return { asOf: FACTS_CHECKED_ON, ...rest, ...(callees === undefined ? {} : { callees: callees.split(",") }) };
}
