import type { InputFailure } from "../input/found.ts";
import { plain } from "../io/paint.ts";
import type { JudgedRequest } from "../judge/judge.ts";
import type { Reporter, ReporterOptions } from "./reporter.ts";
import type { Summary } from "./summary.ts";
import { closingLine } from "./words.ts";

/** A table for pull request comments and job summaries. */
export class MarkdownReporter implements Reporter {
  private rows = 0;
  private hidden = 0;
  private readonly options: ReporterOptions;

  constructor(options: ReporterOptions) {
    this.options = options;
    options.write("## no400\n\n");
  }

  file(): void {}

  request(path: string, { problems }: JudgedRequest): void {
    for (const { place, severity, code, docs, message, api } of problems) {
      this.row(`${path}:${place.line}:${place.column}`, severity, `[${code}](${docs})`, message, api?.message ?? null);
    }
  }

  failure(path: string, { place, message }: InputFailure): void {
    this.row(place === null ? path : `${path}:${place.line}:${place.column}`, "unreadable", "", message, null);
  }

  end(summary: Summary): void {
    if (this.rows > 0) this.options.write("\n");
    if (this.hidden > 0) this.options.write(`… and ${this.hidden} more.\n\n`);
    this.options.write(`${closingLine(summary, plain)}\n`);
  }

  private row(at: string, severity: string, rule: string, message: string, api: string | null): void {
    if (this.rows++ >= this.options.limit) {
      this.hidden++;
      return;
    }
    if (this.rows === 1) this.options.write("| where | | rule | what | the API answers |\n| --- | --- | --- | --- | --- |\n");
    this.options.write(`| \`${cell(at)}\` | ${severity} | ${rule} | ${cell(message)} | ${api === null ? "" : cell(api)} |\n`);
  }
}

/** Text inside a table cell: no bars, breaks or HTML of its own. */
function cell(text: string): string {
  return text.replace(/[\r\n]+/g, " ").replace(/\|/g, "\\|").replace(/</g, "&lt;");
}
