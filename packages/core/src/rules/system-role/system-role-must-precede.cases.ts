import { assistant, request, user, type RuleCases } from "../_testing/cases.ts";

const model = "claude-opus-4-8";
const system = { role: "system", content: "Be brief." };
const louder = { role: "system", content: [], output_config: { effort: "low" } };
const short = "role 'system' must precede an 'assistant' message or end the array";
const long = `${short}; the directive-only form (content: [] with output_config) is accepted at any position`;

export const cases: RuleCases = {
  valid: [
    { name: "before an assistant message", request: request({ model, messages: [user("a"), system, assistant("b"), user("c")] }), context: { asOf: "2026-11-01" } },
    { name: "at the end", request: request({ model, messages: [user("a"), system, system] }), context: { asOf: "2026-11-01" } },
    {
      name: "only another effort",
      request: request({ model: "claude-opus-5-5", messages: [user("a"), louder, user("b")] }),
      context: { asOf: "2026-11-01", betas: ["mid-conversation-output-config-2026-07-01"] },
    },
  ],
  invalid: [
    {
      name: "the last of a run is named",
      request: request({ model, messages: [user("a"), system, system, system, user("b")] }),
      context: { asOf: "2026-11-01" },
      problems: [{ path: "messages.3", api: `messages.3: ${long}` }],
    },
    {
      name: "the words of June 2026",
      request: request({ model, messages: [user("a"), system, user("b")] }),
      context: { asOf: "2026-06-20" },
      problems: [{ path: "messages.1", api: `messages.1: ${short}` }],
    },
  ],
};
