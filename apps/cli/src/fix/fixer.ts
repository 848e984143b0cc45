import type { Checker, ContextInput } from "../core.ts";
import type { Found, FoundRequest, InputKind } from "../input/found.ts";
import { eachFound, textRequests } from "../input/source.ts";
import type { Target } from "../input/targets.ts";
import type { ParseTree } from "./edits.ts";
import { unifiedDiff } from "./diff.ts";
import { writeFailure, writeWhole } from "../io/write-whole.ts";
import { fixFound } from "./fix-file.ts";

export interface FixerOptions {
  readonly unsafe: boolean;
  /** Show a diff instead of writing. */
  readonly dryRun: boolean;
  readonly write: (text: string) => void;
  /** jsonc-parser's, which is loaded only for fixing. */
  readonly parseTree: ParseTree;
}

/** Fixes files before they are judged. */
export class Fixer {
  /** Files changed, or that would be. */
  changed = 0;
  private readonly options: FixerOptions;

  constructor(options: FixerOptions) {
    this.options = options;
  }

  /** The text as it is after fixing; null where there is nothing to fix and the file is to be read as usual. Throws a {@link WriteError}. */
  fix(target: Target, forced: InputKind | undefined, contextOf: (request: FoundRequest) => ContextInput, checker: Checker): { readonly text: string; readonly kind: Exclude<InputKind, "jsonl"> } | null {
    if (target.file === 0) return null;
    const found: Found[] = [];
    // JSONL is a log: it is read as a stream, and nobody edits evidence.
    const { text, kind } = eachFound(target.file, { kind: forced }, (one) => found.push(one) < 10_000);
    if (text === null || kind === "jsonl") return null;
    const fixed = fixFound(text, found, kind !== "json", contextOf, { unsafe: this.options.unsafe, parseTree: this.options.parseTree, checker });
    if (fixed === text || !readsNoWorse(fixed, kind, found)) return null;
    if (this.options.dryRun) this.options.write(unifiedDiff(target.path, text, fixed));
    else written(target.file, fixed);
    this.changed++;
    return { text: fixed, kind };
  }
}

/** A fixed file could not be written; the message is a sentence without the path. */
export class WriteError extends Error {}

function written(file: string, text: string): void {
  try {
    writeWhole(file, text);
  } catch (error) {
    throw new WriteError(`What --fix would change cannot be written: ${writeFailure(error)}.`);
  }
}

function readsNoWorse(text: string, kind: Exclude<InputKind, "jsonl">, before: readonly Found[]): boolean {
  const failures = (list: readonly Found[]): number => list.filter((one) => "failure" in one).length;
  const after = textRequests(text, kind);
  return after.length === before.length && failures(after) <= failures(before);
}
