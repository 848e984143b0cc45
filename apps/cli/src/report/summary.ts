import type { JudgedRequest } from "../judge/judge.ts";

/** What one rule found. */
export interface RuleCount {
  errors: number;
  warnings: number;
  /** Requests it found something in. */
  requests: number;
}

/** The counts of a run. Adds up: summaries of shards merge into the summary of the whole. */
export interface Summary {
  files: number;
  requests: number;
  accepted: number;
  rejected: number;
  errors: number;
  warnings: number;
  /** Inputs, or lines of them, that could not be read as requests. */
  unreadable: number;
  /** Files in folders that hold other JSON. */
  skipped: number;
  /** Problems the baseline knows. */
  suppressed?: number;
  readonly rules: Record<string, RuleCount>;
}

export function newSummary(): Summary {
  return { files: 0, requests: 0, accepted: 0, rejected: 0, errors: 0, warnings: 0, unreadable: 0, skipped: 0, rules: {} };
}

export function countRequest(summary: Summary, { verdict, problems }: JudgedRequest): void {
  summary.requests++;
  summary[verdict]++;
  if (problems.length === 0) return;
  const seen = new Set<string>();
  for (const { code, severity } of problems) {
    const kind = severity === "error" ? "errors" : "warnings";
    const rule = (summary.rules[code] ??= { errors: 0, warnings: 0, requests: 0 });
    summary[kind]++;
    rule[kind]++;
    if (!seen.has(code)) rule.requests++;
    seen.add(code);
  }
}

/** Counts a request as it is shown, in place of how it was found. */
export function recount(summary: Summary, found: JudgedRequest, shown: JudgedRequest): void {
  const was = newSummary();
  countRequest(was, found);
  countRequest(summary, shown);
  addSummary(summary, was, -1);
}

/** Adds the counts of another run, or takes them away. */
export function addSummary(to: Summary, from: Summary, times: 1 | -1 = 1): void {
  for (const key of ["files", "requests", "accepted", "rejected", "errors", "warnings", "unreadable", "skipped"] as const) to[key] += times * from[key];
  if (from.suppressed !== undefined) to.suppressed = (to.suppressed ?? 0) + from.suppressed;
  for (const [code, count] of Object.entries(from.rules)) {
    const rule = (to.rules[code] ??= { errors: 0, warnings: 0, requests: 0 });
    for (const key of ["errors", "warnings", "requests"] as const) rule[key] += times * count[key];
    if (rule.requests === 0) delete to.rules[code];
  }
}
