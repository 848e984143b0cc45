import { platformFacts, platformRefusesTool } from "../../facts/index.ts";
import { defineRule } from "../../rule.ts";
import type { Shaped } from "../../site.ts";

/** Clouds offer what they can run. Where a body's shape lacks a tool, the shape has said so already. */
export const toolTypeNotOnPlatform = defineRule<"field", { type: string; platform: string }>({
  id: "tool-type-not-on-platform",
  summary: "a tool that this platform does not offer",
  site: "field",
  kinds: ["tools"],
  when: ({ platform }) => platform !== "anthropic" && platform !== "other",
  phase: "capability",
  severity: "error",
  evidence: {
    grade: "documented",
    date: "2026-08",
    sources: [
      "https://platform.claude.com/docs/en/agents-and-tools/tool-use/browser-use-tool",
      "https://platform.claude.com/docs/en/build-with-claude/claude-platform-on-aws",
      "https://platform.claude.com/docs/en/build-with-claude/claude-in-microsoft-foundry",
    ],
    note: "The wording has not been seen.",
  },
  check(tools, scene) {
    const { platform } = scene.context;
    let index = 0;
    for (const tool of tools as readonly Shaped[]) {
      const type = (tool.type ?? "custom") as string;
      if (type !== "custom" && platformRefusesTool(platform, type)) scene.report([index, "type"], { type, platform: platformFacts(platform).title });
      index++;
    }
  },
  api: () => null,
  text: ({ data }) => `${data.platform} does not offer \`${data.type}\`. Drop the tool, or use another platform.`,
});
