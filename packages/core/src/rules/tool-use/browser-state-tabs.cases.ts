import { assistant, request, toolResult, toolUse, user, type RuleCases } from "../_testing/cases.ts";

const context = { asOf: "2026-11-01" };
const toolset_name = "browser";
const tab = (tab_id: string, more: object = {}): object => ({ tab_id, title: "Weather", url: "https://example.com", ...more });
const state = (...tabs: readonly object[]): Record<string, unknown> =>
  request({
    model: "claude-opus-5-5",
    tools: [{ type: "browser_toolset_20260801" }],
    messages: [user("Hi"), assistant([{ ...toolUse("a", "navigate"), toolset_name }]), user([{ ...toolResult("a", [{ type: "browser_state", tabs }]), toolset_name }])],
  });
const path = "messages.2.content.0.content.0.tabs";

export const cases: RuleCases = {
  valid: [
    { name: "no tabs", request: state(), context },
    { name: "one of two in front", request: state(tab("1"), tab("2", { active: true })), context },
  ],
  invalid: [
    { name: "none in front", request: state(tab("1")), context, problems: [{ path, api: null }] },
    { name: "two in front", request: state(tab("1", { active: true }), tab("2", { active: true })), context, problems: [{ path, api: null }] },
    { name: "a line break in a title", request: state(tab("1", { active: true, title: "a\nb" })), context, problems: [{ path: `${path}.0.title`, api: null }] },
  ],
};
