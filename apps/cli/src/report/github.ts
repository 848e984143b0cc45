import type { InputFailure } from "../input/found.ts";
import type { JudgedRequest } from "../judge/judge.ts";
import { plain } from "../io/paint.ts";
import type { Reporter, ReporterOptions } from "./reporter.ts";
import type { Summary } from "./summary.ts";
import { closingLine } from "./words.ts";

/** Annotations as GitHub Actions reads them from a job's output. */
export class GithubReporter implements Reporter {
  private readonly options: ReporterOptions;

  constructor(options: ReporterOptions) {
    this.options = options;
  }

  file(): void {}

  request(path: string, { problems }: JudgedRequest): void {
    for (const { severity, place, code, message, api } of problems) {
      const at = { file: path, line: place.line, col: place.column, endLine: place.endLine, ...(place.endLine === place.line && { endColumn: place.endColumn }), title: `no400: ${code}` };
      this.annotate(severity, at, api?.message ? `${message}\nThe API answers ${api.status}: ${api.message}` : message);
    }
  }

  failure(path: string, { place, message }: InputFailure): void {
    this.annotate("error", { file: path, ...(place && { line: place.line, col: place.column }), title: "no400: unreadable" }, message);
  }

  end(summary: Summary): void {
    this.options.write(`${closingLine(summary, plain)}\n`);
  }

  private annotate(level: string, at: Readonly<Record<string, string | number>>, message: string): void {
    const properties = Object.entries(at).map(([name, value]) => `${name}=${escaped(String(value)).replace(/:/g, "%3A").replace(/,/g, "%2C")}`);
    this.options.write(`::${level} ${properties.join(",")}::${escaped(message)}\n`);
  }
}

function escaped(text: string): string {
  return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
