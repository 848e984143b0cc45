import type { InputFailure } from "../input/found.ts";
import type { JudgedRequest } from "../judge/judge.ts";
import { framesOf } from "../report/picture.ts";
import type { Reporter } from "../report/reporter.ts";
import type { Summary } from "../report/summary.ts";
import type { ShardEvent } from "./shard.ts";

export interface ShardReporterOptions {
  readonly write: (text: string) => void;
  /** Whether the report names requests without problems. */
  readonly everything: boolean;
  /** Whether the report shows frames. */
  readonly frames: boolean;
  readonly limit: number;
}

/** Tells the process that started this one what was found. */
export class ShardReporter implements Reporter {
  private told = 0;
  /** Lines read, set before the end. */
  lines = 0;
  private readonly options: ShardReporterOptions;

  constructor(options: ShardReporterOptions) {
    this.options = options;
  }

  file(path: string): void {
    this.tell({ file: path });
  }

  request(path: string, judged: JudgedRequest): void {
    const { everything, frames, limit } = this.options;
    if (judged.problems.length === 0 && judged.notKnown.length === 0 && !everything) return;
    const framed = frames && this.told < limit ? framesOf(judged) : [];
    this.told += judged.problems.length;
    this.tell({ path, judged: { ...judged, text: "", frames: framed } });
  }

  failure(path: string, failure: InputFailure): void {
    this.tell({ path, failure });
  }

  end(summary: Summary): void {
    this.tell({ summary, lines: this.lines });
  }

  private tell(event: ShardEvent): void {
    this.options.write(`${JSON.stringify(event)}\n`);
  }
}
