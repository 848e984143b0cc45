import { assistant, request, text, tool, toolResult, toolUse, user, type RuleCases } from "../_testing/cases.ts";

const tools = [tool("get_weather")];
const thinking = { type: "enabled", budget_tokens: 1024 };
const thought = { type: "thinking", thinking: "Hm", signature: "EqQBCkYICxgCKkA" };
const context = { asOf: "2026-01-20" };
const talk = (messages: readonly unknown[], more: object = {}): Record<string, unknown> =>
  request({ model: "claude-sonnet-4-5", max_tokens: 4096, tools, thinking, messages: [user("Hi"), ...messages], ...more });
const loop = (...content: readonly unknown[]): readonly unknown[] => [assistant([...content, toolUse("a")]), user([toolResult("a")])];
const api = (found: string): string =>
  `messages.1.content.0.type: Expected \`thinking\` or \`redacted_thinking\`, but found \`${found}\`. ` +
  "When `thinking` is enabled, a final `assistant` message must start with a thinking block (preceeding the lastmost set of `tool_use` and `tool_result` blocks). " +
  "We recommend you include thinking blocks from previous turns. To avoid this requirement, disable `thinking`. " +
  "Please consult our documentation at https://docs.claude.com/en/docs/build-with-claude/extended-thinking";
const path = "messages.1.content.0.type";

export const cases: RuleCases = {
  valid: [
    { name: "thinking first", request: talk(loop(thought)), context },
    { name: "adaptive thinking (finding 4)", request: talk(loop(), { model: "claude-sonnet-4-6", thinking: { type: "adaptive" } }), context },
    { name: "a turn that is over", request: talk([...loop(), assistant("Sunny."), user("Thanks")]), context },
    { name: "a second round of calls without thinking", request: talk([...loop(thought), assistant([toolUse("b")]), user([toolResult("b")])]), context },
    { name: "thinking off", request: talk(loop(), { thinking: undefined }), context },
  ],
  invalid: [
    { name: "a call first", request: talk(loop()), context, problems: [{ path, api: api("tool_use") }] },
    { name: "text first", request: talk(loop(text("ok"))), context, problems: [{ path, api: api("text") }] },
    { name: "a prefilled answer", request: talk([assistant([text("The")])]), context, problems: [{ path, api: api("text") }] },
    { name: "today thinking may be switched off instead", request: talk(loop()), context: { asOf: "2026-11-01" }, problems: [{ path, api: api("tool_use"), severity: "warning" }] },
  ],
};
