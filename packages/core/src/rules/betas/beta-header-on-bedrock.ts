import { defineRule } from "../../rule.ts";

/** InvokeModel reads betas from the body. */
export const betaHeaderOnBedrock = defineRule<"headers", { value: string }>({
  id: "beta-header-on-bedrock",
  summary: "betas in a header that Bedrock does not read",
  site: "headers",
  when: ({ headers, platform }) => platform === "bedrock" && (headers?.["anthropic-beta"] ?? "") !== "",
  phase: "advice",
  severity: "warning",
  evidence: { grade: "documented", date: "2026-10", sources: ["https://platform.claude.com/docs/en/build-with-claude/claude-on-amazon-bedrock-legacy"], note: "InvokeModel only; the Messages endpoint of Bedrock takes the header." },
  check(headers, scene) {
    const value = headers["anthropic-beta"] ?? "";
    if ((scene.request.anthropic_beta ?? null) === null) scene.reportAt([], { value: value.slice(0, 100) });
  },
  api: () => null,
  text: ({ data }) => `Bedrock reads betas from the body. Send \`anthropic_beta: [${data.value.split(",").map((name) => JSON.stringify(name.trim())).join(", ")}]\` in it.`,
});
