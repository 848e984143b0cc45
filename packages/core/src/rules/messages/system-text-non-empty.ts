import { defineRule } from "../../rule.ts";

/** An empty block of `system` is refused; an empty string or list equals no system at all. */
export const systemTextNonEmpty = defineRule<"system-block">({
  id: "system-text-non-empty",
  summary: "an empty text block in system",
  site: "system-block",
  kinds: ["text"],
  phase: "conversation",
  rank: 15,
  severity: "error",
  evidence: {
    grade: "recorded",
    date: "2026-10",
    sources: ["https://platform.claude.com/docs/en/api/messages"],
    note: "`system: \"\"` was accepted six times and `system: []` once (2024-12 to 2026-05).",
  },
  foretells: ["system-text-non-empty"],
  check(block, scene) {
    if (block.text === "" && (block.cache_control ?? null) === null && scene.base[0] === "system") scene.report(["text"]);
  },
  api: () => "system: text content blocks must be non-empty",
  text: ({ own }) => `\`${own}\` is empty. Drop the block, or leave \`system\` out.`,
});
