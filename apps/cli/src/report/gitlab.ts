import { lazyModules } from "../io/lazy-modules.ts";
import type { InputFailure } from "../input/found.ts";
import type { JudgedRequest } from "../judge/judge.ts";
import type { Reporter, ReporterOptions } from "./reporter.ts";

/** GitLab's code quality report. */
export class GitlabReporter implements Reporter {
  private count = 0;
  private readonly seen = new Map<string, number>();
  private readonly write: (text: string) => void;

  constructor({ write }: ReporterOptions) {
    this.write = write;
    write("[");
  }

  file(): void {}

  request(path: string, { problems }: JudgedRequest): void {
    for (const { code, message, severity, place, path: where } of problems) {
      this.issue(path, code, message, severity === "error" ? "major" : "minor", place.line, where.join("."));
    }
  }

  failure(path: string, { kind, message, place }: InputFailure): void {
    this.issue(path, `unreadable-${kind}`, message, "critical", place?.line ?? 1, "");
  }

  end(): void {
    this.write("\n]\n");
  }

  private issue(path: string, code: string, description: string, severity: string, begin: number, where: string): void {
    // By what and where in the request, not by line: an edit above must not make an old problem a new one.
    const key = `${path}\0${code}\0${where}`;
    const nth = this.seen.get(key) ?? 0;
    this.seen.set(key, nth + 1);
    const fingerprint = lazyModules.crypto.createHash("sha256").update(`${key}\0${nth}`).digest("hex").slice(0, 40);
    const data = { description, check_name: code, fingerprint, severity, location: { path, lines: { begin } } };
    this.write(`${this.count++ === 0 ? "" : ","}\n${JSON.stringify(data)}`);
  }
}
