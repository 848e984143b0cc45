import { request, type RuleCases } from "../_testing/cases.ts";

const model = "claude-haiku-5-5";

export const cases: RuleCases = {
  valid: [
    { name: "the API's choice", request: request({ model, fallbacks: "default" }) },
    { name: "a model that has some", request: request({ model: "claude-opus-5-5", fallbacks: [{ model: "claude-opus-5" }] }) },
    { name: "the API's choice on a model that has some", request: request({ model: "claude-opus-5", fallbacks: "default" }) },
    { name: "no fallbacks", request: request({ model: "claude-sonnet-5", fallbacks: null }) },
    { name: "a model nothing is known of", request: request({ model: "claude-opus-4-7", fallbacks: "default" }) },
  ],
  invalid: [
    { name: "a list", request: request({ model, fallbacks: [{ model: "claude-sonnet-5" }] }), problems: [{ path: "fallbacks", api: null }] },
    ...["claude-sonnet-5", "claude-opus-4-8", "claude-opus-4-6", "claude-haiku-4-5-20251001"].map((without) => ({
      name: `the API's choice on ${without}`,
      request: request({ model: without, fallbacks: "default" }),
      problems: [{ path: "fallbacks", api: `'${without}' does not support the \`fallbacks\` parameter.` }],
    })),
    {
      name: "a list on a model without any",
      request: request({ model: "claude-sonnet-5", fallbacks: [{ model: "claude-opus-4-8" }] }),
      problems: [{ path: "fallbacks", api: "'claude-sonnet-5' does not support the `fallbacks` parameter." }],
    },
  ],
};
