import { request, type RuleCases } from "../_testing/cases.ts";

const computer = (type: string): object => ({ type, name: "computer", display_width_px: 1024, display_height_px: 768 });
const on = (model: string, ...tools: readonly object[]): Record<string, unknown> => request({ model, tools });
const betas = ["computer-use-2025-11-24", "computer-use-2025-01-24"];

export const cases: RuleCases = {
  valid: [
    { name: "a computer the model knows", request: on("claude-opus-4-6", computer("computer_20251124")), context: { betas } },
    { name: "a toolset the model knows", request: on("claude-opus-5-5", { type: "computer_toolset_20260801" }) },
    { name: "a model nobody knows", request: on("claude-next", computer("computer_20251124")), context: { betas } },
    {
      name: "what only Bedrock kept",
      request: { anthropic_version: "bedrock-2023-05-31", max_tokens: 16, messages: [{ role: "user", content: "Hi" }], tools: [computer("computer_20251124")] },
      context: { platform: "bedrock", model: "anthropic.claude-opus-5-5", betas },
    },
  ],
  invalid: [
    {
      name: "the dated computer on a model of toolsets",
      request: on("claude-opus-5-5", computer("computer_20251124")),
      context: { betas },
      problems: [{ path: "tools.0.type", api: "'claude-opus-5-5' does not support tool types: computer_20251124." }],
    },
    {
      name: "a toolset on an older model",
      request: on("claude-opus-4-6", { type: "bash_20250124", name: "bash" }, { type: "browser_toolset_20260801" }),
      problems: [{ path: "tools.1.type", api: "'claude-opus-4-6' does not support tool types: browser_toolset_20260801." }],
    },
    {
      name: "two at once",
      request: on("claude-sonnet-4-6", computer("computer_20250124"), { type: "browser_toolset_20260801" }),
      context: { betas, asOf: "2026-10-01" },
      problems: [{ path: "tools.0.type", api: "'claude-sonnet-4-6' does not support tool types: computer_20250124, browser_toolset_20260801." }],
    },
  ],
};
