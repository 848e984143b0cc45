import type { PublishedModel } from "./published-model.ts";

/** Keys of the published rows that are looked at, here or for the lifecycle. */
const COMPARED = [
  "family line released deprecated_at retires_at retired_at lifecycle lifecycle_note replacement context_window",
  "context_window_with_beta max_output max_output_with_beta images pdf min_cacheable_tokens tool_use_system_prompt_tokens",
  "tokenizer effort_supported effort_levels default_effort per_message_effort thinking_types_accepted",
  "thinking_types_rejected thinking_default_when_omitted thinking_always_on thinking_display_default min_budget_tokens",
  "max_budget_tokens prior_turn_thinking_kept interleaved_thinking preserved_thinking_prefix_check sampling",
  "prefill_allowed forced_tool_choice structured_outputs strict_tools citations search_results fast_mode task_budgets",
  "mid_conversation_system priority_tier inference_geo_param context_awareness_tags compaction_edit",
  "compaction_on_demand threads notes bash code_execution computer_use memory text_editor browser_toolset web_search",
  "web_fetch programmatic_tool_calling tool_search dynamic_web_filtering advisor_models_allowed_when_executor",
  "bedrock_id vertex_id foundry_id",
].flatMap((line) => line.split(" "));

/** Keys for people, and the names themselves. */
const NOT_COMPARED = ["id", "aliases", "sources", "field_sources"];

/** Keys nobody here looks at: the published collection has grown. */
export function unreadKeys(rows: readonly PublishedModel[]): readonly string[] {
  const known = new Set([...COMPARED, ...NOT_COMPARED]);
  return [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((key) => !known.has(key));
}
