import { assistant, request, text, tool, toolResult, toolUse, user, type RuleCases } from "../_testing/cases.ts";

const api = "messages: text content blocks must contain non-whitespace text";

export const cases: RuleCases = {
  valid: [
    { name: "text with whitespace around it", request: request({ messages: [user("\n Hi ")] }) },
    { name: "a blank block in an assistant turn (finding 3)", request: request({ messages: [user("a"), assistant([text(" "), text("b")]), user("c")] }) },
    { name: "an empty text is another fault", request: request({ messages: [user([text("")])] }) },
    { name: "a blank tool result", request: request({ tools: [tool("get_weather")], messages: [user("a"), assistant([toolUse("a")]), user([toolResult("a", "\n")])] }) },
  ],
  invalid: [
    { name: "a blank block", request: request({ messages: [user([text(" \n")])] }), problems: [{ path: "messages.0.content.0.text", api }] },
    { name: "a blank string", request: request({ messages: [user("\t")] }), problems: [{ path: "messages.0.content", api }] },
    { name: "a no-break space", request: request({ messages: [user("a"), user([text("b"), text("\u00a0")])] }), problems: [{ path: "messages.1.content.1.text", api }] },
  ],
};
