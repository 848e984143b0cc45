import { assistant, request, text, user, type RuleCases } from "../_testing/cases.ts";

const api = "This model does not support assistant message prefill. The conversation must end with a user message.";
const search = [
  { type: "server_tool_use", id: "srvtoolu_01", name: "web_search", input: { query: "weather" } },
  { type: "web_search_tool_result", tool_use_id: "srvtoolu_01", content: [] },
];

export const cases: RuleCases = {
  valid: [
    { name: "a user message last", request: request() },
    { name: "an older model", request: request({ model: "claude-haiku-4-5", messages: [user("Hi"), assistant("{")] }) },
    { name: "an empty final assistant message", request: request({ messages: [user("Hi"), assistant([])] }) },
    { name: "a paused server tool turn", request: request({ tools: [{ type: "web_search_20250305", name: "web_search" }], messages: [user("Hi"), assistant(search)] }) },
    { name: "a model nobody knows", request: request({ model: "claude-tomorrow", messages: [user("Hi"), assistant("{")] }) },
  ],
  invalid: [
    { name: "a string", request: request({ messages: [user("Hi"), assistant("{")] }), problems: [{ path: "messages.1", api }] },
    { name: "a block", request: request({ model: "claude-sonnet-5", messages: [user("Hi"), assistant([text("{")])] }), problems: [{ path: "messages.1", api }] },
    {
      name: "counting tokens has not been tried",
      request: { model: "claude-sonnet-5", messages: [user("Hi"), assistant("{")] },
      context: { endpoint: "count_tokens" },
      problems: [{ path: "messages.1", api, severity: "warning" }],
    },
    {
      name: "Bedrock in the first months",
      request: { anthropic_version: "bedrock-2023-05-31", max_tokens: 10, messages: [user("Hi"), assistant("{")] },
      context: { platform: "bedrock", model: "anthropic.claude-opus-4-6-v1", asOf: "2026-03-01" },
      problems: [{ path: "messages.1", api: "Prefilling assistant messages is not supported for this model." }],
    },
  ],
};
