import { request, user, type RuleCases } from "../_testing/cases.ts";

const compaction = { type: "summarize" };

export const cases: RuleCases = {
  valid: [
    { name: "something was said", request: request({ compaction }) },
    { name: "null", request: request({ compaction: null, messages: [] }) },
  ],
  invalid: [{ name: "nothing", request: request({ compaction, messages: [user([])] }), problems: [{ path: "compaction", api: null }] }],
};
