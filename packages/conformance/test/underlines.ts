/** What a line of a text has underlined: `//   ~~~~` below it, as an editor would show it. Columns count from 1. */
export interface Underline {
  readonly line: number;
  readonly column: number;
  /** The first column that is not underlined any more. */
  readonly endColumn: number;
}

interface Range {
  readonly line: number;
  readonly column: number;
  readonly endLine?: number | undefined;
  readonly endColumn?: number | undefined;
}

const MARKS = /^\/\/[ ~]*~$/;

export function underlinesIn(code: string): readonly Underline[] {
  return code.split("\n").flatMap((line, index) => {
    if (!MARKS.test(line)) return [];
    return [...line.matchAll(/~+/g)].map(({ index: at, 0: marks }) => ({ line: index, column: at + 1, endColumn: at + 1 + marks.length }));
  });
}

/** A range that goes on below is underlined to the end of its first line. */
export function underlineOf({ line, column, endLine, endColumn }: Range, code: string): Underline {
  const first = code.split("\n")[line - 1] ?? "";
  return { line, column, endColumn: endColumn !== undefined && endLine === line ? endColumn : first.length + 1 };
}

export function withoutUnderlines(code: string): string {
  return code.split("\n").filter((line) => !MARKS.test(line)).join("\n");
}
