import { defineRule } from "../../rule.ts";

/** There is nothing to choose from. A named tool has a rule of its own: `tool-choice-tool-not-found`. */
export const toolChoiceWithoutTools = defineRule<"field", { type: string }>({
  id: "tool-choice-without-tools",
  summary: "a tool choice without tools",
  site: "field",
  kinds: ["tool_choice"],
  phase: "conversation",
  rank: 50,
  severity: "error",
  evidence: {
    grade: "recorded",
    date: "2026-10",
    sources: ["https://platform.claude.com/docs/en/agents-and-tools/tool-use/define-tools", "https://github.com/ai365vip/chat-api/issues/82"],
    note: "`any` is named in the text since 2026-01. That `none` is refused as well is quoted once, so it is a warning. Tools of MCP servers count.",
  },
  foretells: ["tool-choice-without-tools", "tool-choice-any-without-tools"],
  check(choice, scene) {
    if (choice.type === "tool") return;
    if (scene.declaredTools[0] !== undefined || scene.request.mcp_servers?.[0] !== undefined) return;
    scene.report([], { type: choice.type as string }, choice.type === "none" ? { severity: "warning" } : {});
  },
  api: ({ data }, scene) =>
    data.type === "any" && scene.from("2026-01-01")
      ? "tool_choice.any may only be specified while providing tools"
      : "tool_choice may only be specified while providing tools.",
  text: ({ data }) => `\`tool_choice\` is "${data.type}", but there are no tools. Drop it, or send \`tools\`.`,
});
