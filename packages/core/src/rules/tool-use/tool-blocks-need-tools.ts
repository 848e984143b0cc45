import { defineRule } from "../../rule.ts";

/** History: until 2025 a conversation with tool calls had to declare tools, even when no more calls were wanted. */
export const toolBlocksNeedTools = defineRule<"block">({
  id: "tool-blocks-need-tools",
  summary: "tool blocks without tools, before mid-2025",
  site: "block",
  kinds: ["tool_use", "tool_result"],
  when: ({ asOf }) => asOf < "2025-07-20",
  phase: "conversation",
  rank: 50,
  severity: "warning",
  evidence: {
    grade: "reported",
    date: "2025-07",
    sources: ["https://github.com/langgenius/dify/issues/17545"],
    note: "Seven requests without tools were accepted, the first on 2025-07-20, also on Bedrock InvokeModel. Converse still refuses, in its own words.",
  },
  foretells: ["tool-blocks-need-tools"],
  check(_block, scene) {
    if (scene.tools.count === 0) scene.report([]);
  },
  api: () => "Requests which include `tool_use` or `tool_result` blocks must define tools.",
  text: ({ own }) => `\`${own}\` is a tool block, and the request declares no \`tools\`. Declare the tools of the conversation.`,
});
