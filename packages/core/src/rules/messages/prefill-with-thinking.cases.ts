import { assistant, request, text, user, type RuleCases } from "../_testing/cases.ts";

const model = "claude-sonnet-4-5";
const thinking = { type: "enabled", budget_tokens: 1024 };
const thought = { type: "thinking", thinking: "Hm", signature: "EqQBCkYICxgCKkA" };
const messages = [user("Hi"), assistant("{")];

export const cases: RuleCases = {
  valid: [
    { name: "prefill without thinking", request: request({ model, messages }) },
    { name: "thinking switched off", request: request({ model, messages, thinking: { type: "disabled" } }) },
    { name: "thinking without prefill", request: request({ model, max_tokens: 2048, thinking }) },
  ],
  invalid: [
    { name: "both", request: request({ model, max_tokens: 2048, thinking, messages }), problems: [{ path: "messages.1", api: null }] },
    {
      name: "an answer that was cut off, with its thinking",
      request: request({ model, max_tokens: 2048, thinking, messages: [user("Hi"), assistant([thought, text("The")])] }),
      problems: [{ path: "messages.1", api: null, severity: "warning" }],
    },
  ],
};
