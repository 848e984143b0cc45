import type { Checker, ContextInput } from "../core.ts";
import type { Found, FoundRequest, InputFailure, InputKind } from "../input/found.ts";
import { isFields } from "../input/exchange.ts";
import { eachFound } from "../input/source.ts";
import type { Target } from "../input/targets.ts";
import { judge, type JudgedRequest } from "../judge/judge.ts";
import type { Reporter } from "../report/reporter.ts";
import { countRequest, newSummary } from "../report/summary.ts";

export interface LintRunOptions {
  readonly context: ContextInput;
  readonly checker: Checker;
  readonly reporter: Reporter;
  /** Leave warnings out. */
  readonly quiet: boolean;
  readonly kind: InputKind | undefined;
}

/** Judges inputs one after the other and keeps count. */
export class LintRun {
  readonly summary = newSummary();
  private readonly options: LintRunOptions;

  constructor(options: LintRunOptions) {
    this.options = options;
  }

  target(target: Target): void {
    const { reporter, kind } = this.options;
    let begun = false;
    eachFound(target.file, { kind }, (found) => {
      if (!begun && this.isOther(target, found)) {
        this.summary.skipped++;
        return false;
      }
      if (!begun) {
        begun = true;
        this.summary.files++;
        reporter.file(target.path);
      }
      this.take(target.path, found);
      return true;
    });
  }

  failure(path: string, failure: InputFailure): void {
    this.summary.unreadable++;
    this.options.reporter.failure(path, failure);
  }

  end(): void {
    this.options.reporter.end(this.summary);
  }

  /** 0 no error, 1 at least one (or too many warnings), 2 something could not be read. */
  exitCode(maxWarnings: number | undefined): number {
    const { unreadable, errors, warnings } = this.summary;
    if (unreadable > 0) return 2;
    return errors > 0 || (maxWarnings !== undefined && warnings > maxWarnings) ? 1 : 0;
  }

  /** A file met in a folder that holds JSON of another kind. */
  private isOther({ swept }: Target, found: Found): boolean {
    if (!swept || this.options.kind !== undefined) return false;
    if ("failure" in found) return found.failure.kind === "no-request";
    return !couldBeRequest(found.request);
  }

  private take(path: string, found: Found): void {
    if ("failure" in found) return this.failure(path, found.failure);
    const judged = this.shown(judge(found.request, this.options));
    countRequest(this.summary, judged);
    this.options.reporter.request(path, judged);
  }

  private shown(judged: JudgedRequest): JudgedRequest {
    if (!this.options.quiet || judged.problems.length === 0) return judged;
    return { ...judged, problems: judged.problems.filter(({ severity }) => severity === "error"), notKnown: [] };
  }
}

const OWN_KEYS: readonly string[] = ["messages", "max_tokens", "model", "system", "tools", "anthropic_version", "requests"];

/** Objects with any member of a request, and values that are no plain objects of something else. */
function couldBeRequest({ value, context }: FoundRequest): boolean {
  if (!isFields(value) || context.endpoint !== undefined) return true;
  const keys = Object.keys(value);
  return keys.length === 0 || OWN_KEYS.some((key) => key in value);
}
