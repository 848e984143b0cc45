import type { Paint } from "../io/paint.ts";
import type { InputFailure } from "../input/found.ts";
import type { JudgedRequest } from "../judge/judge.ts";
import type { Summary } from "./summary.ts";

/** Lays out a run as it goes; nothing is kept that a report does not need at its end. */
export interface Reporter {
  /** A file begins. */
  file(path: string): void;
  request(path: string, judged: JudgedRequest): void;
  failure(path: string, failure: InputFailure): void;
  end(summary: Summary): void;
}

export interface ReporterOptions {
  readonly write: (text: string) => void;
  readonly paint: Paint;
  /** How many problems are shown in full; the rest is counted. */
  readonly limit: number;
}
