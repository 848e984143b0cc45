import { platformFacts } from "../../facts/index.ts";
import { defineRule } from "../../rule.ts";

/** Who speaks first. The direct API has let the assistant begin since spring 2025; Bedrock Converse has not. */
export const firstMessageUser = defineRule<"conversation">({
  id: "first-message-user",
  summary: "a conversation that the assistant begins",
  site: "conversation",
  phase: "conversation",
  rank: 8,
  severity: "error",
  evidence: {
    grade: "recorded",
    date: "2026-10",
    sources: ["https://github.com/lobehub/lobehub/issues/1601", "https://docs.aws.amazon.com/bedrock/latest/userguide/conversation-inference-call.html"],
    note: "Nine acceptances on the direct API, the first on 2025-05-27; Converse still refuses.",
  },
  foretells: ["first-message-user", "bedrock-start-user"],
  check(conversation, scene) {
    if (scene.from("2025-05-27") && !platformFacts(scene.context.platform).firstMessageMustBeUser) return;
    if (conversation.messages[0]?.role === "assistant") scene.reportAt(["messages", 0, "role"]);
  },
  api: (_, { context }) =>
    platformFacts(context.platform).firstMessageMustBeUser
      ? "A conversation must start with a user message. Try again with a conversation that starts with a user message."
      : 'messages: first message must use the "user" role',
  text: () => "The first message is the assistant's. Put a user message before it.",
});
