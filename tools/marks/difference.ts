/** The lines that differ, `-` before and `+` after, behind as many unchanged ones as it takes to tell the place. */
export function difference(before: string, after: string): string {
  const old = before.split("\n");
  const now = after.split("\n");
  const start = commonLines(old, now);
  const end = Math.min(commonLines(old.toReversed(), now.toReversed()), old.length - start, now.length - start);
  let from = start;
  while (from > 0 && !isOnlyPlace(old, from, old.length - end)) from--;
  return [
    ...old.slice(from, start).map((line) => ` ${line}`),
    ...old.slice(start, old.length - end).map((line) => `-${line}`),
    ...now.slice(start, now.length - end).map((line) => `+${line}`),
  ].join("\n");
}

function commonLines(one: readonly string[], other: readonly string[]): number {
  const at = one.findIndex((line, index) => line !== other[index]);
  return at === -1 ? Math.min(one.length, other.length) : at;
}

function isOnlyPlace(lines: readonly string[], from: number, to: number): boolean {
  const whole = `\n${lines.join("\n")}\n`;
  const part = `\n${lines.slice(from, to).join("\n")}\n`;
  return from < to && whole.indexOf(part) === whole.lastIndexOf(part);
}
