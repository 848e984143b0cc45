import { capabilitySeverity, prefilledTurn, takesPrefill } from "../../conversation/prefill.ts";
import { defineRule } from "../../rule.ts";

/** From the 4.6 generation on the model writes its answer alone. */
export const prefillNotSupported = defineRule<"conversation", { model: string }>({
  id: "prefill-not-supported",
  summary: "a prefilled answer on a model that takes none",
  site: "conversation",
  phase: "capability",
  severity: "error",
  evidence: {
    grade: "recorded",
    date: "2026-10",
    sources: ["https://platform.claude.com/docs/en/api/errors#prefill-not-supported", "https://github.com/ericc-ch/copilot-api/pull/261"],
    note: "A final assistant message with `content: []` is accepted, and so is a turn that the API itself paused.",
  },
  foretells: ["prefill-not-supported", "prefill-not-supported-bedrock-old"],
  check(conversation, scene) {
    const turn = prefilledTurn(conversation);
    if (turn === null || takesPrefill(scene) !== false) return;
    scene.reportAt(["messages", turn.last], { model: scene.modelId }, { severity: capabilitySeverity(scene) });
  },
  api: (_, { context }) =>
    context.asOf < "2026-07-01" && (context.platform === "bedrock" || context.platform === "vertex")
      ? "Prefilling assistant messages is not supported for this model."
      : "This model does not support assistant message prefill. The conversation must end with a user message.",
  text: ({ data }) =>
    `The last message is the assistant's, and \`${data.model}\` takes no prefilled answer. End with a user message; to fix the answer's form use \`output_config.format\`.`,
});
