const BACKSLASH = 92;
const PAREN = 40;

/** The first feature of a pattern that strict schemas cannot hold; null when there is none. Never runs the pattern. */
export function unsupportedRegexFeature(pattern: string): string | null {
  for (let i = 0; i < pattern.length; i++) {
    const code = pattern.charCodeAt(i);
    if (code === BACKSLASH) {
      const escape = pattern[++i] ?? "";
      if (escape >= "1" && escape <= "9") return `the backreference \\${escape}`;
      if (escape === "k" && pattern[i + 1] === "<") return "a named backreference";
      if (escape === "b" || escape === "B") return `the word boundary \\${escape}`;
    } else if (code === PAREN && pattern[i + 1] === "?") {
      const kind = /^\?<?[=!]/.exec(pattern.slice(i + 1, i + 4));
      if (kind !== null) return `the ${kind[0].length === 3 ? "lookbehind" : "lookahead"} (${kind[0]}`;
    } else if (pattern[i] === "[") i = classEnd(pattern, i);
  }
  return null;
}

/** Inside a class `\b` is a backspace and parentheses are letters. */
function classEnd(pattern: string, start: number): number {
  for (let i = start + 1; i < pattern.length; i++) {
    if (pattern.charCodeAt(i) === BACKSLASH) i++;
    else if (pattern[i] === "]") return i;
  }
  return pattern.length;
}
