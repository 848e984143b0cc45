import type { Context } from "./context.ts";
import type { ProblemData, Severity } from "./problem.ts";
import type { Scene } from "./scene.ts";
import type { Site, SiteValue } from "./site.ts";

/** How we know that the API refuses this. */
export interface Evidence {
  /** `recorded`: a captured exchange, or the API's own reply quoted in full. `documented`: official pages or types. `reported`: somebody's word. */
  readonly grade: "recorded" | "documented" | "reported";
  /** The day or month of the newest source, YYYY-MM or YYYY-MM-DD. */
  readonly date: string;
  readonly sources: readonly string[];
  /** Doubts, contradictions, limits of what was seen. */
  readonly note?: string;
}

/**
 * When the API looks, relative to its other checks; only its first error is ever reported.
 * Measured order: facts of 2026-08-31, see docs/architecture.md.
 */
export const PHASES = [
  "body", // the JSON text itself, its size
  "headers",
  "schema", // known top-level keys in the API's fixed order
  "unknown-key", // unknown top-level keys, in body order
  "conversation", // roles, placement, pairing, empty turns
  "container",
  "model", // 404: no such model
  "capability", // what this model, version or platform cannot do
  "compile", // strict schemas
  "media", // bytes of images and PDFs
  "tokens", // lengths that need a count
  "advice", // never refused by the API
] as const;
export type Phase = (typeof PHASES)[number];

/**
 * One idea. `check` is deterministic and reads only what it is given: where a request has holes, or parts
 * of the wrong shape, touching them ends the rule for this site and what it reported before stands.
 * So a rule never meets a hole, and never asks whether a field has the right type.
 */
export interface Rule<S extends Site = Site, D extends ProblemData = any> extends Wording<D> { // eslint-disable-line @typescript-eslint/no-explicit-any -- a list of rules holds rules of any data
  /** Where the rule is called, see {@link SiteValue}. */
  readonly site: S;
  /** Tags (block, tool, edit types) or top-level keys it is called for; all when absent. */
  readonly kinds?: readonly string[];
  /**
   * Site "turn" only: called for turns that hold a block of one of these types; `EMPTY` stands for a message without
   * content. All turns when absent, which makes every turn of a long conversation: name the blocks.
   */
  readonly blocks?: readonly string[];
  /** False where the rule can say nothing, whatever the request holds. Asked once a context; always true when absent. */
  readonly when?: (context: Context) => boolean;
  /**
   * Members (`citations`) and members of one value (`type=document`): a request of sound shape that has none of them anywhere is
   * nothing to this rule, which then is not called. Free objects (tool inputs, JSON Schemas) are not looked into.
   */
  readonly needs?: readonly string[];
  /** The form of body it reads; "messages" when absent. Bedrock's Converse has messages and blocks of another form. */
  readonly body?: "messages" | "converse";
  check(site: SiteValue[S], scene: Scene): void;
}

/** What every kind of problem has, shape problems included. */
export interface Wording<D extends ProblemData = any> { // eslint-disable-line @typescript-eslint/no-explicit-any -- as above
  readonly id: string;
  readonly phase: Phase;
  /** Among problems of one phase and one top-level field, lower comes first; shape problems have 0. */
  readonly rank?: number;
  readonly severity: Severity;
  readonly evidence: Pick<Evidence, "grade">;
  /** Default 400 `invalid_request_error`. */
  readonly reply?: { readonly status: number; readonly type: string };
  /** Block paths of semantic checks count merged turns; placement messages count the client's own. Default "own". */
  readonly index?: "own" | "merged";
  /** The API's message, letter for letter, in the wording of `scene.context.asOf`; null where no wording has been seen. */
  api(problem: Told<D>, scene: Scene): string | null;
  /** Our sentence: names the thing and says what to do. */
  text(problem: Told<D>, scene: Scene): string;
}

/** What only people ask of a rule. It stands beside the rule, and lives in an entry of its own once built: see build/split.ts. */
export interface About {
  /** The fault in a few words, for tables and editors: "a tool call without its result". No full stop. */
  readonly summary: string;
  readonly evidence: Evidence;
  /** Ids of catalogue rows (known API replies) that this rule foretells. */
  readonly foretells?: readonly string[];
}

/** A problem as its texts see it. */
export interface Told<D extends ProblemData = ProblemData> {
  readonly data: D;
  /** `messages.0.content.1.text`, tags inside: as pydantic spells it. */
  readonly tagged: string;
  /** `messages.0.content.1`, no tags: as hand-written checks spell it. */
  readonly plain: string;
  /** `messages[0].content[1].text`: as the client's own code spells it. */
  readonly own: string;
}

/** In `blocks`: a message whose content is `""` or `[]`. */
export const EMPTY = "(empty)";

/** Typed by the data it reports: `defineRule<"block", { id: string }>({ … })`. */
export function defineRule<S extends Site, D extends ProblemData = Record<never, never>>(rule: Rule<S, D> & About): Rule<S, D> & About {
  return rule;
}
