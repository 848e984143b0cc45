import { defineRule } from "../../rule.ts";
import { VALIDATION, type ConverseBlock } from "./_shared/reply.ts";

/** A failure must say something, on Converse too. */
export const converseToolResultErrorEmpty = defineRule<"message", { id: string }>({
  id: "converse-tool-result-error-empty",
  summary: "a failed tool result that says nothing, on Converse",
  site: "message",
  body: "converse",
  phase: "conversation",
  rank: 6,
  severity: "error",
  reply: VALIDATION,
  evidence: { grade: "recorded", date: "2026-06", sources: ["https://github.com/aws-samples/sample-multi-agent-orchestration-chat-on-agentcore/issues/15"] },
  foretells: ["bedrock-tool-result-error-empty"],
  check(message, scene) {
    for (const [j, { toolResult }] of (message.content as readonly ConverseBlock[]).entries()) {
      if (toolResult?.status === "error" && toolResult.content.length === 0) scene.report(["content", j, "toolResult"], { id: toolResult.toolUseId });
    }
  },
  api: ({ plain }) => `The content field at ${plain} cannot be empty when status value is error.`,
  text: ({ data }) => `The failed result of "${data.id}" has no content. Say what went wrong, in a sentence the model can act on.`,
});
