import type { Turn } from "../../../conversation/conversation.ts";
import type { Scene } from "../../../scene.ts";
import type { Shaped } from "../../../site.ts";
import type { Path } from "../../../subject.ts";
import { eachMessage } from "./runs.ts";

export const CLEAR_AT = {
  grade: "recorded",
  date: "2026-10",
  sources: ["https://platform.claude.com/docs/en/build-with-claude/mid-conversation-system-messages"],
} as const;

/** A system message that ends when the user speaks next. */
export function isTurnScoped(message: Shaped): boolean {
  return message.clear_at === "next_user_message";
}

/** Calls `visit` with each block of the turn-scoped messages of a system turn. */
export function eachScopedBlock(turn: Turn, scene: Scene, visit: (block: Shaped, path: Path) => void): void {
  eachMessage(turn, scene, (message, i) => {
    if (!isTurnScoped(message) || !Array.isArray(message.content)) return;
    for (const [j, block] of (message.content as readonly Shaped[]).entries()) visit(block, ["messages", i, "content", j]);
  });
}
