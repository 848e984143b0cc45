import type { InputFailure } from "../input/found.ts";
import type { JudgedRequest } from "../judge/judge.ts";
import type { Reporter, ReporterOptions } from "./reporter.ts";
import type { Summary } from "./summary.ts";
import { closingLine } from "./words.ts";

/** One line a problem, as compilers write them, for terminals and editors that jump to places. */
export class CompactReporter implements Reporter {
  private readonly options: ReporterOptions;

  constructor(options: ReporterOptions) {
    this.options = options;
  }

  file(): void {}

  request(path: string, { problems, notKnown }: JudgedRequest): void {
    const { write, paint } = this.options;
    for (const { place, severity, message, code } of problems) write(`${oneLine(path)}:${place.line}:${place.column}: ${paint[severity](severity)}: ${message} [${code}]\n`);
    if (notKnown.length > 0) write(`${oneLine(path)}:1:1: ${paint.warning("not known")}: ${notKnown.join("; ")}\n`);
  }

  failure(path: string, { place, message }: InputFailure): void {
    const { write, paint } = this.options;
    write(`${oneLine(path)}:${place?.line ?? 1}:${place?.column ?? 1}: ${paint.error("unreadable")}: ${message}\n`);
  }

  end(summary: Summary): void {
    this.options.write(`${closingLine(summary, this.options.paint)}\n`);
  }
}

/** Names of files may hold line breaks; a problem is one line. */
function oneLine(path: string): string {
  return path.replace(/[\r\n]/g, (found) => (found === "\n" ? "\\n" : "\\r"));
}
