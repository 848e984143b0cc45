import { defineRule } from "../../rule.ts";
import { type Dialect, findSigns, inWords, type Sign } from "./_signs/find-signs.ts";

/** A request for Google's Gemini. */
export const geminiDialect = defineRule<"request", { signs: readonly Sign[] }>({
  id: "gemini-dialect",
  summary: "a request in the form of Google's Gemini API",
  site: "request",
  needs: [],
  phase: "advice",
  severity: "warning",
  evidence: { grade: "documented", date: "2026-10", sources: ["https://platform.claude.com/docs/en/api/messages"], note: "Besides the API's own answer, which names one field at a time." },
  check(_request, scene) {
    const signs = findSigns(scene, GEMINI);
    if (signs.length > 0) scene.reportAt([], { signs });
  },
  api: () => null,
  text: ({ data }) => `This is written for Google's Gemini API. Here, ${inWords(data.signs)}.`,
});

const CONFIG = "use `max_tokens`, `temperature`, `stop_sequences` at the top level";
const SYSTEM = "use `system`";

const GEMINI: Dialect = {
  fields: {
    contents: "use `messages`",
    generationConfig: CONFIG,
    generation_config: CONFIG,
    systemInstruction: SYSTEM,
    system_instruction: SYSTEM,
    safetySettings: null,
    safety_settings: null,
    cachedContent: "use `cache_control`",
  },
  shared: { toolConfig: "use `tool_choice`", tool_config: "use `tool_choice`" },
  roles: { model: "use the role \"assistant\"" },
  messageFields: { parts: "use `content`" },
  bareBlocks: { inlineData: "use an `image` block", inline_data: "use an `image` block", functionCall: "use a `tool_use` block", functionResponse: "use a `tool_result` block" },
};
