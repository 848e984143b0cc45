import { defineRule } from "../../rule.ts";
import { eachSource, isCitable } from "./_shared/sources.ts";

/** Either every source of a request may be cited, or none. */
export const citationsMixed = defineRule<"conversation", { enabled: boolean }>({
  id: "citations-mixed",
  summary: "citations on some sources and not on others",
  site: "conversation",
  needs: ["type=document", "type=search_result"],
  phase: "capability",
  severity: "error",
  evidence: {
    grade: "documented",
    date: "2026-10",
    sources: ["https://platform.claude.com/docs/en/build-with-claude/citations", "https://platform.claude.com/docs/en/build-with-claude/search-results"],
    note: "The wording has not been seen. Held in all 58 recorded requests with two or more sources.",
  },
  foretells: ["citations-mixed"],
  check({ messages }, scene) {
    let first: boolean | undefined;
    let reported = false;
    eachSource(messages, (block, path) => {
      const enabled = isCitable(block);
      first ??= enabled;
      if (enabled === first || reported) return;
      reported = true;
      scene.reportAt(path(), { enabled });
    });
  },
  api: () => null,
  text: ({ data, own }) =>
    `\`${own}\` has citations ${data.enabled ? "on" : "off"}, the sources before it ${data.enabled ? "off" : "on"}. Set \`citations.enabled\` alike on every document and search result.`,
});
