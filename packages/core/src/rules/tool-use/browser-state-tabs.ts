import { defineRule } from "../../rule.ts";
import type { Shaped } from "../../site.ts";

/** A browser with tabs shows exactly one of them, and their texts are one line each. */
export const browserStateTabs = defineRule<"block", { active: number; field: string | null }>({
  id: "browser-state-tabs",
  summary: "tabs of a browser_state that contradict each other",
  site: "block",
  kinds: ["browser_state"],
  phase: "conversation",
  rank: 44,
  severity: "error",
  evidence: {
    grade: "documented",
    date: "2026-10",
    sources: ["https://platform.claude.com/docs/en/agents-and-tools/tool-use/browser-use-tool"],
    note: "The wording has not been seen.",
  },
  check(block, scene) {
    const tabs = block.tabs as readonly Shaped[];
    let active = 0;
    for (const [k, tab] of tabs.entries()) {
      if (tab.active === true) active++;
      for (const field of ["tab_id", "title", "url"]) {
        if (hasLineBreak(tab[field] as string)) scene.report(["tabs", k, field], { active, field });
      }
    }
    if (tabs.length > 0 && active !== 1) scene.report(["tabs"], { active, field: null });
  },
  api: () => null,
  text: ({ data: { active, field }, own }) =>
    field === null
      ? `${active === 0 ? "No tab is" : `${active} tabs are`} active. Set \`active: true\` on exactly one.`
      : `\`${own}\` holds a control character or line separator. Remove it.`,
});

/** Control characters and the line separators of Unicode. */
function hasLineBreak(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x20 || (code >= 0x7f && code < 0xa0) || code === 0x2028 || code === 0x2029) return true;
  }
  return false;
}
