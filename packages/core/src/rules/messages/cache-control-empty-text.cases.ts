import { assistant, request, text, user, type RuleCases } from "../_testing/cases.ts";

const marked = (value: string): unknown => ({ ...text(value), cache_control: { type: "ephemeral" } });

export const cases: RuleCases = {
  valid: [
    { name: "a mark on text", request: request({ messages: [user([marked("Hi")])] }) },
    { name: "an empty text without a mark is another fault", request: request({ messages: [user([text(""), marked("Hi")])] }) },
    { name: "a mark of null is none", request: request({ messages: [user([{ ...text("Hi"), cache_control: null }])] }) },
  ],
  invalid: [
    {
      name: "a mark on nothing",
      request: request({ messages: [user("Hi"), assistant("Ho"), user([text("Hi"), marked("")])] }),
      problems: [{ path: "messages.2.content.1", api: "messages.2.content.1.text: cache_control cannot be set for empty text blocks" }],
    },
  ],
};
