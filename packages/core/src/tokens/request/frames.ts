/** Names of the fitted fixed costs; the index is the slot. */
const NAMES = [
  "request",
  "user-message",
  "assistant-message",
  "system-message",
  "last-is-assistant",
  "merged-message",
  "more-text",
  "system",
  "system-block",
  "tools",
  "tool",
  "tool-strict",
  "tool-property",
  "tool-description",
  "choice-any",
  "choice-tool",
  "choice-none",
  "no-parallel",
  "tool-use",
  "tool-use-more",
  "tool-use-argument",
  "text-before-tool-use",
  "tool-result",
  "tool-result-more",
  "tool-result-text",
  "tool-result-error",
  "text-after-tool-result",
  "thinking-on",
  "thinking-block",
  "thinking-redacted",
  "document",
  "document-title",
  "document-context",
  "citations",
  "search-result",
  "output-format",
  "output-format-with-tools",
  "image",
  "pdf",
  "deferred-tool",
  "adaptive-thinking",
  "effort",
  "tool-addition",
  "task-budget",
  "search-citations",
  "no-parallel-forced",
  "tool-example",
  "any-deferred-tool",
  "loaded-tool",
  "sealed-thinking",
  "first-is-assistant",
] as const;

export type FrameName = (typeof NAMES)[number];

export const FRAME_NAMES: readonly FrameName[] = NAMES;

/** Eras of the wording around tools: 3 to 4.1, 4.5, 4.6, 4.7, 4.8 and later. Costs may differ between them. */
export const ERAS = 5;

/** Slot 0 of a name holds what all eras share, slots 1..5 what one of them adds. */
export const FRAME_STRIDE = ERAS + 1;

const INDEX: ReadonlyMap<string, number> = new Map(NAMES.map((name, index) => [name, index]));

export const frameSlot = (name: FrameName): number => INDEX.get(name)! * FRAME_STRIDE;

export const FRAME_SLOTS = NAMES.length * FRAME_STRIDE;

export const eraOf = (version: number): number => {
  if (version < 405) return 0;
  if (version < 406) return 1;
  if (version < 407) return 2;
  return version < 408 ? 3 : 4;
};
