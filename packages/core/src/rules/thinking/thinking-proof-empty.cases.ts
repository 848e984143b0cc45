import { assistant, request, text, user, type RuleCases } from "../_testing/cases.ts";

const talk = (block: unknown): Record<string, unknown> => request({ messages: [user("Hi"), user("there"), assistant([block, text("Hello.")]), user("Well?")] });
const thinking = (signature: string): object => ({ type: "thinking", thinking: "Hm", signature });

export const cases: RuleCases = {
  valid: [
    { name: "some signature", request: talk(thinking("EqQB")) },
    { name: "before signatures were checked", request: request({ ...talk(thinking("")), model: "claude-sonnet-4-5" }), context: { asOf: "2025-10-01" } },
  ],
  invalid: [
    {
      name: "an empty signature, counted in merged turns",
      request: talk(thinking("")),
      problems: [{ path: "messages.2.content.0.signature", api: "messages.1.content.0: Invalid `signature` in `thinking` block" }],
    },
    {
      name: "empty encrypted thinking",
      request: talk({ type: "redacted_thinking", data: "" }),
      problems: [{ path: "messages.2.content.0.data", api: "messages.1.content.0: Invalid `data` in `redacted_thinking` block" }],
    },
  ],
};
