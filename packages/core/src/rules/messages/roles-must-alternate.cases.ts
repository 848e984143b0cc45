import { assistant, request, user, type RuleCases } from "../_testing/cases.ts";

const model = "claude-3-haiku-20240307";
const messages = [user("a"), assistant("b"), assistant("c"), assistant("d"), user("e")];

export const cases: RuleCases = {
  valid: [
    { name: "today neighbours are merged (finding 1)", request: request({ messages }) },
    { name: "alternating roles in 2024", request: request({ model, messages: [user("a"), assistant("b"), user("c")] }), context: { asOf: "2024-06-01" } },
  ],
  invalid: [
    {
      name: "neighbours in 2024",
      request: request({ model, messages }),
      context: { asOf: "2024-06-01" },
      problems: [{ path: "messages.2.role", api: 'messages: roles must alternate between "user" and "assistant", but found multiple "assistant" roles in a row' }],
    },
  ],
};
