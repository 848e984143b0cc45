import { check, type ContextInput, type Problem } from "@no400/core";
import { toOwnDialect } from "./dialect.ts";
import type { Edit, FixName, Fixed } from "./edit.ts";
import { dropBreakpoints } from "./fix-cache.ts";
import { moveCalls } from "./fix-order.ts";
import { wellFormed } from "./fix-surrogates.ts";
import { dropEmptyText, dropField, trimEnd } from "./fix-text.ts";
import { answerCalls, dropDuplicateResult, dropResult, renameCall } from "./fix-tools.ts";
import { isSigned } from "./signed.ts";

export interface RepairOptions {
  /** What may be changed: names of repairs, or ids of the rules they serve. Nothing else is touched. */
  readonly allow: readonly (FixName | (string & {}))[];
  /** Where the request goes; default: the direct API. */
  readonly context?: ContextInput;
}

export interface Repaired<T> {
  /** The repaired request; the very same object where nothing was changed. The given one is never modified. */
  readonly request: T;
  /** The receipt: what was changed, in order. */
  readonly edits: readonly Edit[];
  /** Errors that are left: not allowed to be repaired, not repairable, or in a turn with signed thinking. */
  readonly remaining: readonly Problem[];
}

interface Fixer {
  readonly name: FixName;
  readonly fix: (request: unknown, problem: Problem) => Fixed | null;
}

const BY_RULE: Readonly<Record<string, Fixer>> = {
  "tool-use-without-tool-result": { name: "missing-tool-result", fix: answerCalls },
  "tool-result-unexpected-id": { name: "orphan-tool-result", fix: dropResult },
  "tool-use-followed-by-content": { name: "text-behind-call", fix: moveCalls },
  "tool-use-ids-unique": { name: "duplicate-ids", fix: renameCall },
  "tool-result-duplicate": { name: "duplicate-ids", fix: dropDuplicateResult },
  "text-non-empty": { name: "empty-text", fix: dropEmptyText },
  "text-non-whitespace": { name: "empty-text", fix: dropEmptyText },
  "system-text-non-empty": { name: "empty-text", fix: dropEmptyText },
  "cache-control-empty-text": { name: "empty-text", fix: dropEmptyText },
  "system-cache-control-empty-text": { name: "empty-text", fix: dropEmptyText },
  "message-content-empty": { name: "empty-text", fix: dropEmptyText },
  "final-assistant-trailing-whitespace": { name: "trailing-whitespace", fix: trimEnd },
  "cache-control-max-4": { name: "cache-control", fix: dropBreakpoints },
  "sampling-deprecated": { name: "sampling", fix: dropField("sampling") },
  "sampling-both": { name: "sampling", fix: dropField("sampling") },
  "sampling-while-thinking": { name: "sampling", fix: dropField("sampling") },
};

/** More edits than any request in use needs; an end for a repair that would feed itself. */
const MOST = 10_000;

/**
 * Repairs what may be repaired, and says what it did. Every edit answers a problem that `check` found. A request without a
 * repairable problem comes back as the same object. Turns with signed thinking are left alone. Never throws.
 */
export function repair<T>(request: T, { allow, context }: RepairOptions): Repaired<T> {
  const edits: Edit[] = [];
  let made: unknown = request;
  // A step that meets what it did not expect does nothing: what is wrong there, `check` has told.
  const take = (step: () => Fixed | null): boolean => {
    const fixed = attempted(step);
    if (fixed === null) return false;
    made = fixed.request;
    edits.push(...fixed.edits);
    return true;
  };
  const allows = (name: FixName, rule: string): boolean => allow.includes(name) || allow.includes(rule);
  if (allows("lone-surrogates", "lone-surrogate")) take(() => wellFormed(made));
  let errors = errorsOf(made, context);
  if (errors.length > 0 && allow.includes("foreign-dialect") && take(() => toOwnDialect(made))) errors = errorsOf(made, context);
  while (errors.length > 0 && edits.length < MOST && errors.some((problem) => take(() => fixedBy(problem, made, allows)))) errors = errorsOf(made, context);
  return { request: made as T, edits, remaining: errors };
}

function attempted(step: () => Fixed | null): Fixed | null {
  try {
    return step();
  } catch {
    return null;
  }
}

function errorsOf(request: unknown, context: ContextInput | undefined): readonly Problem[] {
  return check(request, context).problems.filter(({ severity }) => severity === "error");
}

function fixedBy(problem: Problem, request: unknown, allows: (name: FixName, rule: string) => boolean): Fixed | null {
  const fixer = BY_RULE[problem.code];
  if (fixer === undefined || !allows(fixer.name, problem.code)) return null;
  const fixed = fixer.fix(request, problem);
  // An answer to a call stands outside its turn; every edit is looked at where it is made.
  return fixed === null || fixed.edits.some(({ path }) => isSigned(request, path)) ? null : fixed;
}
