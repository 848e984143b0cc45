import { toolTypes } from "../../tools/tool-needs.ts";
import { certain } from "../../guard.ts";
import { defineRule } from "../../rule.ts";
import type { Shaped } from "../../site.ts";
import { isCalledByCode } from "../../tools/callers.ts";
import { PROGRAMMATIC, WEB_SEARCH } from "./_evidence/pages.ts";

/** Web tools that filter by code are called by code unless told otherwise; some models cannot do that. */
export const ptcNotSupported = defineRule<"field", { model: string; names: readonly string[] }>({
  id: "ptc-not-supported",
  summary: "tools called by code on a model that runs none",
  site: "field",
  kinds: ["tools"],
  needs: ["allowed_callers", ...toolTypes(({ filtersByCode }) => filtersByCode)],
  phase: "capability",
  severity: "error",
  evidence: {
    grade: "documented",
    date: "2026-10",
    sources: [WEB_SEARCH, PROGRAMMATIC],
    note: "25 recorded requests of such tools on Haiku 4.5 all say `allowed_callers: [\"direct\"]`. Names are listed alphabetically.",
  },
  foretells: ["ptc-not-supported"],
  check(tools, scene) {
    let at = -1;
    let names: string[] | undefined;
    let index = 0;
    for (const tool of tools as readonly Shaped[]) {
      if (isCalledByCode(tool)) {
        (names ??= []).push(tool.name as string);
        if (at === -1) at = index;
      }
      index++;
    }
    if (names === undefined || certain(scene.model.programmaticToolCalling)) return;
    scene.report([at], { model: scene.model.id, names: names.sort() });
  },
  api: ({ data }) =>
    `'${data.model}' does not support programmatic tool calling. The following tools have \`allowed_callers\` that require it: ${data.names.join(", ")}. ` +
    'Explicitly set `allowed_callers=["direct"]` on these tools, or use a model that supports programmatic tool calling.',
  text: ({ data }) => `\`${data.model}\` cannot call tools from code: set \`"allowed_callers": ["direct"]\` on ${data.names.map((name) => `\`${name}\``).join(", ")}.`,
});
