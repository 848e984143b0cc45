import type { ReplyRow } from "../reply-row.ts";

/** System messages. */
export const systemRole: readonly ReplyRow[] = [
  {
    id: "role-system-not-supported-model",
    template: "role 'system' is not supported on this model",
    seen: ["2026-05", "2026-10"], sources: ["https://platform.claude.com/docs/en/about-claude/models/migration-guide"],
  },
  {
    id: "system-role-first",
    template: "messages.0: use the top-level 'system' parameter for the initial system prompt; the directive-only form (content: [] with output_config) is accepted at any position",
    seen: ["2026-07", "2026-10"], sources: ["https://github.com/kangminlee-maker/local-OAuth-CLI-API-adapter/blob/main/test/anthropic-messages-validation-parity.test.mjs"],
  },
  {
    id: "system-role-content-empty",
    template: "messages.{i}: system content must contain at least one block",
    seen: ["2026-08", "2026-10"], sources: ["https://github.com/kangminlee-maker/local-OAuth-CLI-API-adapter/blob/main/test/anthropic-messages-validation-parity.test.mjs"],
  },
  {
    id: "system-role-text-whitespace",
    template: "messages.{i}: system text blocks must contain non-whitespace text",
    seen: ["2026-08", "2026-10"], sources: ["https://github.com/kangminlee-maker/local-OAuth-CLI-API-adapter/blob/main/test/anthropic-messages-validation-parity.test.mjs"],
  },
  {
    id: "system-role-block-types",
    template: "messages.{i}: role 'system' supports text, tool_addition, and tool_removal blocks only",
    seen: ["2026-08", "2026-10"], sources: ["https://github.com/kangminlee-maker/local-OAuth-CLI-API-adapter/blob/main/test/anthropic-messages-validation-parity.test.mjs"],
  },
  {
    id: "system-role-must-precede",
    template: "messages.{i}: role 'system' must precede an 'assistant' message or end the array[; the directive-only form (content: [] with output_config) is accepted at any position]",
    seen: ["2026-06", "2026-10"], sources: ["https://github.com/tokenparty-net/llm-xlate/blob/main/crates/e2e/FINDINGS.md"],
  },
  {
    id: "system-role-must-follow",
    template: "messages.{i}: role 'system' must follow a 'user' message or an 'assistant' message ending in a server tool result; the directive-only form (content: [] with output_config) is accepted at any position",
    seen: ["2026-06", "2026-10"], sources: ["https://github.com/tokenparty-net/llm-xlate/blob/main/crates/e2e/FINDINGS.md"],
  },
  {
    id: "tool-addition-without-beta",
    template: "messages.{i}.content.{j}: `tool_addition` blocks require anthropic-beta: inline-tools-2026-09-15",
    seen: ["2026-09", "2026-09"], sources: ["https://github.com/BerriAI/litellm/pull/44103", "https://github.com/diegosouzapw/OmniRoute/pull/13994"],
  },
  {
    id: "clear-at-without-beta",
    template: "messages.{i}.clear_at: Extra inputs are not permitted",
    seen: ["2026-08", "2026-10"], sources: ["https://platform.claude.com/docs/en/build-with-claude/mid-conversation-system-messages"],
  },
  {
    id: "clear-at-role",
    template: "messages.{i}.clear_at: clear_at is only permitted on role 'system' messages",
    seen: ["2026-08", "2026-10"], sources: ["https://platform.claude.com/docs/en/build-with-claude/mid-conversation-system-messages"],
  },
  {
    id: "clear-at-enum",
    template: "messages.{i}.clear_at: Input should be 'next_user_message' or 'never'",
    seen: ["2026-08", "2026-10"], sources: ["https://platform.claude.com/docs/en/build-with-claude/mid-conversation-system-messages"],
  },
  {
    id: "clear-at-text-only",
    template: "messages.{i}: a turn-scoped system message supports text blocks only (clear_at: 'next_user_message')",
    seen: ["2026-08", "2026-10"], sources: ["https://platform.claude.com/docs/en/build-with-claude/mid-conversation-system-messages"],
  },
  {
    id: "clear-at-output-config",
    template: "messages.{i}: output_config is not permitted on a turn-scoped system message (clear_at: 'next_user_message')",
    seen: ["2026-08", "2026-10"], sources: ["https://platform.claude.com/docs/en/build-with-claude/mid-conversation-system-messages"],
  },
  {
    id: "clear-at-cache-control",
    template: "messages.{i}.content.{j}: cache_control is not permitted on a turn-scoped system message (clear_at: 'next_user_message')",
    seen: ["2026-08", "2026-10"], sources: ["https://platform.claude.com/docs/en/build-with-claude/mid-conversation-system-messages"],
  },
  {
    id: "message-output-config-role",
    template: "messages.{i}.output_config: output_config is only permitted on role 'system' messages",
    seen: ["2026-07", "2026-10"],
  },
  {
    id: "message-output-config-extra",
    template: "messages.{i}.output_config.{field}: Extra inputs are not permitted",
    seen: ["2026-09", "2026-09"],
  },
];
