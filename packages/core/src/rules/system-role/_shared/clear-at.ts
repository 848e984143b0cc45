import type { Shaped } from "../../../site.ts";

export const CLEAR_AT = {
  grade: "recorded",
  date: "2026-10",
  sources: ["https://platform.claude.com/docs/en/build-with-claude/mid-conversation-system-messages"],
} as const;

/** A system message that ends when the user speaks next. */
export function isTurnScoped(message: Shaped): boolean {
  return message.role === "system" && message.clear_at === "next_user_message";
}
