import { assistant, request, text, tool, toolResult, toolUse, user, type RuleCases } from "../_testing/cases.ts";

const document = (more: object = {}): object => ({ type: "document", source: { type: "text", media_type: "text/plain", data: "24 °C" }, ...more });
const on = { citations: { enabled: true } };
const found = { type: "search_result", source: "https://example.com", title: "Weather", content: [text("Sunny.")] };

export const cases: RuleCases = {
  valid: [
    { name: "on all", request: request({ messages: [user([document(on), { ...found, ...on }])] }) },
    { name: "on none, in different ways", request: request({ messages: [user([document(), document({ citations: null }), document({ citations: { enabled: false } }), found])] }) },
  ],
  invalid: [
    { name: "on one of two", request: request({ messages: [user([document(on), document(), document()])] }), problems: [{ path: "messages.0.content.1", api: null }] },
    {
      name: "on a search result alone",
      request: request({ tools: [tool("find")], messages: [user([document()]), assistant([toolUse("a", "find")]), user([toolResult("a", [{ ...found, ...on }])])] }),
      problems: [{ path: "messages.2.content.0.content.0", api: null }],
    },
  ],
};
