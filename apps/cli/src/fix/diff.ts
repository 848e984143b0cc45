/** A unified diff of two texts with three lines around each change; empty for equal texts. */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return "";
  const rows = compare(linesOf(before), linesOf(after));
  return [`--- a/${path}`, `+++ b/${path}`, ...hunks(rows), ""].join("\n");
}

/** A last line without a line break is marked as patch(1) marks it. */
function linesOf(text: string): readonly string[] {
  const lines = text.split("\n");
  const last = lines.pop();
  return last === "" || last === undefined ? lines : [...lines, `${last}\n\\ No newline at end of file`];
}

interface Row {
  readonly mark: " " | "-" | "+";
  readonly text: string;
  /** Lines of the old and new text before this row. */
  readonly old: number;
  readonly now: number;
}

const AROUND = 3;
/** Beyond this many cells the middle is shown as replaced whole. */
const LARGEST = 4_000_000;

function compare(before: readonly string[], after: readonly string[]): readonly Row[] {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < before.length - head && tail < after.length - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const rows: Row[] = [];
  const push = (mark: Row["mark"], text: string): void => {
    const last = rows.at(-1);
    const old = last === undefined ? 0 : last.old + (last.mark === "+" ? 0 : 1);
    const now = last === undefined ? 0 : last.now + (last.mark === "-" ? 0 : 1);
    rows.push({ mark, text, old, now });
  };
  for (const line of before.slice(0, head)) push(" ", line);
  middle(before.slice(head, before.length - tail), after.slice(head, after.length - tail), push);
  for (const line of before.slice(before.length - tail)) push(" ", line);
  return rows;
}

/** The longest common subsequence decides what stays. */
function middle(a: readonly string[], b: readonly string[], push: (mark: Row["mark"], text: string) => void): void {
  const width = b.length + 1;
  const small = (a.length + 1) * width <= LARGEST;
  const lengths = new Uint32Array(small ? (a.length + 1) * width : 0);
  for (let i = a.length - 1; small && i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const at = i * width + j;
      lengths[at] = a[i] === b[j] ? (lengths[at + width + 1] ?? 0) + 1 : Math.max(lengths[at + width] ?? 0, lengths[at + 1] ?? 0);
    }
  }
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const down = lengths[(i + 1) * width + j] ?? 0;
    const right = lengths[i * width + j + 1] ?? 0;
    if (small && i < a.length && j < b.length && a[i] === b[j]) {
      push(" ", a[i++] as string);
      j++;
    } else if (i < a.length && (j >= b.length || down >= right)) push("-", a[i++] as string);
    else push("+", b[j++] as string);
  }
}

function hunks(rows: readonly Row[]): string[] {
  const near = rows.map((_, index) => rows.slice(Math.max(0, index - AROUND), index + AROUND + 1).some(({ mark }) => mark !== " "));
  const out: string[] = [];
  for (let start = near.indexOf(true); start >= 0; ) {
    const stop = near.indexOf(false, start);
    const hunk = rows.slice(start, stop < 0 ? rows.length : stop);
    const first = hunk[0] as Row;
    const count = (skip: Row["mark"]): number => hunk.filter(({ mark }) => mark !== skip).length;
    out.push(`@@ -${first.old + 1},${count("+")} +${first.now + 1},${count("-")} @@`, ...hunk.map(({ mark, text }) => mark + text));
    start = stop < 0 ? -1 : near.indexOf(true, stop);
  }
  return out;
}
