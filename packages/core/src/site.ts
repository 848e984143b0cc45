import type { Conversation, Turn } from "./conversation/conversation.ts";

/** A JSON object of the request whose shape has been checked. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the walk has checked it; rules name fields freely
export type Shaped = Readonly<Record<string, any>>;

/** What a rule is called with, by site. `scene.report` paths are relative to the site. */
export interface SiteValue {
  /** Once a request. */
  readonly request: Shaped;
  /** Each top-level field that is present; `kinds` names the fields. */
  readonly field: any; // eslint-disable-line @typescript-eslint/no-explicit-any -- a field's type depends on its name
  /** Each message, in the client's own order. */
  readonly message: Shaped;
  /** Each content block, also inside tool results and documents; `kinds` names block types. */
  readonly block: Shaped;
  /** Each block of `system`, also when mid-conversation. */
  readonly "system-block": Shaped;
  /** Each entry of `tools`; `kinds` names tool types, `custom` for a plain tool. */
  readonly tool: Shaped;
  /** Each merged turn: consecutive messages of one role are one. */
  readonly turn: Turn;
  /** Once a request that has messages. */
  readonly conversation: Conversation;
  /** Each entry of `context_management.edits`. */
  readonly edit: Shaped;
  /** Each item of a batch. */
  readonly "batch-item": Shaped;
  /** Once, only where headers are known. */
  readonly headers: Readonly<Record<string, string>>;
}

export type Site = keyof SiteValue;
