import { user, type RuleCases } from "../_testing/cases.ts";

const context = { platform: "bedrock-converse" } as const;
const betas = (...anthropic_beta: readonly string[]): unknown => ({ messages: [user([{ text: "Hi" }])], additionalModelRequestFields: { anthropic_beta } });

export const cases: RuleCases = {
  valid: [{ name: "another beta", request: betas("interleaved-thinking-2025-05-14"), context }],
  invalid: [
    {
      name: "tool search",
      request: betas("tool-search-tool-2025-10-19"),
      context,
      problems: [
        {
          path: "additionalModelRequestFields.anthropic_beta.0",
          severity: "warning",
          api: "The tool-search-tool beta feature is not currently supported on the Converse and ConverseStream APIs",
        },
      ],
    },
  ],
};
