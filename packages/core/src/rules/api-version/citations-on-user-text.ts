import { defineRule } from "../../rule.ts";
import { versionRefuses } from "../../facts/index.ts";
import type { Scene } from "../../scene.ts";
import type { Shaped } from "../../site.ts";

/** Citations say where the model's own text comes from; a user's text has none. */
export const citationsOnUserText = defineRule<"message">({
  id: "citations-on-user-text",
  summary: "citations on a user's text",
  site: "message",
  when: ({ apiVersion, endpoint, batchItem }) => versionRefuses(apiVersion, "citations-on-user-text", batchItem ? "batches" : endpoint),
  phase: "conversation",
  rank: 40,
  severity: "error",
  index: "merged",
  evidence: { grade: "documented", date: "2026-10-21", sources: ["https://platform.claude.com/docs/en/api/migration-2026-10-21"], note: "Only from API version 2026-10-21 on. The words of the refusal have not been seen." },
  check(message, scene) {
    if (message.role === "user" && typeof message.content !== "string") lookIn(message.content, ["content"], scene);
  },
  api: () => null,
  text: ({ own }) => `\`${own}\` is not empty, which API version 2026-10-21 refuses on a user's text. Leave it out.`,
});

function lookIn(blocks: readonly Shaped[], path: readonly (string | number)[], scene: Scene): void {
  let index = 0;
  for (const block of blocks) {
    if (block.type === "text" && (block.citations?.length ?? 0) > 0) scene.report([...path, index, "citations"]);
    if (block.type === "search_result") lookIn(block.content, [...path, index, "content"], scene);
    index++;
  }
}
