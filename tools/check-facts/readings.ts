import type { PublishedModel } from "./published-model.ts";

/** Thrown for prose nobody has read yet: then a person must decide what it means. */
export class Unread extends Error {}

type Row = PublishedModel;
const NO_FIELD = Symbol("field absent");

function field(row: Row, name: string): unknown {
  return name in row ? row[name] : NO_FIELD;
}

/** Absent counts as null: both say "not known". */
function plain(row: Row, name: string): unknown {
  const value = field(row, name);
  return value === NO_FIELD ? null : value;
}

/** Reads a prose value by its beginning; null stays null, other texts are handed back as unread. */
function prose(row: Row, name: string, meanings: Readonly<Record<string, unknown>>): unknown {
  const value = plain(row, name);
  if (value === null) return null;
  if (typeof value === "boolean" || Array.isArray(value)) {
    const key = String(value);
    if (key in meanings) return meanings[key];
    throw new Unread(`${name}: ${key}`);
  }
  const text = String(value);
  const key = Object.keys(meanings).find((start) => text.startsWith(start));
  if (key === undefined) throw new Unread(`${name}: ${text}`);
  return meanings[key];
}

function inside(row: Row, name: string, key: string): unknown {
  const value = plain(row, name);
  if (typeof value !== "object" || value === null) return null;
  return Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : null;
}

const sampled = (row: Row, key: string): unknown => {
  const value = inside(row, "sampling", key);
  if (value === null) return null;
  if (value === "accepted") return "free";
  if (value === "only default") return "default-only";
  throw new Unread(`sampling.${key}: ${String(value)}`);
};

const types = (row: Row, name: string): unknown => {
  const list = plain(row, name);
  return Array.isArray(list) ? list.map((entry) => String(entry).split(" ")[0]).sort() : null;
};

const marked = (row: Row, mark: string): unknown => {
  const list = plain(row, "thinking_types_accepted");
  if (!Array.isArray(list)) return null;
  return list.filter((entry) => String(entry).includes(mark)).map((entry) => String(entry).split(" ")[0]);
};

const toolList = (row: Row, name: string): unknown => {
  const list = plain(row, name);
  return Array.isArray(list) ? list.map((entry) => String(entry).split(" ")[0]).sort() : null;
};

const retires = (row: Row, notBefore: boolean): unknown => {
  const value = plain(row, "retires_at");
  if (value === null || value === "to be announced") return null;
  const text = String(value);
  const promise = text.startsWith("not before ");
  return promise === notBefore ? text.replace("not before ", "") : null;
};

const batchOutput = (row: Row): unknown => {
  const value = plain(row, "max_output_with_beta");
  if (typeof value !== "object" || value === null) return null;
  const { tokens, header, only } = value as Record<string, unknown>;
  return { tokens, beta: header, batchesOnly: only !== undefined };
};

const toolPrompt = (row: Row): unknown => {
  const auto = inside(row, "tool_use_system_prompt_tokens", "auto_none");
  return auto === null ? null : { auto, forced: inside(row, "tool_use_system_prompt_tokens", "any_tool") };
};

const noList = (row: Row): unknown =>
  Array.isArray(row["notes"]) && row["notes"].some((note) => String(note).includes("explicit fallbacks list is a 400")) ? false : null;

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
  perMessageEffort: (row) => prose(row, "per_message_effort", { "not supported": false, "beta mid-conversation-output-config": true }),
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
  "toolTypes.bash": (row) => toolList(row, "bash"),
  "toolTypes.code_execution": (row) => toolList(row, "code_execution"),
  "toolTypes.computer+": (row) => toolList(row, "computer_use"),
  "toolTypes.memory": (row) => toolList(row, "memory"),
  "toolTypes.text_editor": (row) => toolList(row, "text_editor"),
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
export function unreadKeys(rows: readonly Row[]): readonly string[] {
  const known = new Set([...COMPARED, ...NOT_COMPARED]);
  return [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((key) => !known.has(key));
}
