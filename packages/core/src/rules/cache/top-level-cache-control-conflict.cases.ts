import { request, user, type RuleCases } from "../_testing/cases.ts";

const block = { type: "text", text: "x", cache_control: { type: "ephemeral" } };

export const cases: RuleCases = {
  valid: [
    { name: "three markers beside it", request: request({ cache_control: { type: "ephemeral" }, messages: [user([block, block, block])] }) },
    { name: "null", request: request({ cache_control: null, messages: [user([block, block, block, block])] }) },
    { name: "another ttl further up", request: request({ cache_control: { type: "ephemeral" }, system: [{ ...block, cache_control: { type: "ephemeral", ttl: "1h" } }] }) },
  ],
  invalid: [
    { name: "four markers beside it", request: request({ cache_control: { type: "ephemeral" }, messages: [user([block, block, block, block])] }), problems: [{ path: "cache_control", api: null }] },
    { name: "another ttl on the last block", request: request({ cache_control: { type: "ephemeral", ttl: "1h" }, messages: [user([block])] }), problems: [{ path: "cache_control", api: null }] },
  ],
};
