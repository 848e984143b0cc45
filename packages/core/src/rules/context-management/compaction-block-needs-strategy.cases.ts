import { assistant, request, user, type RuleCases } from "../_testing/cases.ts";

const messages = [user("Hi"), assistant([{ type: "compaction", content: "summary" }]), user("And?")];
const context = { betas: ["compact-2026-01-12"] };

export const cases: RuleCases = {
  valid: [
    { name: "with the edit", request: request({ messages, context_management: { edits: [{ type: "compact_20260112" }] } }), context },
    { name: "headers that are not known", request: request({ messages }) },
    { name: "a signed block", request: request({ messages: [assistant([{ type: "compaction", content: "s", signature: "x" }]), user("And?")] }), context: { betas: ["compact-2026-09-04", "compact-2026-01-12"] } },
  ],
  invalid: [
    {
      name: "without it, counted in merged turns",
      request: request({ messages: [user("Hi"), user("Ho"), ...messages.slice(1)] }),
      context,
      problems: [{ path: "messages.2.content.0", api: "messages.1.content.0: `compaction` blocks require a `compact_20260112` strategy in `context_management.edits`." }],
    },
  ],
};
