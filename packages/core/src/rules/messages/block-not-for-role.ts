import type { Turn } from "../../conversation/conversation.ts";
import { SERVER_RESULT_TYPES } from "../../conversation/server-blocks.ts";
import { siteRole } from "../../conversation/site-role.ts";
import { defineRule } from "../../rule.ts";
import type { Severity } from "../../problem.ts";

/** Who may say what. Results of client tools in assistant turns, and blocks in system messages, have rules of their own. */
export const blockNotForRole = defineRule<"block", { type: string; role: string; belongs: string }>({
  id: "block-not-for-role",
  summary: "a block in a message of the wrong role",
  site: "block",
  kinds: [
    "tool_addition", "tool_removal", "search_result", "container_upload",
    "tool_use", "thinking", "redacted_thinking", "server_tool_use", "mcp_tool_use", ...SERVER_RESULT_TYPES,
  ],
  phase: "conversation",
  rank: 13,
  severity: "error",
  evidence: {
    grade: "documented",
    date: "2026-10",
    sources: [
      "https://platform.claude.com/docs/en/build-with-claude/search-results",
      "https://platform.claude.com/docs/en/build-with-claude/mid-conversation-system-messages",
    ],
    note: "No wording has been seen. Documented for search results and tool changes; the model's own blocks in user messages and uploads in assistant messages are only reported, and warn. 6,890 accepted blocks hold to it.",
  },
  foretells: ["container-upload-assistant"],
  check(block, scene) {
    // Nested blocks are their container's business.
    if (scene.base.length !== 3) return;
    const role = siteRole(scene);
    const type = block.type as string;
    const fault = role === null ? null : judge(role, type);
    if (fault !== null) scene.report([], { type, role, belongs: fault.belongs }, { severity: fault.severity });
  },
  api: () => null,
  text: ({ data }) => `A \`${data.type}\` block does not belong in a message of the ${data.role}. Move it to one of the ${data.belongs}.`,
});

interface Fault {
  readonly belongs: string;
  readonly severity: Severity;
}

function judge(role: Turn["role"], type: string): Fault | null {
  if (role === "system") return null;
  switch (type) {
    case "tool_addition":
    case "tool_removal":
      return { belongs: "system", severity: "error" };
    case "search_result":
      return role === "assistant" ? { belongs: "user", severity: "error" } : null;
    case "container_upload":
      return role === "assistant" ? { belongs: "user", severity: "warning" } : null;
    default:
      return role === "user" ? { belongs: "assistant", severity: "warning" } : null;
  }
}
