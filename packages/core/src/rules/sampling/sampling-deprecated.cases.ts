import { request, type RuleCases } from "../_testing/cases.ts";

const model = "claude-opus-4-8";

export const cases: RuleCases = {
  valid: [
    { name: "a model that samples", request: request({ model: "claude-sonnet-4-5", temperature: 0.2 }) },
    { name: "the default value", request: request({ model, temperature: 1 }) },
    { name: "top_p so near 1 that it passes", request: request({ model, top_p: 0.99 }) },
    { name: "an unknown model", request: request({ model: "house-model-1", temperature: 0.2 }) },
  ],
  invalid: [
    { name: "temperature", request: request({ model, temperature: 0.2 }), problems: [{ path: "temperature", api: "`temperature` is deprecated for this model." }] },
    {
      name: "temperature beside adaptive thinking (recorded)",
      request: request({ model, temperature: 0, thinking: { type: "adaptive" }, output_config: { effort: "low" } }),
      context: { asOf: "2026-08-20" },
      problems: [
        {
          path: "temperature",
          api: "`temperature` may only be set to 1 when thinking is enabled or in adaptive mode. Please consult our documentation at https://platform.claude.com/docs/en/build-with-claude/extended-thinking",
        },
      ],
    },
    { name: "temperature beside a broken thinking", request: request({ model, temperature: 0, thinking: "adaptive" }), problems: [{ path: "temperature", api: "`temperature` is deprecated for this model." }] },
    { name: "top_k", request: request({ model, top_k: 40 }), problems: [{ path: "top_k", api: "`top_k` is deprecated for this model." }] },
    { name: "top_p", request: request({ model, top_p: 0.9 }), problems: [{ path: "top_p", api: "`top_p` is deprecated for this model." }] },
  ],
};
