import { assistant, request, text, user, type RuleCases } from "../_testing/cases.ts";

const block = { type: "compaction", content: "summary", signature: "x" };
const context = { betas: ["compact-2026-09-04"] };

export const cases: RuleCases = {
  valid: [{ name: "in front", request: request({ messages: [assistant([block]), user("And?")] }), context }],
  invalid: [
    { name: "behind a message", request: request({ messages: [user("Hi"), assistant([block]), user("And?")] }), context, problems: [{ path: "messages.1.content.0", api: null }] },
    { name: "behind a text", request: request({ messages: [assistant([text("Hi"), block]), user("And?")] }), context, problems: [{ path: "messages.0.content.1", api: null }] },
  ],
};
