import { assistant, request, user, type RuleCases } from "../_testing/cases.ts";

const body = (messages: unknown): unknown => ({ anthropic_version: "bedrock-2023-05-31", max_tokens: 9, messages });

export const cases: RuleCases = {
  valid: [
    { name: "just as many", request: body([user("a".repeat(9_000_000))]), context: { platform: "bedrock" } },
    { name: "on the Claude API", request: request({ messages: [user("a".repeat(9_000_001))] }) },
    { name: "a recording with other texts", request: body([user("a".repeat(9_000_001))]), context: { platform: "bedrock", contentReplaced: true } },
  ],
  invalid: [
    { name: "one more", request: body([user([{ type: "text", text: "a".repeat(9_000_001) }])]), context: { platform: "bedrock" }, problems: [{ path: "messages", api: "too many total text bytes: 9000001 > 9000000" }] },
    { name: "letters of two bytes", request: body([user("ä".repeat(4_500_000)), assistant("a")]), context: { platform: "bedrock" }, problems: [{ path: "messages", api: "too many total text bytes: 9000001 > 9000000" }] },
  ],
};
