import { blockPath } from "../../conversation/api-path.ts";
import { defineRule } from "../../rule.ts";

/** Signatures are hundreds of characters long; nothing shorter was ever issued. */
const SHORTEST_SIGNATURE = 16;

/** Thinking without text is genuine only with its signature: newer models leave the text out. */
export const thinkingBlockEmpty = defineRule<"block">({
  id: "thinking-block-empty",
  summary: "a thinking block without thinking",
  site: "block",
  kinds: ["thinking"],
  phase: "conversation",
  rank: 19,
  severity: "error",
  index: "merged",
  evidence: {
    grade: "recorded",
    date: "2026-06",
    sources: ["https://github.com/BoltAI/BoltAI/issues/285"],
    note: "13 empty blocks with a genuine signature were accepted (Opus 4.7, Sonnet 5). A signature cannot be checked here; this rule speaks where it is too short to be one.",
  },
  foretells: ["thinking-block-empty"],
  check(block, scene) {
    if (block.thinking !== "" || (block.signature as string).length >= SHORTEST_SIGNATURE) return;
    if (scene.model.thinkingDisplayDefault !== "omitted") scene.report(["thinking"]);
  },
  api: ({ plain }) => `${blockPath(plain)}.thinking.thinking: each thinking block must contain thinking`,
  text: ({ own }) => `\`${own}\` is empty and its signature is none. Send the block back as it came, or drop it.`,
});
