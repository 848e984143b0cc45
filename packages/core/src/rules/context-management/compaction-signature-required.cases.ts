import { assistant, request, user, type RuleCases } from "../_testing/cases.ts";

const messages = (extra: object): readonly unknown[] => [assistant([{ type: "compaction", content: "summary", ...extra }]), user("And?")];
const api = (turn: number): string => `messages.${turn}.content.0: a \`compaction\` block with \`content\` requires its \`signature\`: send the block exactly as it was returned`;
const context = { betas: ["compact-2026-09-04"] };

export const cases: RuleCases = {
  valid: [
    { name: "signed", request: request({ messages: messages({ signature: "x" }) }), context },
    { name: "both betas", request: request({ messages: messages({}) }), context: { betas: ["compact-2026-09-04", "compact-2026-01-12"] } },
    { name: "a failed one", request: request({ messages: messages({ content: null }) }), context },
  ],
  invalid: [
    { name: "unsigned", request: request({ messages: messages({}) }), context, problems: [{ path: "messages.0.content.0", api: api(0) }] },
    { name: "of another turn", request: request({ messages: [user("Hi"), ...messages({})] }), context, problems: [{ path: "messages.1.content.0", api: api(1) }] },
  ],
};
