import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readFences, readSettings, type Fence } from "./fences.ts";
import type { Text } from "./lint-text.ts";
import { readMarks, type Range } from "./marks.ts";

/** One text, what one rule says of it, and every edit it offers. */
export interface Row extends Text {
  readonly name: string;
  /** Empty: the rule has nothing to say. */
  readonly errors: readonly RowError[];
  /** The text after the fix; null when there is none. */
  readonly output: string | null;
}

export interface RowError {
  readonly range: Range;
  readonly suggestions: readonly { readonly description: string; readonly output: string }[];
}

/** Where the rows are, a file for each rule. */
export const rowsFolder = fileURLToPath(new URL("../rules", import.meta.url));

/** The rows of every rule, by its id. */
export function readRows(): ReadonlyMap<string, readonly Row[]> {
  const files = readdirSync(rowsFolder).filter((file) => file.endsWith(".md")).sort();
  return new Map(files.map((file) => [basename(file, ".md"), rowsIn(readFileSync(join(rowsFolder, file), "utf8"))]));
}

/** A section has a heading, one text (```ts invalid asOf=2026-01-01```) and the edits that are offered, as differences. */
function rowsIn(markdown: string): readonly Row[] {
  return markdown.split(/^## /m).slice(1).map((section) => {
    const [name = ""] = section.split("\n", 1);
    const [text, ...edits] = readFences(section);
    if (text === undefined) throw new Error(`${name} has no text.`);
    return row(name, text, edits);
  });
}

function row(name: string, text: Fence, edits: readonly Fence[]): Row {
  const { code, ranges } = readMarks(text.code);
  if (text.kind !== (ranges.length === 0 ? "valid" : "invalid")) throw new Error(`${name} is called ${text.kind} and has ${ranges.length} marks.`);
  const fix = edits.find(({ kind }) => kind === "fix");
  return {
    name,
    isTypeScript: text.language === "ts",
    settings: readSettings(text.info),
    code,
    errors: ranges.map((range, index) => ({ range, suggestions: suggestionsFor(index + 1, edits, code) })),
    output: fix === undefined ? null : edited(code, fix.code),
  };
}

/** `2: Use …` belongs to the second mark, a suggestion without a number to the first. */
function suggestionsFor(number: number, edits: readonly Fence[], code: string): RowError["suggestions"] {
  return edits.flatMap(({ kind, info, code: difference }) => {
    const [, written, description = ""] = /^(?:(\d+): )?(.*)$/.exec(info) ?? [];
    return kind === "suggestion" && Number(written ?? 1) === number ? [{ description, output: edited(code, difference) }] : [];
  });
}

/** Puts the lines with `+` where those with `-` stand; lines with a blank in front tell which place is meant. */
function edited(code: string, difference: string): string {
  const lines = difference.split("\n");
  const take = (signs: string): string => lines.filter((line) => signs.includes(line[0] ?? " ")).map((line) => `${line.slice(1)}\n`).join("");
  const before = take(" -");
  const whole = `\n${code}\n`;
  const at = whole.indexOf(`\n${before}`);
  if (at === -1 || whole.indexOf(`\n${before}`, at + 1) !== -1) throw new Error(`Not at one place of the text:\n${difference}`);
  return (whole.slice(0, at + 1) + take(" +") + whole.slice(at + 1 + before.length)).slice(1, -1);
}
