import { defineRule } from "../../rule.ts";
import { type Dialect, findSigns, inWords, type Sign } from "./_signs/find-signs.ts";

/** A body of Bedrock's Converse, sent where the Messages API's own body is expected. */
export const converseDialect = defineRule<"request", { signs: readonly Sign[] }>({
  id: "converse-dialect",
  summary: "a request in the form of Bedrock's Converse",
  site: "request",
  needs: [],
  phase: "advice",
  severity: "warning",
  evidence: { grade: "documented", date: "2026-10", sources: ["https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html"], note: "Converse bodies are judged as such where the platform is bedrock-converse." },
  check(_request, scene) {
    const signs = findSigns(scene, CONVERSE);
    if (signs.length > 0) scene.reportAt([], { signs });
  },
  api: () => null,
  text: ({ data }) => `This is written for Bedrock's Converse. Here, ${inWords(data.signs)}.`,
});

const CONVERSE: Dialect = {
  fields: {
    modelId: "use `model`",
    inferenceConfig: "use `max_tokens`, `temperature`, `stop_sequences` at the top level",
    additionalModelRequestFields: "send its members at the top level",
  },
  shared: { toolConfig: "use `tools` and `tool_choice`", guardrailConfig: null, requestMetadata: null, performanceConfig: null },
  bareBlocks: {
    toolUse: "use a `tool_use` block",
    toolResult: "use a `tool_result` block",
    cachePoint: "use `cache_control` on the block before",
    reasoningContent: "use a `thinking` block",
  },
};
