import type { InputFailure } from "../input/found.ts";
import type { JudgedRequest, ReportedProblem } from "../judge/judge.ts";
import type { Reporter, ReporterOptions } from "./reporter.ts";
import type { Summary } from "./summary.ts";

/** The version of the output's shape; it changes when a field goes away or changes its meaning. */
export const OUTPUT_VERSION = 1;

/** A problem as `--format json` and `--format jsonl` give it; documented in docs/output.md. */
export function problemData(problem: ReportedProblem) {
  const { code, severity, path, apiPath, message, api, place, evidence, docs, fixable, effect } = problem;
  const { line, column, endLine, endColumn } = place;
  return { code, severity, path, apiPath, message, api, line, column, endLine, endColumn, evidence, docs, fixable, ...(effect !== null && { effect }) };
}

export function requestData({ index, label, verdict, foretold, problems, notKnown }: JudgedRequest) {
  return { index, ...(label !== null && { label }), verdict, foretold, problems: problems.map(problemData), ...(notKnown.length > 0 && { notKnown }) };
}

export function failureData({ kind, message, place, api }: InputFailure) {
  return { kind, message, line: place?.line ?? null, column: place?.column ?? null, api };
}

/** One document for the whole run, written as it goes. */
export class JsonReporter implements Reporter {
  private current: string | null = null;
  private requests = 0;
  private readonly failures: ReturnType<typeof failureData>[] = [];
  private readonly write: (text: string) => void;

  constructor({ write }: ReporterOptions) {
    this.write = write;
    write(`{"version":${OUTPUT_VERSION},"files":[`);
  }

  file(path: string): void {
    this.close();
    this.write(`${this.current === null ? "" : ","}\n{"path":${JSON.stringify(path)},"requests":[`);
    this.current = path;
    this.requests = 0;
  }

  request(_path: string, judged: JudgedRequest): void {
    this.write(`${this.requests++ === 0 ? "" : ","}\n${JSON.stringify(requestData(judged))}`);
  }

  failure(path: string, failure: InputFailure): void {
    if (this.current !== path) this.file(path);
    this.failures.push(failureData(failure));
  }

  end(summary: Summary): void {
    this.close();
    this.write(`\n],"summary":${JSON.stringify(summary)}}\n`);
  }

  private close(): void {
    if (this.current === null) return;
    const failures = this.failures.splice(0);
    this.write(`]${failures.length > 0 ? `,"failures":${JSON.stringify(failures)}` : ""}}`);
  }
}
