import { at, LIMITS } from "../../facts/index.ts";
import { certain } from "../../guard.ts";
import { defineRule } from "../../rule.ts";

/** The documented ceiling of one request. */
export const tooManyMessages = defineRule<"field", { limit: number; found: number }>({
  id: "too-many-messages",
  summary: "more messages than one request may hold",
  site: "field",
  kinds: ["messages"],
  phase: "schema",
  rank: 2,
  severity: "error",
  evidence: { grade: "documented", date: "2026-10", sources: ["https://platform.claude.com/docs/en/api/messages/create"], note: "The wording has not been seen." },
  foretells: ["messages-100000"],
  check(messages, scene) {
    const found = messages.length as number;
    if (found < 1000) return;
    const limit = certain(at(LIMITS.messages.rows, scene.context.asOf));
    if (found > limit) scene.report([], { limit, found });
  },
  api: () => null,
  text: ({ data }) => `\`messages\` has ${data.found} entries; one request may hold ${data.limit}. Drop or summarize the oldest ones.`,
});
