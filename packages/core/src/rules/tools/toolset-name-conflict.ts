import { toolTypes } from "../../tools/tool-needs.ts";
import { findToolType } from "../../facts/index.ts";
import { defineRule } from "../../rule.ts";
import type { Shaped } from "../../site.ts";
import { COMPUTER_USE } from "./_evidence/pages.ts";

/** A toolset is served under its family's bare name, and once. */
export const toolsetNameConflict = defineRule<"field", { name: string; toolset: string }>({
  id: "toolset-name-conflict",
  summary: "a tool named like a toolset, or a toolset twice",
  site: "field",
  kinds: ["tools"],
  needs: toolTypes(({ runs }) => runs === "toolset"),
  phase: "conversation",
  rank: 54,
  severity: "error",
  evidence: { grade: "documented", date: "2026-08", sources: [COMPUTER_USE], note: "The wording has not been seen." },
  check(tools, scene) {
    if (!scene.tools.hasUnknownNames) return;
    const families = new Map<string, string>();
    let index = 0;
    for (const tool of tools as readonly Shaped[]) {
      const type = (tool.type ?? "custom") as string;
      if (type !== "custom" && findToolType(type)?.runs === "toolset") {
        const family = type.slice(0, type.indexOf("_"));
        if (families.has(family)) scene.report([index, "type"], { name: family, toolset: type });
        families.set(family, type);
      }
      index++;
    }
    index = 0;
    for (const tool of tools as readonly Shaped[]) {
      const toolset = families.get(tool.name as string);
      if (toolset !== undefined) scene.report([index, "name"], { name: tool.name as string, toolset });
      index++;
    }
  },
  api: () => null,
  text: ({ data }) => `\`${data.name}\` is the name that \`${data.toolset}\` takes. Rename the tool, or send the toolset once.`,
});
