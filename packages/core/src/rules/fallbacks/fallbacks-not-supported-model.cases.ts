import { request, type RuleCases } from "../_testing/cases.ts";

const model = "claude-haiku-5-5";

export const cases: RuleCases = {
  valid: [
    { name: "the API's choice", request: request({ model, fallbacks: "default" }) },
    { name: "a model that has some", request: request({ model: "claude-opus-5-5", fallbacks: [{ model: "claude-opus-5" }] }) },
  ],
  invalid: [{ name: "a list", request: request({ model, fallbacks: [{ model: "claude-sonnet-5" }] }), problems: [{ path: "fallbacks", api: null }] }],
};
