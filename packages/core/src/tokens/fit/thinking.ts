import { isObject } from "../../subject.ts";
import { modelVersion } from "../generation.ts";
import type { Draft } from "./draft.ts";
import type { FitChange, JsonObject } from "./types.ts";

/** These refuse a thinking block whose prefix changed (build-with-claude/preserved-thinking). Earlier ones do not check. */
export const bindsThinking = (id: string | undefined): boolean => {
  const model = id === undefined ? undefined : modelVersion(id);
  if (model === undefined) return id !== undefined;
  return model.line === "fable" || model.line === "mythos" ? model.version >= 501 : model.version >= 505;
};

const isThinking = (block: unknown): boolean => isObject(block) && (block["type"] === "thinking" || block["type"] === "redacted_thinking");

/**
 * Takes thinking out of every message after the first change, as the API asks for when its prefix changed. Undefined when
 * a message would be left empty.
 */
export const unbindThinking = (draft: Draft, original: readonly JsonObject[]): Draft | undefined => {
  const changes: FitChange[] = [];
  let changed = false;
  let empty = false;
  const messages = draft.messages.map((entry, place) => {
    changed ||= entry.index !== place || entry.message !== original[entry.index];
    const content = entry.message["content"];
    if (!changed || !Array.isArray(content) || !content.some(isThinking)) return entry;
    const kept = content.filter((block: unknown, at) => {
      if (!isThinking(block)) return true;
      changes.push({ kind: "removed-thinking", path: ["messages", entry.index, "content", at] });
      return false;
    });
    empty ||= kept.length === 0;
    return { ...entry, message: { ...entry.message, content: kept } };
  });
  return empty ? undefined : { messages, changes: [...draft.changes, ...changes] };
};
