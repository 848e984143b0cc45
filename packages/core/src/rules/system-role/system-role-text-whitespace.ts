import { messagePath } from "../../conversation/api-path.ts";
import { isBlank } from "../../conversation/blank.ts";
import { defineRule } from "../../rule.ts";
import type { Shaped } from "../../site.ts";
import { PLACEMENT } from "./_shared/runs.ts";

/** Instructions must say something. */
export const systemRoleTextWhitespace = defineRule<"message">({
  id: "system-role-text-whitespace",
  summary: "a system message with blank text",
  site: "message",
  phase: "conversation",
  rank: 6,
  severity: "error",
  evidence: PLACEMENT,
  foretells: ["system-role-text-whitespace"],
  check(message, scene) {
    if (message.role !== "system") return;
    const content = message.content as string | readonly Shaped[] | undefined;
    if (typeof content === "string") {
      if (isBlank(content)) scene.report(["content"]);
      return;
    }
    for (const [j, block] of (content ?? []).entries()) {
      if (block.type === "text" && (block.text === "" || isBlank(block.text as string))) scene.report(["content", j, "text"]);
    }
  },
  api: ({ plain }) => `${messagePath(plain)}: system text blocks must contain non-whitespace text`,
  text: ({ own }) => `\`${own}\` is blank. Give it text, or drop it.`,
});
