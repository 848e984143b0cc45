/** Values that stand somewhere in a text: JSON objects, and quoted strings of Python, Ruby or escaped JSON. */

/** Tries this many opening braces; a log with more before its error is not read. */
const MAX_OBJECTS = 20;

/** JSON objects in a text, outermost first. */
export function* objectsIn(text: string): Generator<unknown> {
  let from = 0;
  for (let tries = 0; tries < MAX_OBJECTS; tries++) {
    const start = text.indexOf("{", from);
    if (start < 0) return;
    const end = closing(text, start);
    const value = end < 0 ? undefined : parsedObject(text.slice(start, end));
    if (value !== undefined) yield value;
    from = value === undefined ? start + 1 : end;
  }
}

/** The end of the object that opens at `start`, strings respected; -1 when it does not close. */
function closing(text: string, start: number): number {
  let depth = 0;
  let quoted = false;
  for (let i = start; i < text.length; i++) {
    const char = text[i];
    if (quoted) {
      if (char === "\\") i++;
      else if (char === '"') quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === "{") depth++;
    else if (char === "}" && --depth === 0) return i + 1;
  }
  return -1;
}

function parsedObject(text: string): unknown {
  for (const form of [text, text.replaceAll('\\"', '"').replaceAll("\\\\", "\\")]) {
    try {
      return JSON.parse(form) as unknown;
    } catch {
      // the next form, or none
    }
  }
  return undefined;
}

/** The string after a key, as JSON, Python's repr or Ruby's inspect write it: `'message': "…"`, `:message=>"…"`, `message: '…'`. */
export function literalAt(text: string, key: string): string | null {
  const found = new RegExp(`(?:^|[{,\\s:"'\\\\])${key}\\\\?["']?\\s*(?::|=>)\\s*(\\\\?["'])`).exec(text);
  if (found === null) return null;
  const quote = found[1] as string;
  const start = found.index + found[0].length;
  if (quote.length === 2) return until(text, start, quote);
  let value = "";
  for (let i = start; i < text.length; i++) {
    const char = text[i] as string;
    if (char === quote) return value;
    if (char === "\\" && i + 1 < text.length) value += unescaped(text[++i] as string);
    else value += char;
  }
  return value === "" ? null : value;
}

function until(text: string, start: number, end: string): string {
  const at = text.indexOf(end, start);
  return text.slice(start, at < 0 ? text.length : at);
}

function unescaped(char: string): string {
  return char === "n" ? "\n" : char === "t" ? "\t" : char;
}
