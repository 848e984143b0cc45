import { defineRule } from "../../rule.ts";

/** Until autumn 2024 two messages of one role could not follow each other; since then they are merged. */
export const rolesMustAlternate = defineRule<"conversation", { role: string }>({
  id: "roles-must-alternate",
  summary: "two messages of one role in a row, in 2024",
  site: "conversation",
  when: ({ asOf }) => asOf < "2024-10-01",
  phase: "conversation",
  rank: 9,
  severity: "error",
  evidence: {
    grade: "recorded",
    date: "2024-09",
    sources: ["https://github.com/microsoft/autogen/issues/2884", "https://github.com/lobehub/lobehub/issues/1496"],
    note: "History: 248 recorded requests with such neighbours were accepted, the first on 2025-01-31.",
  },
  foretells: ["roles-must-alternate"],
  check({ messages }, scene) {
    for (let i = 1; i < messages.length; i++) {
      const role: unknown = messages[i]?.role;
      if (role === messages[i - 1]?.role) return scene.reportAt(["messages", i, "role"], { role: role as string });
    }
  },
  api: ({ data }) => `messages: roles must alternate between "user" and "assistant", but found multiple "${data.role}" roles in a row`,
  text: ({ data, own }) => `\`${own}\` is "${data.role}" again. Join the two messages into one.`,
});
