import type { RuleCases } from "../_testing/cases.ts";

const context = { platform: "bedrock-converse" } as const;
const talk = (text: string): object => ({ messages: [{ role: "user", content: [{ text: "Hi" }] }, { role: "assistant", content: [{ text }] }, { role: "user", content: [{ text: "Well?" }] }] });
const problems = [{ path: "messages.1.content.0", api: "The text field in the ContentBlock object at messages.1.content.0 is blank. Add text to the text field, and try again." }];

export const cases: RuleCases = {
  valid: [{ name: "text", request: talk("Hello"), context }],
  invalid: [
    { name: "empty", request: talk(""), context, problems },
    { name: "whitespace", request: talk(" \n"), context, problems },
  ],
};
