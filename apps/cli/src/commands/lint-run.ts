import { resolve } from "node:path";
import { type Baseline, withProblems } from "../config/baseline.ts";
import type { Settings } from "../config/settings.ts";
import type { FileSettings } from "../config/types.ts";
import { type Checker, type ContextInput, createChecker, tokenRules } from "../core.ts";
import { type Fixer, WriteError } from "../fix/fixer.ts";
import { isFields } from "../input/exchange.ts";
import type { Found, FoundRequest, InputFailure, InputKind } from "../input/found.ts";
import type { LinesRead } from "../input/lines.ts";
import { eachFound, textRequests } from "../input/source.ts";
import type { Target } from "../input/targets.ts";
import type { Progress } from "../io/progress.ts";
import { judge, type JudgedRequest } from "../judge/judge.ts";
import { withBudget } from "../judge/over-budget.ts";
import type { Reporter } from "../report/reporter.ts";
import { countRequest, newSummary } from "../report/summary.ts";

export interface LintRunOptions {
  /** What the flags say about where requests go; wins over inputs and configuration. */
  readonly context: ContextInput;
  readonly settings: Settings;
  readonly reporter: Reporter;
  /** Leave warnings out. */
  readonly quiet: boolean;
  readonly kind: InputKind | undefined;
  readonly baseline: Baseline | null;
  /** Problems go into the baseline instead of the report. */
  readonly updateBaseline: boolean;
  readonly fixer: Fixer | null;
  readonly progress: Progress;
  readonly sample: number | undefined;
  /** The stretch of a JSONL file, in bytes. */
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/** Judges inputs one after the other and keeps count. */
export class LintRun {
  readonly summary = newSummary();
  /** How far the last JSONL input was read. */
  read: LinesRead | null = null;
  private readonly options: LintRunOptions;
  private readonly checkers = new Map<FileSettings["severities"], Checker>();

  constructor(options: LintRunOptions) {
    this.options = options;
  }

  target(target: Target): void {
    const { kind, settings, fixer, sample, from, to } = this.options;
    const own = settings.of(target.file);
    const judging = new TargetRun(this, target, own);
    const fixed = fixer === null ? null : this.fixed(fixer, target, own);
    if (fixed !== null) for (const found of textRequests(fixed.text, fixed.kind)) judging.take(found);
    else {
      const read = eachFound(target.file, { kind, sample, from, to }, (found) => judging.take(found));
      this.read = read.read ?? this.read;
    }
  }

  /** Null where nothing was fixed, also because it could not be. */
  private fixed(fixer: Fixer, target: Target, own: FileSettings): ReturnType<Fixer["fix"]> {
    try {
      return fixer.fix(target, this.options.kind, (request) => this.contextOf(request, own), this.checkerOf(own));
    } catch (error) {
      if (!(error instanceof WriteError)) throw error;
      this.failure(target.path, { kind: "unwritable", message: error.message, place: null, frame: null, api: null });
      return null;
    }
  }

  failure(path: string, failure: InputFailure): void {
    this.summary.unreadable++;
    this.options.reporter.failure(path, failure);
  }

  end(): void {
    if (this.options.baseline !== null && this.options.baseline.suppressed > 0) this.summary.suppressed = this.options.baseline.suppressed;
    this.options.reporter.end(this.summary);
  }

  /** 0 no error, 1 at least one (or too many warnings), 2 something could not be read. */
  exitCode(maxWarnings: number | undefined): number {
    const { unreadable, errors, warnings } = this.summary;
    if (unreadable > 0) return 2;
    return errors > 0 || (maxWarnings !== undefined && warnings > maxWarnings) ? 1 : 0;
  }

  /** A file whose first request is this one. Returns false where it holds JSON of another kind. */
  begin(target: Target, found: Found): boolean {
    if (isOther(target, found) && this.options.kind === undefined) {
      this.summary.skipped++;
      return false;
    }
    this.summary.files++;
    this.beginFile(target);
    this.options.reporter.file(target.path);
    return true;
  }

  take(target: Target, found: Found, own: FileSettings): void {
    const { baseline, updateBaseline, reporter, progress } = this.options;
    if ("failure" in found) return this.failure(target.path, found.failure);
    const { request } = found;
    const context = this.contextOf(request, own);
    const byRules = judge(request, { context, checker: this.checkerOf(own), severities: own.severities });
    const judged = hasBudget(own) ? withBudget(byRules, request, own.budgets, context.model) : byRules;
    progress.at(this.summary.requests, target.path);
    if (updateBaseline) baseline?.note(fileOf(target), judged);
    const shown = updateBaseline ? withProblems(judged, []) : this.shown(target, judged);
    countRequest(this.summary, shown);
    reporter.request(target.path, shown);
  }

  private contextOf(request: FoundRequest, own: FileSettings): ContextInput {
    return { ...own.context, ...request.context, ...this.options.context };
  }

  private checkerOf({ severities }: FileSettings): Checker {
    let checker = this.checkers.get(severities);
    if (checker === undefined) this.checkers.set(severities, (checker = createChecker({ rules: tokenRules, severities })));
    return checker;
  }

  /** A file of which requests are shown begins. */
  beginFile(target: Target): void {
    this.options.baseline?.begin(fileOf(target));
  }

  /** A request without what the baseline knows, and without warnings where they are not asked for. */
  shown(target: Target, judged: JudgedRequest): JudgedRequest {
    const { baseline, quiet } = this.options;
    const left = baseline === null ? judged : baseline.without(fileOf(target), judged);
    if (!quiet) return left;
    const frames = left.frames?.filter((_, index) => left.problems[index]?.severity === "error");
    return { ...left, problems: left.problems.filter(({ severity }) => severity === "error"), notKnown: [], ...(frames && { frames }) };
  }
}

function hasBudget({ budgets }: FileSettings): boolean {
  return budgets.maxPromptTokens !== undefined || budgets.warnPromptTokens !== undefined;
}

function fileOf({ file }: Target): string | 0 {
  return file === 0 ? 0 : resolve(file);
}

/** One target on its way through a run. */
class TargetRun {
  private begun = false;
  private readonly run: LintRun;
  private readonly target: Target;
  private readonly own: FileSettings;

  constructor(run: LintRun, target: Target, own: FileSettings) {
    this.run = run;
    this.target = target;
    this.own = own;
  }

  take(found: Found): boolean {
    if (!this.begun && !this.run.begin(this.target, found)) return false;
    this.begun = true;
    this.run.take(this.target, found, this.own);
    return true;
  }
}

/** A file met in a folder that holds JSON of another kind. */
function isOther({ swept }: Target, found: Found): boolean {
  if (!swept) return false;
  return "failure" in found ? found.failure.kind === "no-request" : !couldBeRequest(found.request);
}

const OWN_KEYS: readonly string[] = ["messages", "max_tokens", "model", "system", "tools", "anthropic_version", "requests"];

/** Objects with any member of a request, and values that are no plain objects of something else. */
function couldBeRequest({ value, context }: FoundRequest): boolean {
  if (!isFields(value) || context.endpoint !== undefined) return true;
  const keys = Object.keys(value);
  return keys.length === 0 || OWN_KEYS.some((key) => key in value);
}
