import type { RuleCases } from "../_testing/cases.ts";

const context = { platform: "bedrock-converse" } as const;
const api = "A conversation must start with a user message. Try again with a conversation that starts with a user message.";
const said = (role: string): object => ({ role, content: [{ text: "Hello" }] });

export const cases: RuleCases = {
  valid: [{ name: "the user first", request: { messages: [said("user"), said("assistant"), said("user")] }, context }],
  invalid: [
    { name: "the assistant first", request: { messages: [said("assistant"), said("user")] }, context, problems: [{ path: "messages.0.role", api }] },
    { name: "nobody", request: { messages: [] }, context, problems: [{ path: "messages", api }] },
  ],
};
