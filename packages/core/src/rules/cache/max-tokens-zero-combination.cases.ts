import { request, tool, type RuleCases } from "../_testing/cases.ts";

export const cases: RuleCases = {
valid: [
    { name: "alone", request: request({ max_tokens: 0, stream: false }) },
    { name: "a streamed answer", request: request({ stream: true }) },
  ],
  invalid: [
    { name: "streamed", request: request({ max_tokens: 0, stream: true }), problems: [{ path: "stream", api: null }] },
    { name: "a forced tool", request: request({ max_tokens: 0, tools: [tool("a")], tool_choice: { type: "any" } }), problems: [{ path: "tool_choice", api: null }] },
    { name: "thinking", request: request({ max_tokens: 0, model: "claude-sonnet-4-5", thinking: { type: "enabled", budget_tokens: 1024 } }), problems: [{ path: "thinking", api: null }] },
    {
      name: "a format",
      request: request({ max_tokens: 0, output_config: { format: { type: "json_schema", schema: { type: "object", properties: {}, additionalProperties: false } } } }),
      problems: [{ path: "output_config.format", api: null }],
    },
  ],
};
