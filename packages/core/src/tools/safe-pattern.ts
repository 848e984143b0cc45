const MAX_TEXT = 4_096;

/** What Ajv asks of a regular expression. */
export interface PatternLike {
  test(text: string): boolean;
  toString(): string;
}

/**
 * A user's pattern, run only where a backtracking engine surely answers in bounded time: no quantified group, no backreference,
 * no lookaround, at most two quantifiers whose work multiplies, and short texts. Elsewhere every text passes.
 */
export function safePattern(source: string): PatternLike {
  const regex = isTame(source) ? compiled(source) : null;
  return {
    test: (text) => regex === null || text.length > MAX_TEXT || regex.test(text),
    toString: () => `/${source}/`,
  };
}

function compiled(source: string): RegExp | null {
  try {
    return new RegExp(source, "u");
  } catch {
    return null;
  }
}

/** Decided from the pattern's text alone; whatever is not understood is not tame. */
export function isTame(source: string): boolean {
  if (source.length > 500) return false;
  // Without an anchor the engine tries again at every place of the text.
  let work = source.startsWith("^") && !source.includes("|") ? 0 : 1;
  for (let i = 0; i < source.length; i++) {
    const char = source[i] as string;
    if (char === "\\") {
      if (/[1-9k]/.test(source[++i] ?? "")) return false;
    } else if (char === "[") i = endOfClass(source, i);
    else if (char === "(" && source[i + 1] === "?" && source[i + 2] !== ":") return false;
    else if (char === ")" && /[*+?{]/.test(source[i + 1] ?? "")) return false;
    else if (char === "*" || char === "+" || char === "{") work++;
  }
  return work <= 2;
}

function endOfClass(source: string, start: number): number {
  for (let i = start + 1; i < source.length; i++) {
    if (source[i] === "\\") i++;
    else if (source[i] === "]") return i;
  }
  return source.length;
}
