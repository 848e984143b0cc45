import { request, type RuleCases } from "../_testing/cases.ts";

export const cases: RuleCases = {
  valid: [
    { name: "a uuid", request: request({ metadata: { user_id: "13803d75-b4b5-4c3e-b2a2-6f21399b021b" } }) },
    { name: "an address before anybody saw one refused", request: request({ model: "claude-3-5-sonnet-20241022", metadata: { user_id: "ada@example.com" } }), context: { asOf: "2024-12-01" } },
    { name: "an @ alone", request: request({ metadata: { user_id: "@ada" } }) },
  ],
  invalid: [
    {
      name: "an address",
      request: request({ metadata: { user_id: "ada@example.com" } }),
      problems: [{ path: "metadata.user_id", api: "metadata.user_id: user_id appears to contain an email address. Please send a uuid or hash value instead." }],
    },
  ],
};
