/** What a template of the catalogue becomes: anchored patterns whose parts end at fixed letters, so that they run in linear time. */
export interface Matcher {
  /** The whole message. */
  readonly pattern: RegExp;
  /** One name for each group of the pattern. */
  readonly names: readonly string[];
  /** Letters that are fixed: the more, the more special the row. */
  readonly fixed: number;
  /** Also the message's beginning alone, cut off at some word; null where the template itself begins with anything. */
  readonly beginning: () => RegExp | null;
}

interface Piece {
  readonly source: string;
  readonly fixed: number;
}

const NUMBERS: ReadonlySet<string> = new Set(["i", "j", "k", "n", "limit", "c", "c-1", "input", "max_tokens", "max", "p", "w", "h", "w2", "h2", "count"]);
const PATHS: ReadonlySet<string> = new Set(["path", "pointer"]);
const KEYS: ReadonlySet<string> = new Set(["field", "block_type", "tool_type", "toolset_type"]);

const LISTS: ReadonlySet<string> = new Set(["keywords", "types", "levels", "features"]);

/** `{id}[, {id}…]`, with or without marks around: a list in one value. */
const LIST = /(`?)\{([\w-]+)\}\1\[, \1\{\2\}\1…?\]/;
const HOLE = /\{([a-z][\w-]*(?: [a-z]+)?)\}/i;
const CHOICE = /\{([a-z]+(?:\|[a-z]+)+)\}/i;
/** Parts that may be missing begin with a separator; other brackets are the API's own. */
const OPTIONAL = /\[(?=[ ,.;])((?:[^[\]]|\[[^\]]*\])*)\]/;
const URL = /https?:\/\/[^\s]+/;
const TOKEN = new RegExp([LIST, HOLE, CHOICE, OPTIONAL, URL, /…/].map(({ source }, index) => `(?<t${index}>${index === 0 ? source.replaceAll("\\1", "\\k<tick>").replace("(`?)", "(?<tick>`?)").replace("([\\w-]+)", "(?<list>[\\w-]+)").replaceAll("\\2", "\\k<list>") : source})`).join("|"), "gi");

/** Compiles one template. A full stop at its end may be missing in the message. */
export function compileTemplate(template: string): Matcher {
  const names: string[] = [];
  const text = plainQuotes(template)
    .replace(/^…\s+/, "…")
    .replace(/\.?\s*…$/, "…")
    .replace(/[.\s]+$/, "")
    .replace(/\.\]$/, "]");
  const pieces = compilePart(text, names, true);
  const source = pieces.map((piece) => piece.source).join("");
  return {
    pattern: new RegExp(`^${source}$`, "i"),
    names,
    fixed: pieces.reduce((sum, piece) => sum + piece.fixed, 0),
    beginning: () => (text.startsWith("…") ? null : new RegExp(`^${pieces.reduceRight((rest, piece) => (rest === "" ? piece.source : `${piece.source}(?:${rest})?`), "")}$`, "i")),
  };
}

/** Messages as templates have them: straight quotes, no full stop or blank at the end. */
export function normalMessage(message: string): string {
  return withoutEnd(plainQuotes(message), ". \t\r\n").trimStart();
}

/** Without these characters at the end. By hand: `/[…]+$/` takes quadratic time on long runs in the middle. */
export function withoutEnd(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text[end - 1] as string)) end--;
  return text.slice(0, end);
}

function plainQuotes(text: string): string {
  return text.replace(/[\u2018\u2019]/g, "'").replace(/[\u201c\u201d]/g, '"');
}

function compilePart(text: string, names: string[], atEnd: boolean): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  const literal = (part: string): void => {
    for (const word of part.match(/ ?[^ :;,.]+|[ :;,.]/g) ?? []) pieces.push({ source: escaped(word), fixed: word.length });
  };
  for (const match of text.matchAll(TOKEN)) {
    const optional = match.groups?.["t3"] !== undefined;
    const before = text.slice(from, match.index);
    literal(optional ? before.replace(/\.$/, "") : before);
    // The full stop before a sentence that may be missing ends the message then, where it does not count.
    if (optional && before.endsWith(".")) pieces.push({ source: "\\.?", fixed: 0 });
    from = match.index + match[0].length;
    pieces.push({ source: tokenSource(match, text.slice(from), names, atEnd), fixed: 0 });
  }
  literal(text.slice(from));
  return pieces;
}

function tokenSource(match: RegExpMatchArray, rest: string, names: string[], atEnd: boolean): string {
  const groups = match.groups ?? {};
  const [token] = match;
  if (groups["t0"] !== undefined) {
    names.push(groups["list"] ?? "list");
    const one = groups["tick"] === "`" ? "`[^`]+`" : /^['"]/.test(rest) ? "[^'\",]+" : "[^\\s,]+";
    return `(${one}(?:, ${one})*)`;
  }
  if (groups["t1"] !== undefined) return holeSource(token.slice(1, -1), rest, names, atEnd);
  if (groups["t2"] !== undefined) {
    names.push("choice");
    return `(${token.slice(1, -1)})`;
  }
  if (groups["t3"] !== undefined) {
    const inner = token.slice(1, -1);
    return `(?:${compilePart(inner, names, false).map((piece) => piece.source).join("")})?`;
  }
  if (groups["t4"] !== undefined) return "\\S+";
  return rest === "" && atEnd ? "[^]*" : "[^]*?";
}

function holeSource(name: string, rest: string, names: string[], atEnd: boolean): string {
  names.push(name);
  if (NUMBERS.has(name)) return "(-?\\d[\\d,.]*|<\\w+>|[NX])";
  if (PATHS.has(name)) return "([^\\s:]+?)";
  if (KEYS.has(name)) return "([^\\s:.]+)";
  if (rest === "") return atEnd ? "([^]+)" : "([^,]+)";
  if (LISTS.has(name)) return "([^]+?)";
  const next = rest[0] as string;
  if (next === ".") return "([^]+?)";
  if (next === "…" || next === "[") return "([^\\s.,]+)";
  return next === "_" ? "([^\\s`]+?)" : `([^${escaped(next)}]+)`;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
