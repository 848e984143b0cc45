import { request, type RuleCases } from "../_testing/cases.ts";

const model = "claude-sonnet-4-5";

export const cases: RuleCases = {
  valid: [
    { name: "both ends", request: request({ model, temperature: 0 }) },
    { name: "one", request: request({ model, temperature: 1 }) },
    { name: "-1 in early 2025", request: request({ model: "claude-3-5-sonnet-20241022", temperature: -1 }), context: { asOf: "2025-02-01" } },
  ],
  invalid: [
    { name: "below", request: request({ model, temperature: -5 }), problems: [{ path: "temperature", api: "temperature: range: 0..1" }] },
    { name: "above", request: request({ model, temperature: 1.5 }), problems: [{ path: "temperature", api: "temperature: range: 0..1" }] },
    { name: "top_p", request: request({ model, top_p: 1.01 }), problems: [{ path: "top_p", api: "top_p: range: 0..1" }] },
    { name: "-1 today", request: request({ model, temperature: -1 }), problems: [{ path: "temperature", api: "temperature: range: 0..1" }] },
    {
      name: "the words of early 2025",
      request: request({ model: "claude-3-5-sonnet-20241022", temperature: 2 }),
      context: { asOf: "2025-02-01" },
      problems: [{ path: "temperature", api: "temperature: range: -1 or 0..1" }],
    },
  ],
};
