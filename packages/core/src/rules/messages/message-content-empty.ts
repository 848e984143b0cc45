import { messagePath } from "../../conversation/api-path.ts";
import type { Turn } from "../../conversation/conversation.ts";
import { takesPrefill } from "../../conversation/prefill.ts";
import { EMPTY, defineRule } from "../../rule.ts";
import type { Scene } from "../../scene.ts";

type Wording = "unindexed" | "all-messages" | "user-messages";

/** A turn must say something. Neighbours of one role are one turn, so only a wholly empty turn counts. */
export const messageContentEmpty = defineRule<"turn", { role: string; wording: Wording }>({
  id: "message-content-empty",
  summary: "a message without content",
  site: "turn",
  blocks: [EMPTY],
  kinds: ["user", "assistant"],
  phase: "conversation",
  rank: 12,
  severity: "error",
  index: "merged",
  evidence: {
    grade: "recorded",
    date: "2026-10",
    sources: [
      "https://github.com/anthropics/claude-code/issues/6774",
      "https://github.com/kangminlee-maker/local-OAuth-CLI-API-adapter/blob/main/test/anthropic-messages-validation-parity.test.mjs",
    ],
    note: "Models without prefill take empty assistant turns (measured on Sonnet 5, 2026-08). A final assistant message may always be empty.",
  },
  foretells: ["message-non-empty-content-2024", "message-non-empty-content-indexed", "user-message-empty"],
  check(turn, scene) {
    if (turn.blocks.length > 0 || acceptsEmpty(turn, scene)) return;
    scene.reportAt(["messages", turn.first, "content"], { role: turn.role, wording: wordingOf(scene) });
  },
  api({ data, plain }) {
    if (data.wording === "user-messages") return `${messagePath(plain)}: user messages must have non-empty content`;
    const path = data.wording === "unindexed" ? "messages" : messagePath(plain);
    return `${path}: all messages must have non-empty content except for the optional final assistant message`;
  },
  text: ({ data, own }) => `\`${own}\` is empty. Give the ${data.role} message text or blocks, or drop it.`,
});

function acceptsEmpty(turn: Turn, scene: Scene): boolean {
  return turn.role === "assistant" && (turn.next === undefined || takesPrefill(scene) !== true);
}

/** The text that excepts a final assistant message went with prefill. */
function wordingOf(scene: Scene): Wording {
  if (!scene.from("2024-07-01")) return "unindexed";
  return scene.from("2026-08-01") && takesPrefill(scene) !== true ? "user-messages" : "all-messages";
}
