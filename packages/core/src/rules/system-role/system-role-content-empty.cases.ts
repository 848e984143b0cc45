import { request, text, user, type RuleCases } from "../_testing/cases.ts";

const model = "claude-opus-5-5";
const system = (content: unknown, more: object = {}): object => ({ role: "system", content, ...more });
const context = { betas: ["mid-conversation-output-config-2026-07-01"], asOf: "2026-11-01" };
const api = "messages.1: system content must contain at least one block";

export const cases: RuleCases = {
  valid: [
    { name: "text", request: request({ model, messages: [user("a"), system([text("Be brief.")])] }), context },
    { name: "no content, but another effort", request: request({ model, messages: [user("a"), system([], { output_config: { effort: "low" } })] }), context },
  ],
  invalid: [
    { name: "no block", request: request({ model, messages: [user("a"), system([])] }), context, problems: [{ path: "messages.1.content", api }] },
    { name: "an empty string", request: request({ model, messages: [user("a"), system("")] }), context, problems: [{ path: "messages.1.content", api }] },
  ],
};
