import { assistant, request, text, tool, toolResult, toolUse, user, type RuleCases } from "../_testing/cases.ts";

const thought = { type: "thinking", thinking: "Hm", signature: "EqQBCkYICxgCKkA" };
const talk = (content: readonly unknown[], more: object = {}): Record<string, unknown> =>
  request({
    model: "claude-sonnet-4-5",
    max_tokens: 4096,
    tools: [tool("get_weather")],
    thinking: { type: "enabled", budget_tokens: 1024 },
    messages: [user("Hi"), assistant(content), user([toolResult("a")])],
    ...more,
  });
const mixed = [text("hm"), thought, toolUse("a")];
const adaptive = { model: "claude-sonnet-4-6", thinking: { type: "adaptive" } };

export const cases: RuleCases = {
  valid: [
    { name: "thinking first", request: talk([thought, text("hm"), toolUse("a")]) },
    { name: "adaptive thinking (finding 4)", request: talk(mixed, adaptive) },
    { name: "no thinking set (finding 4)", request: talk(mixed, { model: "claude-sonnet-5", thinking: undefined }) },
  ],
  invalid: [
    {
      name: "text first",
      request: talk(mixed),
      problems: [
        {
          path: "messages.1.content.0",
          api: "messages.1.content.0: If an assistant message contains any thinking blocks, the first block must be `thinking` or `redacted_thinking`. Found `text`.",
        },
      ],
    },
  ],
};
