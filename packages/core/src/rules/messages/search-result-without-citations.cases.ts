import { request, text, user, type RuleCases } from "../_testing/cases.ts";

const tools = [{ type: "web_search_20250305", name: "web_search" }];
const found = { type: "search_result", source: "https://example.com", title: "Weather", content: [text("Sunny.")] };

export const cases: RuleCases = {
  valid: [
    { name: "citable", request: request({ tools, messages: [user([{ ...found, citations: { enabled: true } }])] }) },
    { name: "no web search", request: request({ messages: [user([found])] }) },
  ],
  invalid: [{ name: "beside web search", request: request({ tools, messages: [user([found])] }), problems: [{ path: "messages.0.content.0", api: null }] }],
};
