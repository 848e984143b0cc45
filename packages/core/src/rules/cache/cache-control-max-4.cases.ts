import { assistant, request, tool, toolResult, toolUse, user, type RuleCases } from "../_testing/cases.ts";

const mark = { cache_control: { type: "ephemeral" } };
const blocks = (count: number): unknown[] => Array.from({ length: count }, () => ({ type: "text", text: "x", ...mark }));
const api = "A maximum of 4 blocks with cache_control may be provided. Found 5.";

export const cases: RuleCases = {
  valid: [
    { name: "four", request: request({ messages: [user(blocks(4))] }) },
    { name: "five while they were let through", request: request({ messages: [user(blocks(5))] }), context: { asOf: "2026-07-01" } },
  ],
  invalid: [
    { name: "five", request: request({ messages: [user(blocks(5))] }), problems: [{ path: "messages.0.content.4.cache_control", api }] },
    {
      name: "one of each place",
      request: request({
        tools: [tool("get_weather", mark)],
        system: blocks(1),
        messages: [user("Hi"), assistant([{ ...toolUse("a"), ...mark }]), user([{ ...toolResult("a", blocks(1)), ...mark }])],
      }),
      problems: [{ path: "messages.2.content.0.content.0.cache_control", api }],
    },
  ],
};
