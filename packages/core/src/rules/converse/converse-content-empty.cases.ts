import type { RuleCases } from "../_testing/cases.ts";

const context = { platform: "bedrock-converse" } as const;
const talk = (content: readonly object[]): object => ({ messages: [{ role: "user", content: [{ text: "Hi" }] }, { role: "assistant", content }, { role: "user", content: [{ text: "Well?" }] }] });

export const cases: RuleCases = {
  valid: [{ name: "a block", request: talk([{ text: "Hello" }]), context }],
  invalid: [
    {
      name: "none",
      request: talk([]),
      context,
      problems: [{ path: "messages.1", api: "The content field in the Message object at messages.1 is empty. Add a ContentBlock object to the content field and try again." }],
    },
  ],
};
