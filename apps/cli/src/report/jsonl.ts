import type { InputFailure } from "../input/found.ts";
import type { JudgedRequest } from "../judge/judge.ts";
import { failureData, OUTPUT_VERSION, requestData } from "./json.ts";
import type { Reporter, ReporterOptions } from "./reporter.ts";
import type { Summary } from "./summary.ts";

/** One JSON line a request or unreadable input, and the summary as the last line. */
export class JsonlReporter implements Reporter {
  private readonly options: ReporterOptions;

  constructor(options: ReporterOptions) {
    this.options = options;
  }

  file(): void {}

  request(path: string, judged: JudgedRequest): void {
    this.line({ path, ...requestData(judged) });
  }

  failure(path: string, failure: InputFailure): void {
    this.line({ path, failure: failureData(failure) });
  }

  end(summary: Summary): void {
    this.line({ version: OUTPUT_VERSION, summary });
  }

  private line(data: object): void {
    this.options.write(`${JSON.stringify(data)}\n`);
  }
}
