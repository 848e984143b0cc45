import { messagePath } from "../../conversation/api-path.ts";
import { defineRule } from "../../rule.ts";
import { PLACEMENT } from "./_shared/runs.ts";

const ALLOWED: ReadonlySet<unknown> = new Set(["text", "tool_addition", "tool_removal"]);

/** Instructions are text, or changes of the tools. */
export const systemRoleBlockTypes = defineRule<"turn", { type: string }>({
  id: "system-role-block-types",
  summary: "a system message with a block it may not hold",
  site: "turn",
  kinds: ["system"],
  phase: "conversation",
  rank: 2,
  severity: "error",
  evidence: PLACEMENT,
  foretells: ["system-role-block-types"],
  check(turn, scene) {
    for (let j = 0; j < turn.blocks.length; j++) {
      const type: unknown = turn.blocks[j]?.type;
      if (!ALLOWED.has(type)) scene.reportBlock(turn, j, [], { type: type as string });
    }
  },
  api: ({ plain }) => `${messagePath(plain)}: role 'system' supports text, tool_addition, and tool_removal blocks only`,
  text: ({ data }) => `A system message cannot hold blocks of type \`${data.type}\`. Move this one to a user message.`,
});
