/** A range of a text as ESLint gives it: lines and columns from 1, the end behind the last character. */
export interface Range {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

interface Marked {
  readonly code: string;
  readonly ranges: readonly Range[];
}

/** Reads `max_tokens: «"10"»`: the text without its marks, and the ranges between them in the order in which they begin. */
export function readMarks(text: string): Marked {
  const open: number[] = [];
  const found: (readonly [number, number])[] = [];
  let code = "";
  for (const character of text) {
    if (character === "«") open.push(code.length);
    else if (character !== "»") code += character;
    else {
      const start = open.pop();
      if (start === undefined) throw new Error(`A mark ends that never began:\n${text}`);
      found.push([start, code.length]);
    }
  }
  if (open.length > 0) throw new Error(`A mark does not end:\n${text}`);
  const sorted = found.sort(([start, end], [otherStart, otherEnd]) => start - otherStart || end - otherEnd);
  return { code, ranges: sorted.map(([start, end]) => rangeOf(code, start, end)) };
}

function rangeOf(code: string, start: number, end: number): Range {
  const from = positionOf(code, start);
  const to = positionOf(code, end);
  return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}

function positionOf(code: string, offset: number): { readonly line: number; readonly column: number } {
  const before = code.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}

/** What stands in a range. */
export function textAt(code: string, { line, column, endLine, endColumn }: Range): string {
  return code.slice(offsetOf(code, line, column), offsetOf(code, endLine, endColumn));
}

function offsetOf(code: string, line: number, column: number): number {
  return code.split("\n").slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
}

interface WrittenRange {
  readonly line: number;
  readonly column: number;
  readonly endLine?: number | undefined;
  readonly endColumn?: number | undefined;
}

/** The other way round. */
export function withMarks(code: string, ranges: readonly WrittenRange[]): string {
  const spans = ranges.map(({ line, column, endLine, endColumn }) => [offsetOf(code, line, column), offsetOf(code, endLine ?? line, endColumn ?? column)] as const);
  const at = (position: number): string => "»".repeat(spans.filter(([, end]) => end === position).length) + "«".repeat(spans.filter(([start]) => start === position).length);
  return Array.from({ length: code.length + 1 }, (_, position) => at(position) + code.charAt(position)).join("");
}
