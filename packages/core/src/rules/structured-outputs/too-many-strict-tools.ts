import { at, LIMITS } from "../../facts/index.ts";
import { defineRule } from "../../rule.ts";
import type { Shaped } from "../../site.ts";
import { RECORDED_LIMITS, STRICT_TOOL_USE } from "./_evidence/pages.ts";

/** Only so many schemas are compiled in one request. */
export const tooManyStrictTools = defineRule<"field", { count: number; limit: number }>({
  id: "too-many-strict-tools",
  summary: "more strict tools than one request may have",
  site: "field",
  kinds: ["tools"],
  needs: ["strict"],
  phase: "compile",
  rank: 10,
  severity: "error",
  evidence: { grade: "recorded", date: "2026-08-12", sources: [STRICT_TOOL_USE, RECORDED_LIMITS], note: "20 strict tools were accepted, 21 refused; tools without `strict` do not count." },
  foretells: ["too-many-strict-tools"],
  check(tools, scene) {
    let count = 0;
    for (const tool of tools as readonly Shaped[]) if (tool.strict === true) count++;
    const limit = at(LIMITS.strictTools.rows, scene.context.asOf) ?? null;
    if (limit !== null && count > limit) scene.report([], { count, limit });
  },
  api: ({ data }) =>
    `Too many strict tools (${data.count}). The maximum number of strict tools supported is ${data.limit}. Try reducing the number of tools marked as strict.`,
  text: ({ data }) => `${data.count} tools are strict; a request may have ${data.limit}. Drop \`strict\` where exact arguments matter least.`,
});
