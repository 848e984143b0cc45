import { defineRule } from "../../rule.ts";
import { type Dialect, findSigns, inWords, type Sign } from "./_signs/find-signs.ts";

/** A request for OpenAI's Chat Completions, as many clients make by default. */
export const openaiChatDialect = defineRule<"request", { signs: readonly Sign[] }>({
  id: "openai-chat-dialect",
  summary: "a request in the form of OpenAI's Chat Completions",
  site: "request",
  needs: [],
  phase: "advice",
  severity: "warning",
  evidence: {
    grade: "documented",
    date: "2026-10",
    sources: ["https://platform.claude.com/docs/en/api/messages", "https://platform.claude.com/docs/en/api/openai-sdk"],
    note: "Besides the API's own answer, which names one field at a time.",
  },
  check(_request, scene) {
    const signs = findSigns(scene, CHAT);
    if (signs.length > 0) scene.reportAt([], { signs });
  },
  api: () => null,
  text: ({ data }) => `This is written for OpenAI's Chat Completions. Here, ${inWords(data.signs)}.`,
});

const CHAT: Dialect = {
  fields: {
    max_completion_tokens: "use `max_tokens`",
    stop: "use `stop_sequences`, a list",
    functions: "use `tools` of `name`, `description`, `input_schema`",
    function_call: "use `tool_choice`",
    response_format: "use `output_config.format`",
    reasoning_effort: "use `output_config.effort`",
    parallel_tool_calls: "use `tool_choice.disable_parallel_tool_use`",
    n: null,
    frequency_penalty: null,
    presence_penalty: null,
    logit_bias: null,
    logprobs: null,
    top_logprobs: null,
    seed: null,
    stream_options: null,
    modalities: null,
    prediction: null,
  },
  shared: { user: "use `metadata.user_id`", store: null },
  roles: { tool: "use a `tool_result` block in a user message", function: "use a `tool_result` block in a user message", developer: "use the top-level `system`" },
  messageFields: { tool_calls: "use `tool_use` blocks", tool_call_id: "use `tool_use_id` of a `tool_result` block", function_call: "use a `tool_use` block", refusal: null },
  blocks: { image_url: "use an `image` block with a `source`", input_audio: null },
  tools: { function: "use `name`, `description` and `input_schema` without a wrapper" },
};
