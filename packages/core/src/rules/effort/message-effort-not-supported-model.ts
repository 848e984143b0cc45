import { defineRule } from "../../rule.ts";
import { eachMessage } from "../system-role/_shared/runs.ts";

/** Efforts that change within a conversation came with the autumn models. */
export const messageEffortNotSupportedModel = defineRule<"turn", { model: string }>({
  id: "message-effort-not-supported-model",
  summary: "an effort on a message for a model that has one a request",
  site: "turn",
  kinds: ["system"],
  phase: "capability",
  severity: "error",
  evidence: {
    grade: "documented",
    date: "2026-10",
    sources: ["https://platform.claude.com/docs/en/build-with-claude/effort", "https://platform.claude.com/docs/en/build-with-claude/mid-conversation-effort-example"],
    note: "The documents quote the message without a place in front.",
  },
  foretells: ["effort-per-turn-not-supported"],
  check(turn, scene) {
    eachMessage(turn, scene, (message, i) => {
      if ((message.output_config?.effort ?? null) === null || scene.model.perMessageEffort !== false) return;
      scene.reportAt(["messages", i, "output_config", "effort"], { model: scene.modelId });
    });
  },
  api: () => "output_config.effort requires a model that supports per-turn effort; this model does not",
  text: ({ data }) => `\`${data.model}\` takes one effort for the whole request. Set it in the top-level \`output_config\`.`,
});
