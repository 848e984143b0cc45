import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { UsageError } from "../cli/usage-error.ts";
import { decodeUtf8, parseJson } from "../core.ts";
import { writeFailure, writeWhole } from "../io/write-whole.ts";
import { isFields } from "../input/exchange.ts";
import type { JudgedRequest, ReportedProblem } from "../judge/judge.ts";
import { OVER_BUDGET } from "../judge/wordings.ts";

export const BASELINE = "no400.baseline.json";

/** By file, by rule: the paths at which a problem is accepted for now. */
type Entries = Record<string, Record<string, string[]>>;

/** Known problems that a team has put off: what is in it is not reported, what is new is. */
export class Baseline {
  private readonly entries: Entries;
  /** The entries of each file that was judged and are not met so far. */
  private readonly unmet = new Map<string, Set<string>>();
  private readonly seen: Entries = {};
  private readonly folder: string;
  suppressed = 0;

  private constructor(file: string, entries: Entries) {
    this.folder = dirname(file);
    this.entries = entries;
  }

  /** Reads a baseline; an absent file is an empty one. Throws {@link UsageError} for a file that is none. */
  static read(file: string): Baseline {
    if (!existsSync(file)) return new Baseline(file, {});
    const decoded = decodeUtf8(readFileSync(file));
    if ("fault" in decoded) throw new UsageError(`The baseline ${file} is not UTF-8. ${ANEW}`);
    const parsed = parseJson(decoded.text);
    if ("fault" in parsed) {
      const { place, found, expected } = parsed.fault;
      throw new UsageError(`The baseline ${file}:${place.line}:${place.column}: it is no JSON: ${found}, expected ${expected}. ${ANEW}`);
    }
    const data = parsed.value;
    if (!isFields(data) || data["version"] !== 1 || !isEntries(data["files"])) throw new UsageError(`${file} is no baseline that this version of no400 wrote. ${ANEW}`);
    return new Baseline(file, data["files"]);
  }

  /** A file begins. */
  begin(file: string | 0): void {
    const path = this.pathOf(file);
    this.unmet.set(path, new Set(keysOf(this.entries[path])));
  }

  /** The request without the problems the baseline knows. */
  without(file: string | 0, judged: JudgedRequest): JudgedRequest {
    const path = this.pathOf(file);
    const known = this.entries[path];
    if (known === undefined || judged.problems.length === 0) return judged;
    const problems = judged.problems.filter((problem) => {
      const place = placeOf(judged, problem);
      this.unmet.get(path)?.delete(keyOf(problem.code, place));
      return known[problem.code]?.includes(place) !== true;
    });
    this.suppressed += judged.problems.length - problems.length;
    return problems.length === judged.problems.length ? judged : withProblems(judged, problems);
  }

  /** Entries of the judged files that nothing answers to any more: the problems were mended. */
  get stale(): number {
    return [...this.unmet.values()].reduce((sum, { size }) => sum + size, 0);
  }

  /** Takes a request's problems into the next baseline. */
  note(file: string | 0, judged: JudgedRequest): void {
    for (const problem of judged.problems) {
      const rules = (this.seen[this.pathOf(file)] ??= {});
      (rules[problem.code] ??= []).push(placeOf(judged, problem));
    }
  }

  /** Writes what was noted; what it knows of other files, as long as they are there, it keeps. Returns how many problems were noted. Throws {@link UsageError}. */
  write(file: string): number {
    const kept = Object.entries(this.entries).filter(([path]) => !this.unmet.has(path) && existsSync(join(this.folder, path)));
    const files = Object.fromEntries([...kept, ...Object.entries(this.seen)].sort(([a], [b]) => (a < b ? -1 : 1)));
    try {
      writeWhole(file, `${JSON.stringify({ version: 1, files }, null, 2)}\n`);
    } catch (error) {
      throw new UsageError(`The baseline ${file} cannot be written: ${writeFailure(error)}.`);
    }
    return Object.values(this.seen).flatMap(keysOf).length;
  }

  private pathOf(file: string | 0): string {
    return file === 0 ? "<stdin>" : relative(this.folder, resolve(file)).replaceAll("\\", "/");
  }
}

const ANEW = "Write it anew with --update-baseline, after removing it.";

function isEntries(files: unknown): files is Entries {
  return isFields(files) && Object.values(files).every((rules) => isFields(rules) && Object.values(rules).every((places) => Array.isArray(places)));
}

function keysOf(rules: Entries[string] = {}): readonly string[] {
  return Object.entries(rules).flatMap(([code, places]) => places.map((place) => keyOf(code, place)));
}

function keyOf(code: string, place: string): string {
  return `${code} ${place}`;
}

function placeOf({ index, label }: JudgedRequest, { path }: ReportedProblem): string {
  return `${label ?? index}:${path.join(".")}`;
}

/** A request with fewer problems: verdict and foretold reply follow what is left. */
export function withProblems(judged: JudgedRequest, problems: readonly ReportedProblem[]): JudgedRequest {
  const rejected = problems.some(({ severity }) => severity === "error");
  const first = problems.find(({ code, severity, effect }) => severity === "error" && effect === null && code !== OVER_BUDGET.id);
  const foretold = first === undefined ? null : { ...(first.api ?? { status: 400, type: "invalid_request_error", message: null }), code: first.code };
  const frames = judged.frames?.filter((_, index) => problems.includes(judged.problems[index] as ReportedProblem));
  return { ...judged, problems, verdict: rejected ? "rejected" : "accepted", foretold, ...(frames && { frames }) };
}
