import { assistant, request, text, toolResult, toolUse, user, type RuleCases } from "../_testing/cases.ts";

const context = { asOf: "2026-11-01" };
const state = { type: "browser_state", tabs: [] };
const document = { type: "document", source: { type: "text", media_type: "text/plain", data: "x" } };
const result = (toolset_name: string | undefined, content: readonly unknown[]): Record<string, unknown> =>
  request({
    model: "claude-opus-5-5",
    tools: [{ type: "browser_toolset_20260801" }, { type: "computer_toolset_20260801" }],
    messages: [user("Hi"), assistant([{ ...toolUse("a", "navigate"), toolset_name }]), user([{ ...toolResult("a", content), toolset_name }])],
  });

export const cases: RuleCases = {
  valid: [
    { name: "text and one state", request: result("browser", [text("ok"), state]), context },
    { name: "a document from a plain tool", request: result(undefined, [document]), context },
  ],
  invalid: [
    { name: "a document from a toolset", request: result("computer", [document]), context, problems: [{ path: "messages.2.content.0.content.0", api: null }] },
    { name: "a browser's state from a computer", request: result("computer", [state]), context, problems: [{ path: "messages.2.content.0.content.0", api: null }] },
    { name: "two states", request: result("browser", [state, text("ok"), state]), context, problems: [{ path: "messages.2.content.0.content.2", api: null }] },
  ],
};
