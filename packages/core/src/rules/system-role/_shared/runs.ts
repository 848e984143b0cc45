import type { Turn } from "../../../conversation/conversation.ts";
import type { Scene } from "../../../scene.ts";
import type { Shaped } from "../../../site.ts";

/** Whether a system message only changes settings: no content, but `output_config`. It may stand anywhere. */
export function isDirective(message: Shaped): boolean {
  return !hasContent(message) && (message.output_config ?? null) !== null;
}

/** Whether a message has any content. */
export function hasContent(message: Shaped): boolean {
  const content = message.content as string | readonly unknown[] | null | undefined;
  return content !== undefined && content !== null && content.length > 0;
}

/** Calls `visit` with each message of a system turn and its index in the client's own list. */
export function eachMessage(turn: Turn, scene: Scene, visit: (message: Shaped, index: number) => void): void {
  for (let i = turn.first; i <= turn.last; i++) visit(scene.conversation.messages[i] as Shaped, i);
}

/** First and last message of a run that says something, as the client counts; null when none does. */
export function spokenRange(turn: Turn, scene: Scene): { readonly first: number; readonly last: number } | null {
  const messages = scene.conversation.messages;
  let first = -1;
  let last = -1;
  for (let i = turn.first; i <= turn.last; i++) {
    if (!hasContent(messages[i] as Shaped)) continue;
    if (first === -1) first = i;
    last = i;
  }
  return first === -1 ? null : { first, last };
}

export const PLACEMENT = {
  grade: "recorded",
  date: "2026-10",
  sources: [
    "https://platform.claude.com/docs/en/build-with-claude/mid-conversation-system-messages",
    "https://github.com/kangminlee-maker/local-OAuth-CLI-API-adapter/blob/main/test/anthropic-messages-validation-parity.test.mjs",
  ],
} as const;
