import { assistant, request, user, type RuleCases } from "../_testing/cases.ts";

const messages = (content: unknown): unknown => [user("Hi"), assistant([{ type: "compaction", content }]), user("And?")];
const context_management = { edits: [{ type: "compact_20260112" }] };

export const cases: RuleCases = {
  valid: [{ name: "null", request: request({ messages: messages(null), context_management }) }],
  invalid: [
    {
      name: "an empty text",
      request: request({ messages: messages(""), context_management }),
      problems: [{ path: "messages.1.content.0.content", api: "messages.1.content.0.compaction.content: content cannot be empty" }],
    },
  ],
};
