import { messagePath } from "../../conversation/api-path.ts";
import { defineRule } from "../../rule.ts";
import type { Shaped } from "../../site.ts";
import { PLACEMENT } from "./_shared/runs.ts";

const ALLOWED: ReadonlySet<unknown> = new Set(["text", "tool_addition", "tool_removal"]);

/** Instructions are text, or changes of the tools. */
export const systemRoleBlockTypes = defineRule<"message", { type: string }>({
  id: "system-role-block-types",
  summary: "a system message with a block it may not hold",
  site: "message",
  phase: "conversation",
  rank: 2,
  severity: "error",
  evidence: PLACEMENT,
  foretells: ["system-role-block-types"],
  check(message, scene) {
    if (message.role !== "system" || !Array.isArray(message.content)) return;
    for (const [j, block] of (message.content as readonly Shaped[]).entries()) {
      if (!ALLOWED.has(block.type)) scene.report(["content", j], { type: block.type as string });
    }
  },
  api: ({ plain }) => `${messagePath(plain)}: role 'system' supports text, tool_addition, and tool_removal blocks only`,
  text: ({ data }) => `A system message cannot hold a \`${data.type}\` block. Move it to a user message.`,
});
