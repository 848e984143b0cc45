import type { SourceCode } from "eslint";
import type { Place } from "../syntax/ast.ts";
import type { Edit } from "./edit.ts";

type Range = readonly [number, number];

/** Takes out a member or an item with its comma and the line it leaves empty; comments stay where they are. */
export function removal(sourceCode: SourceCode, { range: [start, end] }: Place): Edit["apply"] {
  const ranges = removed(sourceCode, start, end);
  return (fixer) => ranges.map(([from, to]) => fixer.removeRange([from, to]));
}

function removed(sourceCode: SourceCode, start: number, end: number): readonly Range[] {
  const { text } = sourceCode;
  const [before, behind] = tokensAround(sourceCode, start, end);
  if (behind !== null && text.slice(...behind) === ",") return isBlank(text, end, behind[0]) ? [wholeLine(text, start, behind[1])] : [[start, end], behind];
  const alone: Range = [start - blanksBefore(text, start), end];
  if (before === null) return [alone];
  const isComma = text.slice(...before) === ",";
  if (isBlank(text, before[1], start)) return [[isComma ? before[0] : before[1], end]];
  return isComma ? [before, alone] : [alone];
}

interface Token {
  readonly type: string;
  readonly range: Range;
}

/** The tokens next to a place; what `@eslint/json` lists holds the comments as well. */
function tokensAround(sourceCode: SourceCode, start: number, end: number): readonly [before: Range | null, behind: Range | null] {
  let before: Range | null = null;
  for (const { type, range } of sourceCode.ast.tokens as readonly Token[]) {
    if (type.endsWith("Comment")) continue;
    if (range[1] <= start) before = range;
    else if (range[0] >= end) return [before, range];
  }
  return [before, null];
}

function isBlank(text: string, from: number, to: number): boolean {
  return text.slice(from, to).trim() === "";
}

/** Alone on its line, the line goes; otherwise the blanks behind. */
function wholeLine(text: string, start: number, end: number): Range {
  const lineBreak = /\r?\n[ \t]*$/.exec(text.slice(0, start));
  if (lineBreak !== null && /^[ \t]*(?:\r?\n|$)/.test(text.slice(end))) return [start - lineBreak[0].length, end];
  return [start, end + (/^[ \t]*/.exec(text.slice(end))?.[0].length ?? 0)];
}

function blanksBefore(text: string, start: number): number {
  return /[ \t]*$/.exec(text.slice(0, start))?.[0].length ?? 0;
}
