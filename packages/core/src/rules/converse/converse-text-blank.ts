import { isBlank } from "../../conversation/blank.ts";
import { defineRule } from "../../rule.ts";
import { VALIDATION, type ConverseBlock } from "./_shared/reply.ts";

/** On Converse a text must be more than whitespace, the assistant's too. */
export const converseTextBlank = defineRule<"message">({
  id: "converse-text-blank",
  summary: "a blank text on Converse",
  site: "message",
  body: "converse",
  phase: "conversation",
  rank: 3,
  severity: "error",
  reply: VALIDATION,
  evidence: { grade: "recorded", date: "2026-06", sources: ["https://github.com/aws/aws-sdk-net/pull/4015"] },
  foretells: ["bedrock-text-blank"],
  check(message, scene) {
    for (const [j, { text }] of (message.content as readonly ConverseBlock[]).entries()) {
      if (text !== undefined && (text === "" || isBlank(text))) scene.report(["content", j]);
    }
  },
  api: ({ plain }) => `The text field in the ContentBlock object at ${plain} is blank. Add text to the text field, and try again.`,
  text: ({ own }) => `The text of \`${own}\` is blank. Give it text, or drop the block.`,
});
