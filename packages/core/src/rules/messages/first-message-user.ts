import { defineRule } from "../../rule.ts";

/** History: until spring 2025 the user had to speak first. Bedrock Converse, which has a body of its own, still asks for it. */
export const firstMessageUser = defineRule<"conversation">({
  id: "first-message-user",
  summary: "a conversation that the assistant begins, before mid-2025",
  site: "conversation",
  when: ({ asOf }) => asOf < "2025-05-27",
  phase: "conversation",
  rank: 8,
  severity: "error",
  evidence: {
    grade: "recorded",
    date: "2025-05",
    sources: ["https://github.com/lobehub/lobehub/issues/1601"],
    note: "Nine requests that the assistant begins were accepted, the first on 2025-05-27.",
  },
  foretells: ["first-message-user"],
  check(conversation, scene) {
    if (conversation.messages[0]?.role === "assistant") scene.reportAt(["messages", 0, "role"]);
  },
  api: () => 'messages: first message must use the "user" role',
  text: () => "The first message is the assistant's. Put a user message before it.",
});
