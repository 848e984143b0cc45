import { CR, LF } from "./chars.ts";

/** Keys and indices from the root of a JSON tree to a value in it. */
export type Path = readonly (string | number)[];

/**
 * A stretch of JSON text. Offsets and columns count UTF-16 units; lines and columns start at 1;
 * `endOffset`, `endLine`, `endColumn` name the position behind the last character.
 */
export interface Place {
  readonly offset: number;
  readonly endOffset: number;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The lines of a text; a line ends with LF, CR LF, or a lone CR. */
export interface LineIndex {
  readonly lineCount: number;
  /** Offset of the first character of a line (1-based); the text's length for lines behind the last. */
  startOf(line: number): number;
  /** Offset behind the last character of a line, its line break not counted. */
  endOf(line: number): number;
  position(offset: number): { readonly line: number; readonly column: number };
  place(offset: number, endOffset: number): Place;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  if (!text.includes("\r")) {
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LF || (code === CR && text.charCodeAt(at + 1) !== LF)) starts.push(at + 1);
  }
  return starts;
}

/** Index of the last start that is not behind `offset`. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Reads the text once (linear) and answers positions in logarithmic time. Offsets outside the text are moved to its ends. */
export function lineIndex(text: string): LineIndex {
  const starts = lineStarts(text);
  const startOf = (line: number): number => starts[Math.max(line, 1) - 1] ?? text.length;
  const position = (offset: number): { line: number; column: number } => {
    const inside = Math.min(Math.max(offset, 0), text.length);
    const line = lineAt(starts, inside);
    return { line: line + 1, column: inside - (starts[line] ?? 0) + 1 };
  };
  return {
    lineCount: starts.length,
    startOf,
    endOf(line) {
      let end = line >= starts.length ? text.length : startOf(line + 1);
      if (line < starts.length && text.charCodeAt(end - 1) === LF) end--;
      if (line < starts.length && end > startOf(line) && text.charCodeAt(end - 1) === CR) end--;
      return end;
    },
    position,
    place(offset, endOffset) {
      const start = position(offset);
      const end = position(endOffset);
      return { offset, endOffset, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
    },
  };
}
