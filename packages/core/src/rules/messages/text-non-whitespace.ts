import { isBlank } from "../../conversation/blank.ts";
import { defineRule } from "../../rule.ts";
import type { Shaped } from "../../site.ts";

/** Text of the user must be more than whitespace. The model itself writes such blocks, so assistant turns are free. */
export const textNonWhitespace = defineRule<"message">({
  id: "text-non-whitespace",
  summary: "a user text of whitespace only",
  site: "message",
  phase: "conversation",
  rank: 16,
  severity: "error",
  evidence: {
    grade: "recorded",
    date: "2026-07",
    sources: ["https://github.com/anomalyco/opencode/issues/31259", "https://github.com/nick1udwig/kibitz/issues/78"],
    note: "Blank text in assistant turns was accepted three times (2026-04 to 2026-08); inside tool results it has never been tried.",
  },
  foretells: ["text-non-whitespace"],
  check(message, scene) {
    if (message.role !== "user") return;
    const content = message.content as string | readonly Shaped[];
    if (typeof content === "string") {
      if (content !== "" && isBlank(content)) scene.report(["content"]);
      return;
    }
    for (let j = 0; j < content.length; j++) {
      const block = content[j];
      if (block?.type === "text" && isBlank(block.text as string)) scene.report(["content", j, "text"]);
    }
  },
  api: () => "messages: text content blocks must contain non-whitespace text",
  text: ({ own }) => `\`${own}\` is whitespace only. Give it text, or drop it.`,
});
