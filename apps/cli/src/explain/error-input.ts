import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { UsageError } from "../cli/usage-error.ts";
import { checkParsed, type ContextInput, createChecker, decodeUtf8, type LocatedProblem, tokenRules } from "../core.ts";
import type { FoundRequest } from "../input/found.ts";
import { eachFound } from "../input/source.ts";

/** The error's text: from standard input, from a file, or the argument itself. Throws {@link UsageError} where it says nothing. */
export function errorText(positionals: readonly string[], cwd: string): string {
  const text = givenText(positionals, cwd);
  if (text.trim() === "") throw new UsageError("The error's text is empty.");
  if (!/[\p{L}\p{N}]/u.test(text)) throw new UsageError("There are no words in the error's text.");
  return text;
}

function givenText(positionals: readonly string[], cwd: string): string {
  const [only] = positionals;
  if (only === undefined) throw new UsageError("No error to look at: give its text, a file that holds it, or - for standard input.");
  if (positionals.length > 1) return positionals.join(" ");
  if (only === "-") return checkedText(readFileSync(0));
  const file = resolve(cwd, only);
  if (FILE_NAME.test(only) && !existsSync(file)) throw new UsageError(`There is no file ${only}.`);
  return only.length < 1000 && existsSync(file) ? checkedText(readFileSync(file)) : only;
}

/** No error's text is one word with an extension. */
const FILE_NAME = /^\S+\.(json|jsonl|txt|log|md|html)$/i;

function checkedText(bytes: Buffer): string {
  const read = decodeUtf8(bytes);
  if ("fault" in read) throw new UsageError("The error's text is not UTF-8.");
  return read.text;
}

/** The first request of a file. Throws {@link UsageError} where there is none. */
export function firstRequest(path: string, cwd: string): FoundRequest {
  const requests: FoundRequest[] = [];
  let why = "there is no request in it";
  eachFound(resolve(cwd, path), {}, (found) => {
    if ("request" in found) requests.push(found.request);
    else why = found.failure.message;
    return false;
  });
  const [request] = requests;
  if (request === undefined) throw new UsageError(`${path}: ${why}`);
  return request;
}

/** All problems of a request, with their places in its file. */
export function locatedProblems({ text, value, at, scan, place }: FoundRequest, context: ContextInput): readonly LocatedProblem[] {
  return checkParsed({ text, value, at, scan, checker: createChecker({ rules: tokenRules }) }, context).problems.map((problem) => Object.assign(problem, { place: place(problem.place) }));
}

/** `retry-after: 3` and the like, as a table. */
export function headersFrom(lines: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(":");
      if (colon < 1) throw new UsageError(`--header takes a name and a value, as in "retry-after: 3", not "${line}".`);
      return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
}
