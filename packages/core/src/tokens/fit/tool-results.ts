import { isObject } from "../../subject.ts";
import { estimateText } from "../estimate.ts";
import type { Generation } from "../generation.ts";
import { cutMiddle } from "./cut-text.ts";
import type { Draft, DraftMessage } from "./draft.ts";
import type { FitChange, JsonObject } from "./types.ts";

/** Where a tool result stands: in the draft, and in its message. */
interface Spot {
  readonly at: number;
  readonly block: number;
}

const spots = (draft: Draft): Spot[] =>
  draft.messages.flatMap(({ message }, at) => {
    const content = message["content"];
    if (!Array.isArray(content)) return [];
    return content.flatMap((item: unknown, block) => (isObject(item) && item["type"] === "tool_result" ? [{ at, block }] : []));
  });

const resultAt = (draft: Draft, { at, block }: Spot): JsonObject => (draft.messages[at]!.message["content"] as readonly JsonObject[])[block]!;

/** Puts a new block in the place of the old, in copies of what holds it. */
const replaced = (messages: readonly DraftMessage[], { at, block }: Spot, result: JsonObject): DraftMessage[] =>
  messages.map((entry, index) => {
    if (index !== at) return entry;
    const content = [...(entry.message["content"] as readonly unknown[])];
    content[block] = result;
    return { ...entry, message: { ...entry.message, content } };
  });

type Edit = (result: JsonObject) => JsonObject | undefined;

const applyOldest = (draft: Draft, places: readonly Spot[], count: number, kind: FitChange["kind"], edit: Edit): Draft => {
  let { messages } = draft;
  const changes = [...draft.changes];
  for (const spot of places.slice(0, count)) {
    const result = edit(resultAt(draft, spot));
    if (result === undefined) continue;
    messages = replaced(messages, spot, result);
    changes.push({ kind, path: ["messages", draft.messages[spot.at]!.index, "content", spot.block] });
  }
  return { messages, changes };
};

/** Results that may be touched: all but the newest. */
export const oldResults = (draft: Draft, keep: number): readonly Spot[] => {
  const all = spots(draft);
  return all.slice(0, Math.max(0, all.length - keep));
};

export const CLEARED = "[tool result cleared to save tokens]";

export const clearOldest = (draft: Draft, places: readonly Spot[], count: number): Draft =>
  applyOldest(draft, places, count, "cleared-tool-result", (result) => (result["content"] === CLEARED ? undefined : { ...result, content: CLEARED }));

export const truncateOldest = (draft: Draft, places: readonly Spot[], count: number, tokens: number, generation: Generation): Draft =>
  applyOldest(draft, places, count, "truncated-tool-result", (result) => shortened(result, tokens, generation));

/** Texts are cut in the middle; other content of the result stays. */
const shortened = (result: JsonObject, tokens: number, generation: Generation): JsonObject | undefined => {
  const cut = (text: string): string | undefined => (estimateText(text, generation).estimate > tokens ? cutMiddle(text, tokens, generation) : undefined);
  const { content } = result as { readonly content?: unknown };
  if (typeof content === "string") {
    const short = cut(content);
    return short === undefined ? undefined : { ...result, content: short };
  }
  if (!Array.isArray(content)) return undefined;
  let changed = false;
  const items = content.map((item: unknown) => {
    const short = isObject(item) && typeof item["text"] === "string" ? cut(item["text"]) : undefined;
    if (short === undefined) return item;
    changed = true;
    return { ...(item as JsonObject), text: short };
  });
  return changed ? { ...result, content: items } : undefined;
};
