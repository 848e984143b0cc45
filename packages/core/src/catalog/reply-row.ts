/** Who can know before sending that this reply would come. */
export type DecidedBy = "client" | "tokens" | "bytes" | "server";

/** Whether sending the same request again can help: at once or soon, after something outside it has changed, now and then, never. */
export type RetryHelps = "yes" | "later" | "perhaps" | "no";

/** One known reply of the API, as data. Absent fields have the usual value. */
export interface ReplyRow {
  /** Also what rules name in `foretells`. */
  readonly id: string;
  /** Default 400. */
  readonly status?: number;
  /** Default `invalid_request_error`; Bedrock's exceptions by their names. */
  readonly type?: string;
  /** Default `client`. */
  readonly decidedBy?: DecidedBy;
  /** True where the wording was told by somebody and never seen letter for letter. */
  readonly paraphrased?: true;
  /** `error.details.error_code`, where the API sends one. */
  readonly errorCode?: string;
  /**
   * The API's text: `{name}` stands for a value, `{a|b}` for one of two words, `[, …]` for a part that may be missing,
   * `…` for anything. Null where no wording is known.
   */
  readonly template: string | null;
  /** Other wordings of the same reply that have been seen. */
  readonly variants?: readonly string[];
  /** The row that a message with this wording is taken for: the two differ in what was sent, not in the text. */
  readonly sameWordingAs?: string;
  /** First and last month the wording was seen, YYYY-MM; absent where replies of that kind have no dates. */
  readonly seen?: readonly [first: string, last: string];
  readonly sources?: readonly string[];
  /** Why it comes, in our words. Absent where a rule foretells the reply: then the rule explains it. */
  readonly cause?: string;
  /** What to change. */
  readonly fix?: string;
  /** Default by status: see `retry.ts`. */
  readonly retry?: RetryHelps;
  /** The rule behind a row that rules cannot name themselves: a shape problem at a place no other row knows, or a rule of another entry. */
  readonly rule?: string;
}

/** Rows of one subject, for pages. */
export interface ReplyArea {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly ReplyRow[];
}
