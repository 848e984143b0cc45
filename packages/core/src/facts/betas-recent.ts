import { beta } from "./beta-row.ts";
import type { BetaFacts } from "./betas.ts";

const ANTHROPIC_RUN = ["anthropic", "aws"] as const;
const SYSTEM = "messages[].role=system";

/** Open on the day the facts were checked, newest first. */
export const RECENT_BETAS: readonly BetaFacts[] = [
  beta("user-profiles-billing-2026-10-01", ["field:billing_policy"]),
  beta("mcp-client-2026-09-15", ["field:mcp_servers", "tool:mcp_toolset"]),
  beta(
    "inline-tools-2026-09-15",
    ["block:tool_addition", "block:tool_removal", "behaviour:tool_addition carries a definition"],
    { introducedOn: "2026-09-22" },
  ),
  beta("compact-2026-09-04", ["field:compaction", "behaviour:signed compaction blocks"]),
  beta("user-profiles-2026-09-04", ["field:user_profile_id"]),
  beta("mid-conversation-system-clear-at-2026-08-21", [`field:${SYSTEM}.clear_at`], { introducedOn: "2026-09-01" }),
  beta("thinking-display-updates-2026-08-18", ["value:thinking.display=updates"], { introducedOn: "2026-09-01" }),
  beta("user-profiles-2026-08-18", ["field:user_profile_id"]),
  beta("message-threads-2026-08-12", ["field:thread"], {
    introducedOn: "2026-11-02",
    platforms: ["anthropic", "aws", "vertex", "foundry"],
  }),
  beta("thinking-binding-controls-2026-08-01", ["field:thinking.block_binding"], { introducedOn: "2026-09-01" }),
  beta("mid-conversation-output-config-2026-07-01", ["field:messages[].output_config"], {
    introducedOn: "2026-09-01",
    platforms: ["anthropic", "bedrock"],
  }),
  beta("mid-conversation-tool-changes-2026-07-01", ["block:tool_addition", "block:tool_removal"], {
    introducedOn: "2026-07-24",
  }),
  beta("server-side-fallback-2026-07-01", ["field:fallbacks", "value:fallbacks=default"], {
    introducedOn: "2026-07-24",
    platforms: ANTHROPIC_RUN,
  }),
  beta("server-side-fallback-2026-06-01", ["field:fallbacks"], {
    introducedOn: "2026-06-09",
    platforms: ANTHROPIC_RUN,
  }),
  beta("fallback-credit-2026-07-01", ["field:fallback_credit_token"]),
  beta("fallback-credit-2026-06-01", ["field:fallback_credit_token"]),
  beta("thinking-token-count-2026-05-13", ["behaviour:estimated counts in thinking deltas"]),
  beta("user-profiles-2026-03-24", ["field:user_profile_id"]),
  beta("output-300k-2026-03-24", ["limit:300000 output tokens in batches"], {
    introducedOn: "2026-03-30",
    platforms: ANTHROPIC_RUN,
  }),
  beta("task-budgets-2026-03-13", ["field:output_config.task_budget"], { introducedOn: "2026-04-16" }),
  beta("advisor-tool-2026-03-01", ["tool:advisor_20260301", "block:advisor_tool_result"], {
    introducedOn: "2026-04-09",
  }),
  // Without need on Opus 5.5 since 2026-10-15; Opus 5 and Opus 4.8 still want it.
  beta("fast-mode-2026-02-01", ["value:speed=fast"], { introducedOn: "2026-02-07" }),
  beta("compact-2026-01-12", ["edit:compact_20260112", "block:compaction"], { introducedOn: "2026-02-05" }),
  beta("computer-use-2025-11-24", ["tool:computer_20251124"], { introducedOn: "2025-11-24" }),
  beta("mcp-client-2025-11-20", ["field:mcp_servers", "tool:mcp_toolset"]),
  beta("model-context-window-exceeded-2025-08-26", ["behaviour:input + max_tokens may exceed the window"]),
  beta(
    "context-management-2025-06-27",
    ["field:context_management", "edit:clear_tool_uses_20250919", "edit:clear_thinking_20251015"],
    {
      introducedOn: "2025-09-29",
    },
  ),
  beta("code-execution-2025-05-22", ["tool:code_execution_20250522"], { introducedOn: "2025-05-22" }),
  beta("interleaved-thinking-2025-05-14", ["behaviour:thinking between tool calls in manual mode"], {
    introducedOn: "2025-05-22",
    platforms: ["anthropic", "aws", "bedrock", "bedrock-converse", "vertex", "foundry"],
  }),
  beta("dev-full-thinking-2025-05-14", ["behaviour:full thinking text"]),
  // Deprecated, but accepted in recorded traffic of 2026-08 with `tool_configuration` and no toolset.
  beta("mcp-client-2025-04-04", ["field:mcp_servers", "field:mcp_servers[].tool_configuration"], {
    introducedOn: "2025-05-22",
  }),
  beta("computer-use-2025-01-24", ["tool:computer_20250124"], { introducedOn: "2025-02-24" }),
  beta("computer-use-2024-10-22", ["tool:computer_20241022", "tool:bash_20241022", "tool:text_editor_20241022"], {
    introducedOn: "2024-10-22",
  }),
  beta("oauth-2025-04-20", ["behaviour:OAuth bearer tokens"], { source: "reported" }),
  beta("prompt-caching-scope-2026-01-05", ["field:cache_control.scope"], { source: "reported" }),
];
