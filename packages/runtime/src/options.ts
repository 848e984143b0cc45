import type { ContextInput, Rule } from "@no400/core";
import type { Observer } from "./events/event.ts";
import type { Outcome } from "./shadow.ts";
import type { Report } from "./events/report.ts";

/**
 * - `throw`: a refused request does not leave; the caller gets the error the API would have answered.
 * - `warn`: everything leaves; one content-free line per refused request goes to `logger`.
 * - `report`: everything leaves; only `onReport` and observers hear of it.
 * - `shadow`: everything leaves; the API's answer is compared with the verdict and given to `onOutcome`.
 */
export type Mode = "throw" | "warn" | "report" | "shadow";

/** What a rule's problems do: nothing, a warning, or a refusal. */
export type RuleSetting = "off" | "warn" | "error";

export interface Logger {
  warn(text: string): void;
}

export interface PreflightOptions {
  /** Default `throw`. */
  readonly mode?: Mode;
  /** Per rule id; what is not named keeps its own severity. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** A team's own rules, see `defineRule` and the helpers of this package. Their errors refuse, whatever their evidence. */
  readonly houseRules?: readonly Rule[];
  /** Overrides what address and headers say: platform behind a gateway, day to judge at, betas. */
  readonly context?: ContextInput;
  /** The API takes a batch with a bad item and fails the item later. Default `refuse`. */
  readonly batches?: "refuse" | "allow";
  /** Judge the bytes that are sent, never the object they were made of: for earlier middleware that rewrites bodies. Costs a JSON.parse. */
  readonly exact?: boolean;
  /** Called for every request with problems, in every mode, without content. */
  readonly onReport?: (report: Report) => void;
  /** Shadow mode: called once an answer is known, without content, in the record form of `no400 replay`. */
  readonly onOutcome?: (outcome: Outcome) => void;
  /** A fault inside no400 (never a verdict); each is reported once. Default: one warning to `logger`. */
  readonly onFault?: (fault: PreflightFault) => void;
  /** Default: `console`. */
  readonly logger?: Logger;
  readonly observers?: readonly Observer[];
}

/** Something inside no400 failed; the request went out unjudged by it. */
export interface PreflightFault {
  /** Rule id, or the part of the runtime that failed. */
  readonly rule: string;
  readonly error: unknown;
}
