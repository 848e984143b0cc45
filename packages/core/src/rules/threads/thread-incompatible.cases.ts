import { request, type RuleCases } from "../_testing/cases.ts";

const thread = { type: "create" };

export const cases: RuleCases = {
  valid: [
    { name: "alone", request: request({ thread, fallbacks: null }) },
    { name: "no thread", request: request({ thread: null, fallbacks: "default" }) },
  ],
  invalid: [
    { name: "fallbacks", request: request({ thread, fallbacks: "default" }), problems: [{ path: "fallbacks", api: null }] },
    { name: "context edits", request: request({ thread, context_management: { edits: [] } }), problems: [{ path: "context_management", api: null }] },
  ],
};
