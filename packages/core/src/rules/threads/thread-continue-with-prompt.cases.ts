import { request, type RuleCases } from "../_testing/cases.ts";

const thread = { type: "continue", previous_message_id: "msg_1" };

export const cases: RuleCases = {
  valid: [
    { name: "only the new message", request: request({ thread }) },
    { name: "the first request", request: request({ thread: { type: "create" }, system: "Be brief." }) },
  ],
  invalid: [{ name: "system again", request: request({ thread, system: "Be brief." }), problems: [{ path: "system", api: null, severity: "warning" }] }],
};
