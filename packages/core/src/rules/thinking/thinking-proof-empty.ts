import { blockPath } from "../../conversation/api-path.ts";
import { defineRule } from "../../rule.ts";

/** Whether a proof is genuine only the API knows, but an empty one never is. */
export const thinkingProofEmpty = defineRule<"block", { type: string; field: string }>({
  id: "thinking-proof-empty",
  summary: "a thinking block without its proof",
  site: "block",
  kinds: ["thinking", "redacted_thinking"],
  phase: "conversation",
  rank: 48,
  severity: "error",
  index: "merged",
  evidence: {
    grade: "recorded",
    date: "2026-10",
    sources: ["https://github.com/langchain-ai/langchain/pull/33391", "https://github.com/ding113/claude-code-hub/issues/518"],
    note: "Signatures of every replayed block are checked since 2025-10-07. Anything but an empty one needs the API's own key.",
  },
  foretells: ["thinking-signature-invalid", "redacted-thinking-invalid-data"],
  check(block, scene) {
    const field = block.type === "thinking" ? "signature" : "data";
    if (block[field] === "" && scene.from("2025-10-07")) scene.report([field], { type: block.type as string, field });
  },
  api: ({ data, plain }) => `${blockPath(plain)}: Invalid \`${data.field}\` in \`${data.type}\` block`,
  text: ({ data, own }) => `\`${own}\` is empty, so the block is not genuine. Send back the \`${data.field}\` that came with it, or drop the block.`,
});
