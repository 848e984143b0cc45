import { assistant, request, text, user, type RuleCases } from "../_testing/cases.ts";

const model = "claude-sonnet-4-5";
const api = "messages: final assistant content cannot end with trailing whitespace";

export const cases: RuleCases = {
  valid: [
    { name: "a trimmed prefill", request: request({ model, messages: [user("Hi"), assistant("The answer is")] }) },
    { name: "whitespace in an earlier turn", request: request({ model, messages: [user("Hi"), assistant("The answer is "), user("Go on")] }) },
    { name: "a model without prefill has another fault", request: request({ messages: [user("Hi"), assistant("The answer is ")] }) },
  ],
  invalid: [
    { name: "a string", request: request({ model, messages: [user("Hi"), assistant("The answer is ")] }), problems: [{ path: "messages.1.content", api }] },
    { name: "the last of some blocks", request: request({ model, messages: [user("Hi"), assistant([text("a"), text("b\n")])] }), problems: [{ path: "messages.1.content.1.text", api }] },
  ],
};
