import { assistant, request, text, user, type RuleCases } from "../_testing/cases.ts";

const genuine = "EvQDClkIDRgCKkDbIUGULl4wM7DvH5mirik2ONYX";
const talk = (thinking: string, signature: string, model: string): Record<string, unknown> =>
  request({ model, messages: [user("Hi"), assistant([{ type: "thinking", thinking, signature }, text("Hello.")]), user("Well?")] });

export const cases: RuleCases = {
  valid: [
    { name: "left out, with its signature", request: talk("", genuine, "claude-opus-4-7") },
    { name: "left out on request of an older model", request: talk("", genuine, "claude-haiku-4-5") },
    { name: "thinking", request: talk("Hm", "abc", "claude-haiku-4-5") },
  ],
  invalid: [
    {
      name: "nothing at all",
      request: talk("", "abc", "claude-sonnet-4-5"),
      problems: [{ path: "messages.1.content.0.thinking", api: "messages.1.content.0.thinking.thinking: each thinking block must contain thinking" }],
    },
  ],
};
