import { defineRule } from "../../rule.ts";
import { VALIDATION, type ConverseBlock } from "./_shared/reply.ts";

/** Converse wants the tools declared as long as the conversation speaks of any; the direct API does not. */
export const converseToolConfigMissing = defineRule<"message">({
  id: "converse-tool-config-missing",
  summary: "tool blocks without toolConfig on Converse",
  site: "message",
  body: "converse",
  phase: "conversation",
  rank: 4,
  severity: "error",
  reply: VALIDATION,
  evidence: {
    grade: "recorded",
    date: "2026-06",
    sources: ["https://github.com/vxcontrol/pentagi/pull/196", "https://github.com/onyx-dot-app/onyx/issues/7842"],
  },
  foretells: ["bedrock-toolconfig-required"],
  check(message, scene) {
    const j = (message.content as readonly ConverseBlock[]).findIndex((block) => block.toolUse !== undefined || block.toolResult !== undefined);
    if (j !== -1 && (scene.request.toolConfig ?? null) === null) scene.report(["content", j]);
  },
  api: () => "The toolConfig field must be defined when using toolUse and toolResult content blocks.",
  text: ({ own }) => `\`${own}\` is a tool block, and the request has no \`toolConfig\`. Declare the tools of the conversation.`,
});
