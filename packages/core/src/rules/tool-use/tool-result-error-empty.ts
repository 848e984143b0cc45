import { defineRule } from "../../rule.ts";

/** A failure must say something. */
export const toolResultErrorEmpty = defineRule<"block", { id: string }>({
  id: "tool-result-error-empty",
  summary: "a failed tool result that says nothing",
  site: "block",
  kinds: ["tool_result"],
  needs: ["is_error"],
  phase: "conversation",
  rank: 17,
  severity: "error",
  index: "merged",
  evidence: {
    grade: "recorded",
    date: "2026-09",
    sources: ["https://platform.claude.com/docs/en/agents-and-tools/tool-use/handle-tool-calls"],
    note: "An empty result with `is_error` false was accepted four times. Seen on Bedrock too; Converse has words of its own.",
  },
  foretells: ["tool-result-error-empty"],
  check(block, scene) {
    if (block.is_error !== true) return;
    const content: unknown = block.content ?? "";
    if ((content as string | readonly unknown[]).length === 0) scene.report([], { id: block.tool_use_id as string });
  },
  api: ({ tagged }) => `${tagged}: content cannot be empty if \`is_error\` is true`,
  text: ({ data }) => `The failed result of "${data.id}" has no content. Say what went wrong, in a sentence the model can act on.`,
});
