import { defineRule } from "../../rule.ts";
import { VALIDATION, type ConverseMessage } from "./_shared/reply.ts";

/** As on the direct API, every call needs its result in the next message; AWS names the place where it should be. */
export const converseToolResultsMissing = defineRule<"field", { ids: readonly string[]; tools: readonly string[]; at: number }>({
  id: "converse-tool-results-missing",
  summary: "a tool call without its result on Converse",
  site: "field",
  kinds: ["messages"],
  body: "converse",
  phase: "conversation",
  rank: 5,
  severity: "error",
  reply: VALIDATION,
  evidence: { grade: "recorded", date: "2026-10", sources: ["https://docs.aws.amazon.com/bedrock/latest/userguide/tool-use-inference-call.html"], note: "Where no message follows the call, no wording has been seen." },
  foretells: ["bedrock-expected-tool-results"],
  check(messages: readonly ConverseMessage[], scene) {
    for (let i = 0; i < messages.length; i++) {
      const calls = (messages[i] as ConverseMessage).content.filter((block) => block.toolUse !== undefined);
      if (calls.length === 0 || messages[i]?.role !== "assistant") continue;
      const answered = new Set(messages[i + 1]?.content.map((block) => block.toolResult?.toolUseId));
      const open = calls.flatMap(({ toolUse }) => (toolUse === undefined || answered.has(toolUse.toolUseId) ? [] : [toolUse]));
      if (open.length === 0) continue;
      const at = i + 1 < messages.length ? i + 1 : -1;
      scene.report(at === -1 ? [i, "content"] : [at, "content"], { ids: open.map((use) => use.toolUseId), tools: open.map((use) => use.name), at });
    }
  },
  api: ({ data, plain }) => (data.at === -1 ? null : `Expected toolResult blocks at ${plain} for the following Ids: ${data.ids.join(", ")}`),
  text: ({ data }) => `${data.tools.map((tool, i) => `\`${tool}\` (${data.ids[i]})`).join(", ")} ${data.ids.length === 1 ? "has" : "have"} no toolResult. Answer every call in the next user message.`,
});
