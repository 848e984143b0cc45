import { request, type RuleCases } from "../_testing/cases.ts";

const empty = request({ messages: [] });

export const cases: RuleCases = {
  valid: [
    { name: "one message", request: request() },
    { name: "a compaction request fails in its own words", request: request({ messages: [], compaction: { type: "summarize" } }) },
  ],
  invalid: [
    { name: "no message", request: empty, problems: [{ path: "messages", api: "messages: at least one message is required" }] },
    {
      name: "no message to count",
      request: { model: "claude-opus-4-6", messages: [] },
      context: { endpoint: "count_tokens" },
      problems: [{ path: "messages", api: "messages: at least one message is required" }],
    },
  ],
};
