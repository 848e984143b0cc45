/**
 * Why a string is not the plain base64 the API takes. Offsets are UTF-16 units in the string given and name the first of a kind.
 *
 * - `data-url`: a `data:…;base64,` prefix; `prefix` is its length, the rest is judged too.
 * - `url`: an address, whose content the API would not fetch here.
 * - `whitespace`: line breaks or spaces, `count` of them. `url-safe`: letters `-` or `_` of the other alphabet.
 * - `bad-character`: anything else that is no letter, an `=` before the end too. Nothing behind it is judged.
 * - `bad-length`: one letter too many for whole bytes: cut off. `padding`: too few or too many `=` at the end.
 */
export type Base64Fault =
  | { readonly code: "empty" }
  | { readonly code: "data-url"; readonly prefix: number; readonly mediaType: string | null }
  | { readonly code: "url"; readonly scheme: string }
  | { readonly code: "whitespace"; readonly offset: number; readonly count: number }
  | { readonly code: "url-safe"; readonly offset: number }
  | { readonly code: "bad-character"; readonly offset: number; readonly character: string }
  | { readonly code: "bad-length"; readonly letters: number }
  | { readonly code: "padding"; readonly found: number; readonly expected: number; readonly offset: number };

const NO_FAULTS: readonly Base64Fault[] = [];

/** What else to let pass once a first one is reported. A native search over 40 million letters takes 26 ms, a loop over them 41. */
const OUTSIDE = {
  plain: /[^+/-9A-Za-z]/g,
  withSpace: /[^+/-9A-Za-z\s]/g,
  withSafe: /[^+/-9A-Za-z_-]/g,
  withBoth: /[^+/-9A-Za-z_\s-]/g,
} as const;

/** White space as `\s` means it. */
function isSpaceCode(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  return code >= 0xa0 && String.fromCharCode(code).trim() === "";
}

function spacesIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (isSpaceCode(text.charCodeAt(at))) count++;
  return count;
}

function prefixFault(text: string): Base64Fault | undefined {
  const head = text.slice(0, 256);
  const data = /^\s*data:([^;,\s]*)[^,]*,/i.exec(head);
  if (data !== null) return { code: "data-url", prefix: data[0].length, mediaType: data[1]?.toLowerCase() || null };
  const scheme = /^\s*(https?|file|blob|s3|gs|ftp):\/\//i.exec(head)?.[1]?.toLowerCase();
  return scheme === undefined ? undefined : { code: "url", scheme };
}

/** Where the `=` at the end begin; a line break behind them is looked past. */
function paddingStart(text: string, from: number): number {
  let at = text.length;
  while (at > from && (text.charAt(at - 1) === "=" || isSpaceCode(text.charCodeAt(at - 1)))) at--;
  const equals = text.indexOf("=", at);
  return equals < 0 ? text.length : equals;
}

function searchFrom(text: string, from: number, space: boolean, safe: boolean): number {
  const pattern = OUTSIDE[space ? (safe ? "withBoth" : "withSpace") : safe ? "withSafe" : "plain"];
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? text.length;
}

/** Notes the first white space, letter of the other alphabet, and stray character before `end`. */
function letterFaults(text: string, from: number, end: number, faults: Base64Fault[]): void {
  let space = false;
  let safe = false;
  for (let at = searchFrom(text, from, space, safe); at < end; at = searchFrom(text, at, space, safe)) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (isSpaceCode(text.charCodeAt(at))) {
      space = true;
      faults.push({ code: "whitespace", offset: at, count: spacesIn(text, at, text.length) });
    } else if (character === "-" || character === "_") {
      safe = true;
      faults.push({ code: "url-safe", offset: at });
    } else {
      faults.push({ code: "bad-character", offset: at, character });
      return;
    }
  }
}

function endingFault(text: string, from: number, end: number, spaces: number): Base64Fault | undefined {
  const found = text.length - end - spacesIn(text, end, text.length);
  const letters = end - from - (spaces - spacesIn(text, end, text.length));
  if (letters % 4 === 1) return { code: "bad-length", letters };
  const expected = (4 - (letters % 4)) % 4;
  return found === expected ? undefined : { code: "padding", found, expected, offset: end };
}

/** Everything about a string that keeps it from being plain base64, first of each kind. Linear; nothing is decoded. */
export function base64Faults(text: string): readonly Base64Fault[] {
  if (text.length === 0) return [{ code: "empty" }];
  const prefix = prefixFault(text);
  if (prefix?.code === "url") return [prefix];
  const from = prefix?.code === "data-url" ? prefix.prefix : 0;
  const faults: Base64Fault[] = prefix === undefined ? [] : [prefix];
  const end = paddingStart(text, from);
  letterFaults(text, from, end, faults);
  const space = faults.find((fault) => fault.code === "whitespace");
  const trailing = spacesIn(text, end, text.length);
  if (space === undefined && trailing > 0) {
    faults.push({ code: "whitespace", offset: searchSpace(text, end), count: trailing });
  }
  if (!faults.some((fault) => fault.code === "bad-character")) {
    const ending = endingFault(text, from, end, space?.count ?? trailing);
    if (ending !== undefined) faults.push(ending);
  }
  return faults.length === 0 ? NO_FAULTS : faults;
}

function searchSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isSpaceCode(text.charCodeAt(at))) at++;
  return at;
}
