import { assistant, request, tool, toolResult, toolUse, user, type RuleCases } from "../_testing/cases.ts";

const model = "claude-opus-5-5";
const tools = [{ type: "computer_toolset_20260801" }, tool("get_weather")];
const context = { asOf: "2026-11-01" };
const talk = (use: object, result: object): Record<string, unknown> =>
  request({ model, tools, messages: [user("Hi"), assistant([{ ...toolUse("a", "screenshot"), ...use }]), user([{ ...toolResult("a"), ...result }])] });

export const cases: RuleCases = {
  valid: [
    { name: "a toolset named on both sides", request: talk({ toolset_name: "computer" }, { toolset_name: "computer" }), context },
    { name: "none on either side", request: talk({}, { toolset_name: null }), context },
  ],
  invalid: [
    { name: "missing on the result", request: talk({ toolset_name: "computer" }, {}), context, problems: [{ path: "messages.2.content.0", api: null }] },
    { name: "another toolset", request: talk({ toolset_name: "computer" }, { toolset_name: "browser" }), context, problems: [{ path: "messages.2.content.0", api: null }] },
    { name: "on the result of a plain tool", request: talk({}, { toolset_name: "computer" }), context, problems: [{ path: "messages.2.content.0", api: null }] },
  ],
};
