import type { Draft, DraftMessage } from "./draft.ts";
import { mayOpen, type Turn, turnsOf } from "./turns.ts";
import type { FitBudget, FitChange, JsonObject } from "./types.ts";

/** Turns that may go, oldest first. */
export const droppable = (draft: Draft, budget: FitBudget): readonly Turn[] => {
  const pinned = budget.pinned;
  // A message keeps its own number for the caller, however much was dropped before it.
  const numbered: FitBudget = pinned === undefined ? budget : { ...budget, pinned: (message, at) => pinned(message, draft.messages[at]!.index) };
  return turnsOf(draft.messages.map(({ message }) => message), numbered).filter((turn) => !turn.keeps);
};

/** What goes when the oldest `count` turns do. */
export const oldest = (draft: Draft, turns: readonly Turn[], count: number): readonly DraftMessage[] =>
  turns.slice(0, count).flatMap(({ from, to }) => draft.messages.slice(from, to));

/** Undefined when what is left cannot open a conversation. */
export const without = (draft: Draft, gone: readonly DraftMessage[], kind: FitChange["kind"]): Draft | undefined => {
  if (gone.length === 0) return draft;
  const numbers = new Set(gone.map(({ index }) => index));
  const messages = draft.messages.filter(({ index }) => !numbers.has(index));
  if (!mayOpen(messages[0]?.message)) return undefined;
  return { messages, changes: [...draft.changes, ...gone.map(({ index }): FitChange => ({ kind, path: ["messages", index] }))] };
};

/** Puts a text before everything else the first message says. */
export const opened = (draft: Draft, text: string): Draft => {
  const [first, ...rest] = draft.messages;
  if (first === undefined) return draft;
  const content = first.message["content"];
  const blocks: readonly unknown[] = Array.isArray(content) ? content : [{ type: "text", text: String(content) }];
  const message: JsonObject = { ...first.message, content: [{ type: "text", text }, ...blocks] };
  return { ...draft, messages: [{ ...first, message }, ...rest] };
};
