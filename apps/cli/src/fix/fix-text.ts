import { checkParsed, type Checker, type ContextInput, type LocatedProblem, parseJson, parseJsonc, type Path } from "../core.ts";
import { JsonEditor, type ParseTree, type TextEdit } from "./edits.ts";
import type { Change } from "./fix.ts";
import { fixes } from "./registry.ts";

export interface FixOptions {
  readonly unsafe: boolean;
  readonly checker: Checker;
  readonly parseTree: ParseTree;
}

/** A JSON text with one request in it, and where it goes. */
export interface FixTarget {
  readonly at: Path;
  readonly scan: boolean;
  readonly jsonc: boolean;
  readonly context: ContextInput;
}

/** A fix may open the way for another (a rename, then a range): this many rounds at most. */
const ROUNDS = 10;

/**
 * The text with every fix applied that helps, formatting and comments kept; the text itself when none does. All or nothing: a
 * result that does not parse, or is not better by the rules' own count, is thrown away.
 */
export function fixText(text: string, target: FixTarget, options: FixOptions): string {
  const before = problemsOf(text, target, options.checker);
  if (before === null) return text;
  let fixed = text;
  for (let round = 0; round < ROUNDS; round++) {
    const found = problemsOf(fixed, target, options.checker);
    const edits = found === null ? [] : editsFor(fixed, found, target, options);
    if (edits.length === 0) break;
    fixed = applyEdits(fixed, edits);
  }
  const after = fixed === text ? null : problemsOf(fixed, target, options.checker);
  return after !== null && weight(after.problems) < weight(before.problems) ? fixed : text;
}

interface Judged {
  readonly value: unknown;
  readonly problems: readonly LocatedProblem[];
}

function problemsOf(text: string, { at, scan, jsonc, context }: FixTarget, checker: Checker): Judged | null {
  const parsed = jsonc ? parseJsonc(text) : parseJson(text);
  if ("fault" in parsed) return null;
  let value = parsed.value;
  for (const key of at) value = (value as Readonly<Record<string | number, unknown>>)[key];
  const plain = "text" in parsed ? (parsed.text as string) : text;
  return { value, problems: checkParsed({ text: plain, value, at, scan, checker }, context).problems };
}

/** An error outweighs any number of warnings a request can have. */
function weight(problems: readonly LocatedProblem[]): number {
  return problems.reduce((sum, { severity }) => sum + (severity === "error" ? 1_000_000 : 1), 0);
}

/** The edits of one round: those that do not touch each other, in the API's order of evaluation. */
function editsFor(text: string, { value, problems }: Judged, { at }: FixTarget, { unsafe, parseTree }: FixOptions): TextEdit[] {
  const chosen: TextEdit[] = [];
  const editor = new JsonEditor(text, parseTree);
  for (const problem of problems) {
    const fix = fixes.get(problem.code);
    if (fix === undefined || (!fix.safe && !unsafe)) continue;
    // Inside a batch, paths lead through the item; a fix sees the item's own request.
    const root = problem.path[0] === "requests" && problem.path[2] === "params" ? problem.path.slice(0, 3) : [];
    const own = { ...problem, path: problem.path.slice(root.length) };
    const request = root.reduce<unknown>((one, key) => (one as Readonly<Record<string | number, unknown>>)[key], value);
    const edits = fix.changes(own, request).flatMap((change) => editsOf(editor, change, [...at, ...root], problem));
    if (edits.every((edit) => chosen.every((other) => apart(edit, other))) && apartEach(edits)) chosen.push(...edits);
  }
  return chosen;
}

function editsOf(editor: JsonEditor, change: Change, at: Path, { place }: LocatedProblem): readonly TextEdit[] {
  if ("overwrite" in change) return [{ offset: place.offset, length: place.endOffset - place.offset, content: change.overwrite }];
  const path = [...at, ...change.path];
  return "rename" in change ? editor.rename(path, change.rename) : editor.set(path, change.to);
}

function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let done = text;
  for (const { offset, length, content } of [...edits].sort((a, b) => b.offset - a.offset)) done = done.slice(0, offset) + content + done.slice(offset + length);
  return done;
}

/** Whether two edits leave each other's text alone; neighbours in a list share a comma, so touching counts as overlap. */
function apart(a: TextEdit, b: TextEdit): boolean {
  return a.offset + a.length < b.offset || b.offset + b.length < a.offset;
}

function apartEach(edits: readonly TextEdit[]): boolean {
  return edits.every((edit, index) => edits.slice(index + 1).every((other) => apart(edit, other)));
}
