/** A stretch of a YAML text that is one item of its list of interactions. */
export interface Stretch {
  readonly offset: number;
  readonly endOffset: number;
}

const LIST = /^(?:http_)?interactions:[ \t]*(?:#.*)?\r?$/gm;

/**
 * The items of a cassette's list as recorders write it: a block list, every item's `-` at the same indentation. Only such a line
 * can begin with a `-` there, since what an item holds stands deeper. So a large cassette is parsed item by item, in little memory.
 * Nothing for other ways to write it (a list in brackets).
 */
export function* stretches(text: string): Generator<Stretch> {
  const start = listStart(text);
  if (start === null) return;
  const dash = `${" ".repeat(start.indent)}-`;
  let from = start.offset;
  for (let at = nextLine(text, from); ; at = nextLine(text, at)) {
    const item = text.startsWith(dash, at) && isBreak(text[at + dash.length]);
    if (at < text.length && !item && !ends(text, at, start.indent)) continue;
    yield { offset: from, endOffset: at };
    if (!item) return;
    from = at;
  }
}

/** Whether the list is written in a form that {@link stretches} can cut. */
export function isBlockList(text: string): boolean {
  return listStart(text) !== null;
}

const WHEN = /^when:[ \t]*\r?$/m;
const THEN = /^then:[ \t]*\r?$/m;

/** Whether it is a recording of Rust's httpmock: a YAML document a call, with `when` (the request) and `then` (the answer). */
export function isWhenThen(text: string): boolean {
  return WHEN.test(text) && THEN.test(text);
}

/** The documents of a YAML text, between lines that begin with `---`. */
export function* documents(text: string): Generator<Stretch> {
  let from = 0;
  for (const mark of text.matchAll(/^---(?=[ \t\r\n]|$)[^\n]*\n?/gm)) {
    if (text.slice(from, mark.index).trim() !== "") yield { offset: from, endOffset: mark.index };
    from = mark.index + mark[0].length;
  }
  if (text.slice(from).trim() !== "") yield { offset: from, endOffset: text.length };
}

function listStart(text: string): { readonly offset: number; readonly indent: number } | null {
  LIST.lastIndex = 0;
  const head = LIST.exec(text);
  if (head === null) return null;
  const first = /^(?:[ \t]*(?:#.*)?\r?\n)*( *)-(?=[ \r\n])/.exec(text.slice(LIST.lastIndex + 1, LIST.lastIndex + 10_000));
  if (first === null) return null;
  const indent = (first[1] as string).length;
  return { offset: LIST.lastIndex + 1 + first[0].length - 1 - indent, indent };
}

function nextLine(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end + 1;
}

function isBreak(char: string | undefined): boolean {
  return char === " " || char === "\n" || char === "\r" || char === undefined;
}

/** Whether the line at `at` stands outside the list: something less deep, or another member of the file. */
function ends(text: string, at: number, indent: number): boolean {
  let first = at;
  while (text[first] === " ") first++;
  const char = text[first];
  return char !== undefined && char !== "\n" && char !== "\r" && char !== "#" && first - at <= indent;
}
