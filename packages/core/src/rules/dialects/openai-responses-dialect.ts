import { defineRule } from "../../rule.ts";
import { type Dialect, findSigns, inWords, type Sign } from "./_signs/find-signs.ts";

/** A request for OpenAI's Responses API. */
export const openaiResponsesDialect = defineRule<"request", { signs: readonly Sign[] }>({
  id: "openai-responses-dialect",
  summary: "a request in the form of OpenAI's Responses API",
  site: "request",
  needs: [],
  phase: "advice",
  severity: "warning",
  evidence: { grade: "documented", date: "2026-10", sources: ["https://platform.claude.com/docs/en/api/messages"], note: "Besides the API's own answer, which names one field at a time." },
  check(_request, scene) {
    const signs = findSigns(scene, RESPONSES);
    if (signs.length > 0) scene.reportAt([], { signs });
  },
  api: () => null,
  text: ({ data }) => `This is written for OpenAI's Responses API. Here, ${inWords(data.signs)}.`,
});

const RESPONSES: Dialect = {
  fields: {
    input: "use `messages`",
    instructions: "use `system`",
    max_output_tokens: "use `max_tokens`",
    previous_response_id: "use `messages` with the whole conversation",
    truncation: null,
  },
  shared: { reasoning: "use `thinking` and `output_config.effort`", text: "use `output_config.format`", store: null, include: null, user: "use `metadata.user_id`" },
  blocks: { input_text: "use `text` blocks", output_text: "use `text` blocks", input_image: "use `image` blocks with a `source`", input_file: "use `document` blocks with a `source`" },
};
