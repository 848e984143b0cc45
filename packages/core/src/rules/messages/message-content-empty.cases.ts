import { assistant, request, user, type RuleCases } from "../_testing/cases.ts";

const older = "claude-haiku-4-5";
const all = "all messages must have non-empty content except for the optional final assistant message";
const today = { asOf: "2026-10-01" };

export const cases: RuleCases = {
  valid: [
    { name: "an empty assistant turn on a model without prefill", request: request({ messages: [user("a"), assistant(""), user("b")] }) },
    { name: "an empty final assistant message", request: request({ model: older, messages: [user("a"), assistant([])] }) },
    { name: "an empty user message beside one with content", request: request({ messages: [user([]), user("a")] }) },
  ],
  invalid: [
    { name: "an empty string", request: request({ messages: [user("")] }), context: today, problems: [{ path: "messages.0.content", api: "messages.0: user messages must have non-empty content" }] },
    { name: "no block, and all messages of the run are empty", request: request({ messages: [user("a"), assistant("b"), user([]), user("")] }), context: today, problems: [{ path: "messages.2.content", api: "messages.2: user messages must have non-empty content" }] },
    { name: "a model that takes prefill", request: request({ model: older, messages: [user("")] }), context: today, problems: [{ path: "messages.0.content", api: `messages.0: ${all}` }] },
    { name: "an empty assistant message in the middle", request: request({ model: older, messages: [user("a"), assistant(""), user("b")] }), context: today, problems: [{ path: "messages.1.content", api: `messages.1: ${all}` }] },
    { name: "the words of early 2024", request: request({ model: "claude-3-haiku-20240307", messages: [user("")] }), context: { asOf: "2024-05-01" }, problems: [{ path: "messages.0.content", api: `messages: ${all}` }] },
  ],
};
