/** "a string", "an object", "null". */
export function article(kind: string): string {
  if (kind === "null" || kind === "undefined") return kind;
  return /^[aeiou]/.test(kind) ? `an ${kind}` : `a ${kind}`;
}
