import { defineRule } from "../../rule.ts";

/** A call that the API ran itself, sent back as if it were the client's: its result cannot come from the client. */
export const toolUseWithServerId = defineRule<"block", { id: string; tool: string }>({
  id: "tool-use-with-server-id",
  summary: "a server tool call sent back as a client tool call",
  site: "block",
  kinds: ["tool_use"],
  phase: "conversation",
  rank: 31,
  severity: "warning",
  index: "merged",
  evidence: {
    grade: "documented",
    date: "2026-08",
    sources: ["https://platform.claude.com/docs/en/agents-and-tools/tool-use/tool-search-tool"],
    note: "Refused once, with text behind the call in the same turn, which is refused whatever the id: see tool-use-followed-by-content. None of 6,704 accepted calls has such an id, and the documents forbid results for it. So a warning.",
  },
  check(block, scene) {
    const id = block.id as string;
    if (id.startsWith("srvtoolu_")) scene.report(["id"], { id, tool: block.name as string });
  },
  api: () => null,
  text: ({ data }) => `The API ran \`${data.tool}\` (${data.id}) itself. Send the call back as \`server_tool_use\`, with the result block that followed it.`,
});
