import type { Place } from "../core.ts";
import type { InputFailure } from "../input/found.ts";
import type { JudgedRequest } from "../judge/judge.ts";
import { docsOf } from "../judge/wordings.ts";
import type { Reporter, ReporterOptions } from "./reporter.ts";

/** Reviewdog's diagnostic format. */
export class RdjsonReporter implements Reporter {
  private count = 0;
  private readonly write: (text: string) => void;

  constructor({ write }: ReporterOptions) {
    this.write = write;
    write('{"source":{"name":"no400"},"diagnostics":[');
  }

  file(): void {}

  request(path: string, { problems }: JudgedRequest): void {
    for (const { code, message, severity, place, api } of problems) {
      const text = api?.message ? `${message}\nThe API answers ${api.status}: ${api.message}` : message;
      this.diagnostic(text, path, place, severity === "error" ? "ERROR" : "WARNING", { value: code, url: docsOf(code) });
    }
  }

  failure(path: string, { message, place, kind }: InputFailure): void {
    this.diagnostic(message, path, place, "ERROR", { value: `unreadable-${kind}` });
  }

  end(): void {
    this.write("\n]}\n");
  }

  private diagnostic(message: string, path: string, place: Place | null, severity: string, code: object): void {
    const range = place && { start: { line: place.line, column: place.column }, end: { line: place.endLine, column: place.endColumn } };
    const data = { message, location: { path, ...(range && { range }) }, severity, code };
    this.write(`${this.count++ === 0 ? "" : ","}\n${JSON.stringify(data)}`);
  }
}
