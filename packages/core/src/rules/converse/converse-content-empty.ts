import { defineRule } from "../../rule.ts";
import { VALIDATION } from "./_shared/reply.ts";

/** On Converse every message holds at least one block, whoever speaks. */
export const converseContentEmpty = defineRule<"message">({
  id: "converse-content-empty",
  summary: "a Converse message without content",
  site: "message",
  body: "converse",
  phase: "conversation",
  rank: 2,
  severity: "error",
  reply: VALIDATION,
  evidence: { grade: "recorded", date: "2026-06", sources: ["https://github.com/aws/aws-sdk-net/pull/4015"] },
  foretells: ["bedrock-content-empty"],
  check(message, scene) {
    if (message.content.length === 0) scene.report([]);
  },
  api: ({ plain }) => `The content field in the Message object at ${plain} is empty. Add a ContentBlock object to the content field and try again.`,
  text: ({ own }) => `\`${own}\` has no content. Give it a block, or drop the message.`,
});
