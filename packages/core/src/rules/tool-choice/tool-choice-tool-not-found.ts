import { defineRule } from "../../rule.ts";
import { nearest } from "../../shape/nearest.ts";

/** Only a declared tool can be forced. */
export const toolChoiceToolNotFound = defineRule<"field", { name: string; near: string | null }>({
  id: "tool-choice-tool-not-found",
  summary: "a tool choice that names no declared tool",
  site: "field",
  kinds: ["tool_choice"],
  phase: "conversation",
  rank: 50,
  severity: "error",
  evidence: {
    grade: "recorded",
    date: "2026-10",
    sources: ["https://platform.claude.com/docs/en/agents-and-tools/tool-use/define-tools"],
    note: "Without any tools the same text wins. Names of MCP tools and of toolset members are not known here, so with those nothing is said. 289 recorded requests name a declared tool.",
  },
  foretells: ["tool-choice-tool-not-found"],
  check(choice, scene) {
    if (choice.type !== "tool") return;
    const { tools } = scene;
    const name = choice.name as string;
    if (tools.names.has(name) || tools.hasUnknownNames || scene.request.mcp_servers?.[0] !== undefined) return;
    if (scene.context.betas?.has("inline-tools-2026-09-15")) return;
    scene.report(["name"], { name, near: nearest(name, [...tools.names]) ?? null });
  },
  api: ({ data }) => `Tool '${data.name}' not found in provided tools`,
  text: ({ data }) => `\`tool_choice\` names \`${data.name}\`, which is not in \`tools\`.${data.near === null ? "" : ` Did you mean \`${data.near}\`?`}`,
});
