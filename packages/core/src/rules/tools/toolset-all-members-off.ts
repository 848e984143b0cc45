import { browserMembers, browserMembersOffByDefault, computerMembers } from "../../facts/toolset-members.ts";
import { defineRule } from "../../rule.ts";
import type { Shaped } from "../../site.ts";
import { COMPUTER_USE } from "./_evidence/pages.ts";

/** A toolset without members is no tool. */
export const toolsetAllMembersOff = defineRule<"tool", { type: string }>({
  id: "toolset-all-members-off",
  summary: "a toolset with every member switched off",
  site: "tool",
  kinds: ["computer_toolset_20260801", "browser_toolset_20260801"],
  phase: "conversation",
  rank: 59,
  severity: "error",
  evidence: { grade: "documented", date: "2026-08", sources: [COMPUTER_USE], note: "The wording has not been seen." },
  check(tool, scene) {
    const configs = tool.configs as Shaped | null | undefined;
    if ((configs ?? null) === null) return;
    const members = tool.type === "browser_toolset_20260801" ? browserMembers : computerMembers;
    for (const member of members) if (isOn(member, configs as Shaped)) return;
    scene.report(["configs"], { type: tool.type as string });
  },
  api: () => null,
  text: ({ data }) => `Every member of \`${data.type}\` is switched off. Keep one, or drop the toolset.`,
});

function isOn(member: string, configs: Shaped): boolean {
  const enabled = configs[member]?.enabled as boolean | null | undefined;
  return enabled ?? !browserMembersOffByDefault.includes(member);
}
