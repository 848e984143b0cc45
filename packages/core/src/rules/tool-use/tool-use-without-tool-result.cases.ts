import { assistant, request, text, tool, toolResult, toolUse, user, type RuleCases } from "../_testing/cases.ts";

const tools = [tool("get_weather")];
const missing = (index: number, ids: string): string =>
  `messages.${index}: \`tool_use\` ids were found without \`tool_result\` blocks immediately after: ${ids}. ` +
  "Each `tool_use` block must have a corresponding `tool_result` block in the next message.";
const louder = { role: "system", content: [], output_config: { effort: "high" } };
const effortBeta = { betas: ["mid-conversation-output-config-2026-07-01"], asOf: "2026-11-01" };

export const cases: RuleCases = {
  valid: [
    { name: "a call with its result", request: request({ tools, messages: [user("Hi"), assistant([toolUse("a")]), user([toolResult("a")])] }) },
    {
      name: "results of one turn split over two user messages (finding 1)",
      request: request({ tools, messages: [user("Hi"), assistant([toolUse("a"), toolUse("b")]), user([toolResult("a")]), user([toolResult("b")])] }),
    },
    {
      name: "calls of one turn split over two assistant messages (finding 1)",
      request: request({ tools, messages: [user("Hi"), assistant([toolUse("a")]), assistant([toolUse("b")]), user([toolResult("b"), toolResult("a")])] }),
    },
    { name: "text after the results", request: request({ tools, messages: [user("Hi"), assistant([toolUse("a")]), user([toolResult("a"), text("and?")])] }) },
    { name: "history without tools (finding 11)", request: request({ messages: [user("Hi"), assistant([toolUse("a")]), user([toolResult("a")])] }) },
    {
      name: "a message that only changes the effort stands in between",
      request: request({ model: "claude-opus-5-5", tools, messages: [user("Hi"), assistant([toolUse("a")]), louder, user([toolResult("a")])] }),
      context: effortBeta,
    },
  ],
  invalid: [
    {
      name: "no next turn",
      request: request({ tools, messages: [user("Hi"), assistant([toolUse("a"), toolUse("b")])] }),
      problems: [{ path: "messages.1.content.0", api: missing(1, "a, b") }],
    },
    {
      name: "ids are listed sorted, the turn behind the calls is named (recorded 2026-10)",
      request: request({ tools, messages: [user("Hi"), user("Ho"), assistant([toolUse("c"), toolUse("a"), toolUse("b")]), user("Well?")] }),
      problems: [{ path: "messages.2.content.0", api: missing(2, "a, b, c") }],
    },
    {
      name: "the words of 2024 counted the calls",
      request: request({ model: "claude-3-5-sonnet-20241022", tools, messages: [user("Hi"), assistant([toolUse("a")]), user("Well?")] }),
      context: { asOf: "2025-03-07" },
      problems: [
        {
          path: "messages.1.content.0",
          api:
            "messages.2: Did not find 1 `tool_result` block(s) at the beginning of this message. " +
            "Messages following `tool_use` blocks must begin with a matching number of `tool_result` blocks.",
        },
      ],
    },
    {
      name: "text before the result",
      request: request({ tools, messages: [user("Hi"), assistant([text("ok"), toolUse("a")]), user([text("so"), toolResult("a")])] }),
      problems: [{ path: "messages.1.content.1", api: missing(2, "a") }],
    },
    {
      name: "one of two results, counted in merged turns",
      request: request({ tools, messages: [user("Hi"), user("Ho"), assistant([toolUse("a"), toolUse("b")]), user([toolResult("b")])] }),
      problems: [{ path: "messages.2.content.0", api: missing(2, "a") }],
    },
  ],
};
