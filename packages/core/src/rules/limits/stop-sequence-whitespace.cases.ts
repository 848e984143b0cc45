import { request, type RuleCases } from "../_testing/cases.ts";

const api = "stop_sequences: each stop sequence must contain non-whitespace";

export const cases: RuleCases = {
  valid: [
    { name: "words", request: request({ stop_sequences: ["END", "\n\nHuman:"] }) },
    { name: "an empty list", request: request({ stop_sequences: [] }) },
    { name: "null", request: request({ stop_sequences: null }) },
  ],
  invalid: [{ name: "a line break and nothing", request: request({ stop_sequences: ["END", "\n", ""] }), problems: [{ path: "stop_sequences.1", api }, { path: "stop_sequences.2", api }] }],
};
