import { request, tool, type RuleCases } from "../_testing/cases.ts";

const tools = [tool("get_weather")];
const choose = (model: string, tool_choice: object): Record<string, unknown> => request({ model, tools, tool_choice });
const problems = [{ path: "tool_choice.type", api: 'tool_choice: type "tool" and "any" are not supported for this model.' }];

export const cases: RuleCases = {
  valid: [
    { name: "a model that takes it", request: choose("claude-fable-5", { type: "any" }) },
    { name: "auto", request: choose("claude-opus-5-5", { type: "auto" }) },
    { name: "none", request: choose("claude-opus-5-5", { type: "none" }) },
    { name: "a model nobody knows", request: choose("claude-next", { type: "any" }) },
  ],
  invalid: [
    { name: "any", request: choose("claude-opus-5-5", { type: "any" }), problems },
    { name: "a named tool", request: choose("claude-fable-5-1", { type: "tool", name: "get_weather" }), problems },
    {
      name: "when counting tokens",
      request: { model: "claude-sonnet-5-5", messages: [{ role: "user", content: "Hi" }], tools, tool_choice: { type: "any" } },
      context: { endpoint: "count_tokens" },
      problems,
    },
  ],
};
