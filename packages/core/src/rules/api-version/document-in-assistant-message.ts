import { defineRule } from "../../rule.ts";
import { versionRefuses } from "../../facts/index.ts";

/** Models do not write documents. Version 2026-10-21 refuses what older versions let pass. */
export const documentInAssistantMessage = defineRule<"message">({
  id: "document-in-assistant-message",
  summary: "a document in an assistant message",
  site: "message",
  when: ({ apiVersion, endpoint, batchItem }) => versionRefuses(apiVersion, "document-in-assistant-message", batchItem ? "batches" : endpoint),
  phase: "conversation",
  rank: 40,
  severity: "error",
  index: "merged",
  evidence: { grade: "documented", date: "2026-10-21", sources: ["https://platform.claude.com/docs/en/api/migration-2026-10-21"], note: "Only from API version 2026-10-21 on. The words of the refusal have not been seen." },
  check(message, scene) {
    if (message.role !== "assistant" || typeof message.content === "string") return;
    let index = 0;
    for (const block of message.content) {
      if (block.type === "document") scene.report(["content", index]);
      index++;
    }
  },
  api: () => null,
  text: ({ own }) => `\`${own}\` is a document in an assistant message, which API version 2026-10-21 refuses. Put it into a user message.`,
});
