import type { Path } from "../../subject.ts";
import type { TokenCount } from "../request-tally.ts";

export type JsonObject = Readonly<Record<string, unknown>>;

/** What the request must come down to. */
export interface FitBudget {
  /** The new request's `high` is not above this. */
  readonly maxInputTokens: number;
  /** Instead of the request's own `model`. */
  readonly model?: string | undefined;
  /** Messages that must stay, with the whole turn they stand in. The last turn always stays. */
  readonly pinned?: ((message: JsonObject, index: number) => boolean) | undefined;
  /** Newest tool results that are neither cut nor cleared. 3 unless told. */
  readonly keepToolResults?: number | undefined;
  /** Tokens left of a tool result that is cut. 500 unless told. */
  readonly toolResultTokens?: number | undefined;
}

/** Gets the messages that go, oldest first; gives the text that stands for them. */
export type Summarize = (messages: readonly JsonObject[]) => string | Promise<string>;

export type FitStep = "drop-oldest-turns" | "truncate-tool-results" | "clear-tool-results" | { readonly summarize: Summarize };

/** One thing done. Paths are those of the request that came in. */
export interface FitChange {
  readonly kind: "dropped-message" | "truncated-tool-result" | "cleared-tool-result" | "summarized-message" | "removed-thinking";
  readonly path: Path;
}

export interface FitReceipt {
  readonly before: TokenCount;
  readonly after: TokenCount;
  readonly changes: readonly FitChange[];
}

export type FitRefusal =
  /** No object with a list of messages. */
  | "not-a-request"
  /** Everything the strategy may take is gone, and it is still too long. */
  | "nothing-left-to-cut"
  /** The last turn's thinking is bound to what was before it and is all its message holds. */
  | "thinking-bound";

export type FitResult<Request> =
  | { readonly ok: true; readonly request: Request; readonly receipt: FitReceipt }
  | { readonly ok: false; readonly reason: FitRefusal; readonly receipt: FitReceipt };
