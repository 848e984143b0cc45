import { defineRule } from "../../rule.ts";
import type { Scene } from "../../scene.ts";
import type { Shaped } from "../../site.ts";

/** A reference names a tool of this request; deferred tools must still be declared in full. */
export const toolReferenceNotFound = defineRule<"block", { name: string }>({
  id: "tool-reference-not-found",
  summary: "a reference to a tool that is not declared",
  site: "block",
  kinds: ["tool_search_tool_result", "tool_reference", "tool_addition", "tool_removal"],
  phase: "conversation",
  rank: 46,
  severity: "error",
  evidence: {
    grade: "documented",
    date: "2026-10",
    sources: ["https://platform.claude.com/docs/en/agents-and-tools/tool-use/tool-search-tool", "https://platform.claude.com/docs/en/build-with-claude/mid-conversation-system-messages"],
    note: "80 recorded references all name a declared tool. Not judged beside toolsets and MCP servers, whose tools have names of their own.",
  },
  foretells: ["tool-reference-not-found", "tool-addition-unknown"],
  check(block, scene) {
    if (namesAreOpen(scene)) return;
    if (block.type === "tool_reference") need(block.tool_name as string, ["tool_name"], scene);
    else if (block.type === "tool_search_tool_result") found(block, scene);
    else if (block.tool.type === "tool_reference") need(block.tool.name as string, ["tool", "name"], scene);
  },
  api: ({ data }) => `Tool reference '${data.name}' not found in available tools`,
  text: ({ data }) => `\`${data.name}\` is referred to but not declared. Keep it in \`tools\`, with \`defer_loading: true\` if it need not be loaded.`,
});

function found(block: Shaped, scene: Scene): void {
  const references = (block.content as Shaped).tool_references as readonly Shaped[] | undefined;
  references?.forEach((reference, k) => need(reference.tool_name as string, ["content", "tool_references", k, "tool_name"], scene));
}

function need(name: string, path: readonly (string | number)[], scene: Scene): void {
  if (!scene.tools.names.has(name) && !definedInline(name, scene)) scene.report(path, { name });
}

/** Toolsets, MCP servers and threads bring tools whose names the request does not show. */
function namesAreOpen({ tools, request }: Scene): boolean {
  return tools.hasFamily("computer_toolset") || tools.hasFamily("browser_toolset") || tools.types.has("mcp_toolset") || (request.mcp_servers ?? request.thread ?? null) !== null;
}

/** Whether a system message writes the tool out; asked only when it is not among the request's tools. */
function definedInline(name: string, { request }: Scene): boolean {
  return (request.messages as readonly Shaped[]).some(
    (message) => message.role === "system" && Array.isArray(message.content) && (message.content as readonly Shaped[]).some((block) => block.type === "tool_addition" && block.tool.definition?.name === name),
  );
}
