import { defineRule } from "../../rule.ts";
import { isObject } from "../../subject.ts";

/** Tool search on Bedrock is for InvokeModel. */
export const converseToolSearch = defineRule<"field">({
  id: "converse-tool-search",
  summary: "the tool search beta on Converse",
  site: "field",
  kinds: ["additionalModelRequestFields"],
  body: "converse",
  phase: "headers",
  severity: "warning",
  reply: { status: 400, type: "ValidationException" },
  evidence: { grade: "reported", date: "2026-07", sources: ["https://github.com/agentgateway/agentgateway/issues/3240"] },
  foretells: ["bedrock-tool-search-converse"],
  check(fields: unknown, scene) {
    const betas = isObject(fields) ? fields.anthropic_beta : undefined;
    if (!Array.isArray(betas)) return;
    betas.forEach((beta: unknown, index) => {
      if (typeof beta === "string" && beta.startsWith("tool-search-tool-")) scene.report(["anthropic_beta", index]);
    });
  },
  api: () => "The tool-search-tool beta feature is not currently supported on the Converse and ConverseStream APIs",
  text: ({ own }) => `\`${own}\` is the tool search beta, which Converse does not offer. Use InvokeModel, or send fewer tools.`,
});
