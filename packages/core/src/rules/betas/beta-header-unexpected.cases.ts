import { request, user, type RuleCases } from "../_testing/cases.ts";

export const cases: RuleCases = {
valid: [
    { name: "known names", request: request(), context: { betas: ["compact-2026-01-12", "claude-code-20250219"] } },
    { name: "headers that are not known", request: request() },
    { name: "a gateway's own", request: request(), context: { platform: "other", betas: ["house-beta"] } },
  ],
  invalid: [
    {
      name: "no beta at all (documented)",
      request: request(),
      context: { betas: ["invalid-beta-name"] },
      problems: [
        {
          path: "",
          api: "Unexpected value(s) `invalid-beta-name` for the `anthropic-beta` header. Please consult our documentation at docs.anthropic.com or try again without the header.",
        },
      ],
    },
    {
      name: "a name that may exist",
      request: request(),
      context: { betas: ["prompt-cachng-2024-07-31"] },
      problems: [
        {
          path: "",
          severity: "warning",
          api: "Unexpected value(s) `prompt-cachng-2024-07-31` for the `anthropic-beta` header. Please consult our documentation at docs.anthropic.com or try again without the header.",
        },
      ],
    },
    {
      name: "in the body, on Bedrock",
      request: { anthropic_version: "bedrock-2023-05-31", anthropic_beta: ["advanced-tool-use-2025-11-20"], max_tokens: 64, messages: [user("Hi")] },
      context: { platform: "bedrock" },
      problems: [{ path: "", api: "invalid beta flag" }],
    },
  ],
};
