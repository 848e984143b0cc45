import { assistant, request, user, type RuleCases } from "../_testing/cases.ts";

const citations = [{ type: "char_location", cited_text: "x", document_index: 0, document_title: null, start_char_index: 0, end_char_index: 1 }];
const messages = [user([{ type: "text", text: "x", citations }])];
const context = { apiVersion: "2026-10-21" };

export const cases: RuleCases = {
  valid: [
    { name: "an older version", request: request({ messages }) },
    { name: "on the model's text", request: request({ messages: [user("Hi"), assistant([{ type: "text", text: "x", citations }]), user("And?")] }), context },
    { name: "null", request: request({ messages: [user([{ type: "text", text: "x", citations: null }])] }), context },
  ],
  invalid: [
    { name: "on a user's text", request: request({ messages }), context, problems: [{ path: "messages.0.content.0.citations", api: null }] },
    {
      name: "inside a search result",
      request: request({ messages: [user([{ type: "search_result", source: "s", title: "t", content: [{ type: "text", text: "x", citations }] }])] }),
      context,
      problems: [{ path: "messages.0.content.0.content.0.citations", api: null }],
    },
  ],
};
