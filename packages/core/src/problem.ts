import type { Part, Path } from "./subject.ts";

/** `error`: the API refuses. `warning`: it may, or the request does not do what it seems to. */
export type Severity = "error" | "warning";

/** One thing that is wrong, as data only: no words, colours or addresses. `render` makes texts of it. */
export interface Problem {
  /** Rule id; also the name of its file, page and ESLint rule. */
  readonly code: string;
  readonly severity: Severity;
  /** From the root of the request as the client wrote it. */
  readonly path: Path;
  readonly part: Part;
  /** The path as the API spells it: union tags added, merged turns counted where the API counts them. */
  readonly apiPath: string;
  readonly data: ProblemData;
  /** A batch is accepted with a bad item; the item errors later. */
  readonly effect?: "item-errored";
}

/** Names, numbers and lists that the texts need. Never prompt text beyond a short id or name. */
export type ProblemData = Readonly<Record<string, unknown>>;

/** The reply the API would give. */
export interface ApiReply {
  readonly status: number;
  readonly type: string;
  /** Null where the API's wording has not been seen. */
  readonly message: string | null;
}
