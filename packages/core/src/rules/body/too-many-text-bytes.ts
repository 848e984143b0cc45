import { certain } from "../../guard.ts";
import { defineRule } from "../../rule.ts";
import { platformFacts } from "../../facts/index.ts";
import type { Shaped } from "../../site.ts";
import { utf8Length } from "../../utf8-length.ts";

/** Bedrock counts the text of a request before it looks at tokens. */
export const tooManyTextBytes = defineRule<"request", { bytes: number; limit: number }>({
  id: "too-many-text-bytes",
  summary: "too many bytes of text",
  site: "request",
  when: ({ platform, contentReplaced }) => platformFacts(platform).textBytes !== null && !contentReplaced,
  phase: "tokens",
  rank: -1,
  severity: "error",
  evidence: { grade: "recorded", date: "2025-08-10", sources: ["https://platform.claude.com/docs/en/build-with-claude/claude-on-amazon-bedrock"], note: "Recorded once, on InvokeModel. Texts of messages, tool results and system are counted here." },
  foretells: ["bedrock-total-text-bytes"],
  check(request, scene) {
    const limit = certain(platformFacts(scene.context.platform).textBytes);
    const units = textOf(request, (text) => text.length);
    if (units * 3 <= limit) return;
    const bytes = textOf(request, utf8Length);
    if (bytes > limit) scene.reportAt(["messages"], { bytes, limit });
  },
  api: ({ data }) => `too many total text bytes: ${data.bytes} > ${data.limit}`,
  text: ({ data }) => `The request holds ${data.bytes} bytes of text; ${data.limit} are allowed here. Shorten it.`,
});

type Measure = (text: string) => number;

function textOf({ system, messages }: Shaped, measure: Measure): number {
  let total = inContent(system, measure);
  for (const { content } of messages ?? []) total += inContent(content, measure);
  return total;
}

function inContent(content: unknown, measure: Measure): number {
  if (typeof content === "string") return measure(content);
  let total = 0;
  for (const block of (content ?? []) as readonly Shaped[]) {
    if (block.type === "text") total += measure(block.text as string);
    else if (block.type === "tool_result") total += inContent(block.content, measure);
  }
  return total;
}
