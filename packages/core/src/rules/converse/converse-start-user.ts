import { defineRule } from "../../rule.ts";
import { VALIDATION } from "./_shared/reply.ts";

/** Converse wants a user message first, where the direct API no longer does. */
export const converseStartUser = defineRule<"field">({
  id: "converse-start-user",
  summary: "a Converse conversation without a user message first",
  site: "field",
  kinds: ["messages"],
  body: "converse",
  phase: "conversation",
  rank: 1,
  severity: "error",
  reply: VALIDATION,
  evidence: { grade: "recorded", date: "2026-10", sources: ["https://docs.aws.amazon.com/bedrock/latest/userguide/conversation-inference-call.html"] },
  foretells: ["bedrock-start-user"],
  check(messages, scene) {
    if (messages.length === 0) scene.report([]);
    else if (messages[0].role === "assistant") scene.report([0, "role"]);
  },
  api: () => "A conversation must start with a user message. Try again with a conversation that starts with a user message.",
  text: () => "On Converse the user speaks first. Put a user message in front.",
});
