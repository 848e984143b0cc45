import { certain } from "../../guard.ts";
import { defineRule } from "../../rule.ts";

/** Threads came with the 4.5 generation. */
export const threadNotSupportedModel = defineRule<"field", { model: string }>({
  id: "thread-not-supported-model",
  summary: "a thread on a model that has none",
  site: "field",
  kinds: ["thread"],
  phase: "capability",
  severity: "error",
  evidence: { grade: "documented", date: "2026-11", sources: ["https://platform.claude.com/docs/en/build-with-claude/message-threads"], note: "The words of the refusal have not been seen." },
  check(thread, scene) {
    if (thread !== null && !certain(scene.model.threads)) scene.report([], { model: scene.modelId });
  },
  api: () => null,
  text: ({ data }) => `\`${data.model}\` has no threads. Use a newer model, or send the whole conversation.`,
});
