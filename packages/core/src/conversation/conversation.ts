import type { Shaped } from "../site.ts";

/** A message's content as the API counts it: one merged turn for consecutive messages of one role. */
export interface Turn {
  readonly role: "user" | "assistant" | "system";
  /** The API's index of this turn: `messages.{index}` in texts of semantic checks. */
  readonly index: number;
  /** First and last message of the run, in the client's own order. */
  readonly first: number;
  readonly last: number;
  /** All blocks of the run in order; string content counts as one text block. */
  readonly blocks: readonly Shaped[];
  /** Whether a block of this type is among `blocks`. Joins nothing: ask this first, most turns have nothing to say. */
  has(type: string): boolean;
  /** True when the client sent a string in a run of one message. */
  readonly fromString: boolean;
  /** The turns beside it; undefined at the ends. */
  readonly previous: Turn | undefined;
  readonly next: Turn | undefined;
  /** Where block `j` stands in the client's own request: `block` is null for string content. */
  locate(j: number): { readonly message: number; readonly block: number | null };
}

/** The merged-turn view of `messages`, computed once a request. */
export interface Conversation {
  /** All turns; makes every one of them, so a rule that wants few asks for `at` or is called by turn. */
  readonly turns: readonly Turn[];
  /** How many turns are known. */
  readonly count: number;
  at(index: number): Turn | undefined;
  /** The first message of a turn, without making the turn. */
  firstOf(index: number): number;
  readonly messages: readonly Shaped[];
  /** The last turn; undefined when there are no messages. */
  readonly final: Turn | undefined;
}
