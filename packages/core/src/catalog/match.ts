import { replyRows } from "./areas.ts";
import { shapes } from "./replies/shapes.ts";
import { nearestRows, type Near } from "./nearest.ts";
import type { ReplyRow } from "./reply-row.ts";
import { compileTemplate, normalMessage, withoutEnd, type Matcher } from "./template.ts";

/** A row whose wording a message has. */
export interface RowMatch {
  readonly row: ReplyRow;
  /** What the message says in place of the template's names; equal names are numbered: `tool`, `tool2`. */
  readonly values: Readonly<Record<string, string>>;
  /**
   * `exact`: the whole message. `other-path`: the text, at a path the row does not name. `with-more`: something follows it.
   * `beginning`: the message is cut off.
   */
  readonly fit: "exact" | "other-path" | "with-more" | "beginning";
}

interface Compiled extends Matcher {
  readonly row: ReplyRow;
}

/** Longer messages are cut: no reply of the API comes near, and matching stays bounded whatever is pasted. */
const MAX_MESSAGE = 16_384;
/** Fewer letters than these say too little to recognise a text by its beginning or without its path. */
const MIN_LETTERS = 16;

/** A text that others may follow has to be longer still. */
const MIN_OPEN = 30;

const PATH = /^(?:\.\.\.)?[\w$#/<>~[\]{}-]+(?:\.[\w$<>[\]{}-]+)*: /;
const SHAPE_TEXT = /^(?:Field required|Extra inputs|Input should|Input does not|Input tag|String should|List should|Unable to extract)/i;

let compiled: readonly Compiled[] | undefined;
let withoutPath: readonly Compiled[] | undefined;
let openEnded: readonly Compiled[] | undefined;
let beginnings: readonly { readonly row: ReplyRow; readonly pattern: RegExp }[] | undefined;

/** Rows whose wording the message has, the most special first; none when nobody has seen it. */
export function matchMessage(message: string): readonly RowMatch[] {
  const text = normalMessage(message.slice(0, MAX_MESSAGE));
  const exact = matchesOf(rows(), text, "exact");
  if (exact.length > 0) return exact;
  const bare = text.replace(PATH, "");
  const elsewhere = SHAPE_TEXT.test(bare) ? pathless(bare) : matchesOf(rowsWithoutPath(), bare, "other-path");
  if (elsewhere.length > 0) return nearPath(elsewhere, text);
  const longer = withMore(text);
  return longer.length > 0 ? longer : cutOff(text, bare);
}

/** The rows whose wording comes nearest to an unknown message, at most `count`. */
export function nearestReplies(message: string, count = 3): readonly Near[] {
  return nearestRows(normalMessage(message.slice(0, MAX_MESSAGE)), replyRows, count);
}

/** A shape problem told without its path: only the general rows can know it. */
function pathless(text: string): readonly RowMatch[] {
  const general = rows().filter(({ row }) => shapes.includes(row));
  return matchesOf(general, `?: ${text}`, "other-path").map(({ row, fit, values: { path: _, ...values } }) => ({ row, fit, values }));
}

/** Of rows with one text, first those whose path begins like the message's. */
function nearPath(matches: readonly RowMatch[], text: string): readonly RowMatch[] {
  const top = /^\w*/.exec(text)?.[0] ?? "";
  const near = matches.filter(({ row }) => top !== "" && row.template?.startsWith(top));
  return [...near, ...matches.filter((match) => !near.includes(match))];
}

/** How many beginnings of a line are tried. */
const MAX_STARTS = 60;
const MAX_LINES = 30;

/** The part of a text (a line of a log) that is a whole known message; null when none is. */
export function bestInText(text: string): string | null {
  let best: { readonly message: string; readonly fixed: number } | null = null;
  for (const line of text.slice(0, MAX_MESSAGE).split("\n", MAX_LINES)) {
    for (const message of endings(line)) {
      const normal = normalMessage(message);
      const found = rows().find(({ pattern, fixed }) => fixed >= MIN_LETTERS && pattern.test(normal));
      if (found !== undefined && (best === null || found.fixed > best.fixed)) best = { message, fixed: found.fixed };
    }
  }
  return best?.message ?? null;
}

/** What loggers and SDKs put between a message and what follows. */
const CLOSING = " \t\r}])\"'({,;";

/** What may be the message of a line: from some word on, to its end or to what loggers put behind. */
function* endings(line: string): Generator<string> {
  const id = line.search(/\brequest[-_ ]?id\b/i);
  const ends = [line, withoutEnd(id < 0 ? line : line.slice(0, id), CLOSING), line.replace(/["'][^"']*$/, "")];
  for (const whole of new Set(ends.map((end) => end.trim()))) {
    let from = 0;
    for (let tries = 0; tries < MAX_STARTS && from < whole.length; tries++) {
      yield whole.slice(from).replace(/^["']|["']$/g, "");
      const next = /[\s={]/.exec(whole.slice(from))?.index;
      if (next === undefined) break;
      from += next + 1;
    }
  }
}

function matchesOf(list: readonly Compiled[], text: string, fit: RowMatch["fit"]): readonly RowMatch[] {
  return list.flatMap(({ row, pattern, names }) => {
    const found = pattern.exec(text);
    return found === null ? [] : [{ row, values: valuesOf(found, names), fit }];
  });
}

function valuesOf(found: RegExpExecArray, names: readonly string[]): Readonly<Record<string, string>> {
  const values: Record<string, string> = {};
  for (const [index, name] of names.entries()) {
    const value = found[index + 1];
    if (value === undefined) continue;
    let key = name;
    for (let n = 2; key in values; n++) key = `${name}${n}`;
    values[key] = value.replaceAll("`", "");
  }
  return values;
}

/** Without the ellipsis of a cut text, and the word it cuts. */
function withoutCut(text: string): string {
  if (!text.endsWith("…")) return text;
  return text.slice(0, Math.max(0, text.lastIndexOf(" ")));
}

/** A wrapper may put its own words behind the API's. */
function withMore(text: string): readonly RowMatch[] {
  openEnded ??= rows().flatMap((row) => (row.fixed < MIN_OPEN ? [] : [{ ...row, pattern: new RegExp(row.pattern.source.replace(/\$$/, "(?=[\\s.,;:)\\]}]|$)"), "i") }]));
  return matchesOf(openEnded, text, "with-more");
}

function cutOff(text: string, bare: string): readonly RowMatch[] {
  const [whole, end] = [withoutCut(text), withoutCut(bare)];
  // One word may be any path, and every text about a path begins with one.
  if (whole.length < MIN_LETTERS || !/\S\s+\S/.test(whole)) return [];
  beginnings ??= [...rows(), ...rowsWithoutPath()].flatMap(({ row, beginning }) => {
    const pattern = beginning();
    return pattern === null ? [] : [{ row, pattern }];
  });
  const found = beginnings.filter(({ pattern }) => pattern.test(whole) || (end.length >= MIN_LETTERS && pattern.test(end)));
  return [...new Set(found.map(({ row }) => row))].map((row) => ({ row, values: {}, fit: "beginning" }));
}

function rows(): readonly Compiled[] {
  return (compiled ??= compile(replyRows.flatMap((row) => wordings(row).map((template) => ({ row, template })))));
}

function rowsWithoutPath(): readonly Compiled[] {
  return (withoutPath ??= compile(
    replyRows.flatMap((row) =>
      wordings(row).flatMap((template) => {
        const bare = template.replace(/^[\w{}.|[\]]+: /, "");
        return SHAPE_TEXT.test(bare) || bare.replace(/\{[^}]*\}|…/g, "").length < MIN_LETTERS ? [] : [{ row, template: bare }];
      }),
    ),
  ));
}

function wordings({ template, variants = [] }: ReplyRow): readonly string[] {
  return template === null ? variants : [template, ...variants];
}

function compile(list: readonly { readonly row: ReplyRow; readonly template: string }[]): readonly Compiled[] {
  return list.map(({ row, template }) => ({ row, ...compileTemplate(template) })).sort((a, b) => b.fixed - a.fixed);
}
