import { existsSync, readFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { UsageError } from "../cli/usage-error.ts";
import { writeWhole } from "../io/write-whole.ts";
import { isFields } from "../input/exchange.ts";
import { OVER_BUDGET } from "../judge/wordings.ts";
import type { JudgedRequest, ReportedProblem } from "../judge/judge.ts";

export const BASELINE = "no400.baseline.json";

/** By file, by rule: the paths at which a problem is accepted for now. */
type Entries = Record<string, Record<string, string[]>>;

/** Known problems that a team has put off: what is in it is not reported, what is new is. */
export class Baseline {
  private readonly entries: ReadonlyMap<string, ReadonlySet<string>>;
  private readonly seen: Entries = {};
  private readonly folder: string;
  suppressed = 0;

  private constructor(file: string, entries: Entries) {
    this.folder = dirname(file);
    this.entries = new Map(Object.entries(entries).map(([path, rules]) => [path, new Set(Object.entries(rules).flatMap(([code, places]) => places.map((place) => `${code} ${place}`)))]));
  }

  /** Reads a baseline; an absent file is an empty one. Throws {@link UsageError} for a file that is none. */
  static read(file: string): Baseline {
    if (!existsSync(file)) return new Baseline(file, {});
    let data: unknown;
    try {
      data = JSON.parse(readFileSync(file, "utf8"));
    } catch (error) {
      throw new UsageError(`The baseline ${file} cannot be read: ${(error as Error).message}`);
    }
    if (!isFields(data) || data["version"] !== 1 || !isFields(data["files"])) throw new UsageError(`${file} is no baseline that this version of no400 wrote. Write it anew with --update-baseline.`);
    return new Baseline(file, data["files"] as Entries);
  }

  /** The request without the problems the baseline knows. */
  without(file: string | 0, judged: JudgedRequest): JudgedRequest {
    const known = this.entries.get(this.pathOf(file));
    if (known === undefined || judged.problems.length === 0) return judged;
    const problems = judged.problems.filter((problem) => !known.has(`${problem.code} ${placeOf(judged, problem)}`));
    this.suppressed += judged.problems.length - problems.length;
    return problems.length === judged.problems.length ? judged : withProblems(judged, problems);
  }

  /** Takes a request's problems into the next baseline. */
  note(file: string | 0, judged: JudgedRequest): void {
    for (const problem of judged.problems) {
      const rules = (this.seen[this.pathOf(file)] ??= {});
      (rules[problem.code] ??= []).push(placeOf(judged, problem));
    }
  }

  /** Writes what was noted. Returns how many problems that is. */
  write(file: string): number {
    const files = Object.fromEntries(Object.entries(this.seen).sort(([a], [b]) => (a < b ? -1 : 1)));
    writeWhole(file, `${JSON.stringify({ version: 1, files }, null, 2)}\n`);
    return Object.values(files).flatMap((rules) => Object.values(rules)).reduce((sum, places) => sum + places.length, 0);
  }

  private pathOf(file: string | 0): string {
    return file === 0 ? "<stdin>" : relative(this.folder, resolve(file)).replaceAll("\\", "/");
  }
}

function placeOf({ index, label }: JudgedRequest, { path }: ReportedProblem): string {
  return `${label ?? index}:${path.join(".")}`;
}

/** A request with fewer problems: verdict and foretold reply follow what is left. */
export function withProblems(judged: JudgedRequest, problems: readonly ReportedProblem[]): JudgedRequest {
  const rejected = problems.some(({ severity }) => severity === "error");
  const first = problems.find(({ code, severity, effect }) => severity === "error" && effect === null && code !== OVER_BUDGET.id);
  const foretold = first === undefined ? null : { ...(first.api ?? { status: 400, type: "invalid_request_error", message: null }), code: first.code };
  return { ...judged, problems, verdict: rejected ? "rejected" : "accepted", foretold };
}
