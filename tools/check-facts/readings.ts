import {
  batchOutput,
  inside,
  marked,
  noList,
  plain,
  prose,
  retires,
  type Row,
  sampled,
  toolPrompt,
  types,
} from "./read-values.ts";

/** Field of ours -> the same value as the published row states it. */
export const READINGS: Readonly<Record<string, (row: Row) => unknown>> = {
  family: (row) => row.family,
  line: (row) => row.line,
  releasedOn: (row) => plain(row, "released"),
  deprecatedOn: (row) => plain(row, "deprecated_at"),
  retiresOn: (row) => retires(row, false),
  retiresNotBefore: (row) => retires(row, true),
  retiredOn: (row) => plain(row, "retired_at"),
  verifiedOrganisationsOnly: (row) => String(row.lifecycle_note ?? "").includes("Verified organisations only"),
  suspended: (row) => String(row.lifecycle_note ?? "").startsWith("Suspended"),
  replacement: (row) => plain(row, "replacement"),
  contextWindow: (row) => plain(row, "context_window"),
  contextWindowWithBeta: (row) => plain(row, "context_window_with_beta"),
  maxOutput: (row) => plain(row, "max_output"),
  maxOutputWithBeta: batchOutput,
  "images.maxCount": (row) => inside(row, "images", "max_images_per_request"),
  "images.tier": (row) => inside(row, "images", "tier"),
  "pdf.maxPages": (row) => inside(row, "pdf", "max_pages_per_request"),
  minCacheableTokens: (row) => plain(row, "min_cacheable_tokens"),
  toolUsePromptTokens: toolPrompt,
  tokenizer: (row) => prose(row, "tokenizer", { Old: "old", New: "new" }),
  effortSupported: (row) => plain(row, "effort_supported"),
  effortLevels: (row) => (plain(row, "effort_supported") === false ? [] : plain(row, "effort_levels")),
  defaultEffort: (row) => plain(row, "default_effort"),
  perMessageEffort: (row) =>
    prose(row, "per_message_effort", { "not supported": false, "beta mid-conversation-output-config": true }),
  "thinking.accepted": (row) => types(row, "thinking_types_accepted"),
  "thinking.rejected": (row) => types(row, "thinking_types_rejected"),
  "thinking.deprecated": (row) => marked(row, "(deprecated)"),
  "thinking.effortAtMostHigh": (row) => marked(row, "effort high or lower"),
  thinkingDefault: (row) => prose(row, "thinking_default_when_omitted", { off: "off", adaptive: "adaptive" }),
  thinkingAlwaysOn: (row) => plain(row, "thinking_always_on"),
  thinkingDisplayDefault: (row) => plain(row, "thinking_display_default"),
  minBudgetTokens: (row) => plain(row, "min_budget_tokens"),
  budgetBelowMaxTokens: (row) =>
    prose(row, "max_budget_tokens", { "< max_tokens (may exceed it": "unless-interleaved", "< max_tokens": "always" }),
  priorThinkingKept: (row) => prose(row, "prior_turn_thinking_kept", { all: "all", "last turn only": "last-turn" }),
  interleaving: (row) =>
    prose(row, "interleaved_thinking", {
      "automatic with adaptive thinking": "automatic",
      "automatic with adaptive; no effect": "automatic-or-none",
      "automatic with adaptive; beta": "automatic-or-beta",
      "beta header": "beta",
      "header has no effect": "none",
    }),
  prefixCheck: (row) =>
    prose(row, "preserved_thinking_prefix_check", {
      "all accounts": "all-accounts",
      "accounts created": "new-accounts",
      Contradiction: "disputed",
      none: "none",
    }),
  thinkingBoundToAccount: (row) =>
    String(plain(row, "preserved_thinking_prefix_check")).includes("bound to the account") ? true : null,
  "sampling.temperature": (row) => sampled(row, "temperature"),
  "sampling.topP": (row) => sampled(row, "top_p"),
  "sampling.topK": (row) => sampled(row, "top_k"),
  "sampling.bothRefused": (row) => inside(row, "sampling", "only_one_of_temperature_top_p"),
  prefill: (row) =>
    prose(row, "prefill_allowed", {
      true: "allowed",
      false: "refused",
      "yes, unless thinking is on or": "unless-thinking-or-format",
      "yes, unless thinking": "unless-thinking",
    }),
  forcedToolChoice: (row) =>
    prose(row, "forced_tool_choice", {
      "accepted (not together": "unless-manual-thinking",
      accepted: "accepted",
      rejected: "refused",
    }),
  structuredOutputs: (row) => plain(row, "structured_outputs"),
  strictTools: (row) => plain(row, "strict_tools"),
  citations: (row) => plain(row, "citations"),
  searchResults: (row) => plain(row, "search_results"),
  fastMode: (row) =>
    prose(row, "fast_mode", {
      "supported (Claude API; beta header": "beta",
      supported: "supported",
      ignored: "ignored",
      error: "refused",
    }),
  taskBudgets: (row) => prose(row, "task_budgets", { true: true, false: false, supported: true }),
  midConversationSystem: (row) =>
    prose(row, "mid_conversation_system", { supported: "accepted", "accepted since": "accepted", "not supported": "refused" }),
  priorityTier: (row) => plain(row, "priority_tier"),
  inferenceGeo: (row) => plain(row, "inference_geo_param"),
  contextAwareness: (row) => plain(row, "context_awareness_tags"),
  "compaction.edit": (row) => plain(row, "compaction_edit"),
  "compaction.onDemand": (row) => prose(row, "compaction_on_demand", { true: true, supported: true }),
  threads: (row) => plain(row, "threads"),
  fallbacks: noList,
  "toolTypes.bash": (row) => types(row, "bash"),
  "toolTypes.code_execution": (row) => types(row, "code_execution"),
  "toolTypes.computer+": (row) => types(row, "computer_use"),
  "toolTypes.memory": (row) => types(row, "memory"),
  "toolTypes.text_editor": (row) => types(row, "text_editor"),
  hasBrowser: (row) => prose(row, "browser_toolset", { supported: true, "not supported": false }),
  hasWebSearch: (row) => plain(row, "web_search"),
  hasWebFetch: (row) => plain(row, "web_fetch"),
  programmaticToolCalling: (row) => plain(row, "programmatic_tool_calling"),
  toolSearch: (row) => plain(row, "tool_search"),
  dynamicWebFiltering: (row) => plain(row, "dynamic_web_filtering"),
  advisors: (row) => {
    const list = plain(row, "advisor_models_allowed_when_executor");
    return Array.isArray(list) ? [...list].sort() : null;
  },
  bedrock: (row) => {
    const id = plain(row, "bedrock_id");
    return id === null ? null : String(id).split(" ")[0];
  },
  vertex: (row) => plain(row, "vertex_id"),
  foundry: (row) => plain(row, "foundry_id") !== null,
};
