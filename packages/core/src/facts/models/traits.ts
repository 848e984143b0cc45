import type { Effort, Features, ModelFacts, SamplingFacts, ThinkingFacts, ThinkingTypes, ToolFacts } from "../types.ts";

/** Everything but the name, with nothing known. Rows state what differs. */
export const UNKNOWN: Omit<ModelFacts, "id" | "family" | "tokenizer"> = {
  aliases: [],
  line: null,
  platformIds: { bedrock: [], vertex: [], foundry: false },
  releasedOn: null,
  deprecatedOn: null,
  retiresOn: null,
  retiresNotBefore: null,
  retiredOn: null,
  suspended: null,
  verifiedOrganisationsOnly: false,
  replacement: null,
  contextWindow: null,
  fullWindowSince: null,
  contextWindowWithBeta: null,
  maxOutput: null,
  maxOutputWithBeta: null,
  sumMayExceedWindow: null,
  images: null,
  pdf: null,
  minCacheableTokens: null,
  toolUsePromptTokens: null,
  effortSupported: null,
  effortLevels: null,
  defaultEffort: null,
  perMessageEffort: null,
  thinking: null,
  thinkingDefault: null,
  thinkingAlwaysOn: null,
  thinkingDisplayDefault: null,
  minBudgetTokens: null,
  budgetBelowMaxTokens: null,
  priorThinkingKept: null,
  interleaving: null,
  prefixCheck: null,
  thinkingBoundToAccount: null,
  sampling: { temperature: null, topP: null, topK: null, bothRefused: null },
  prefill: null,
  forcedToolChoice: null,
  forcedWithAdaptive: null,
  structuredOutputs: null,
  strictTools: null,
  citations: null,
  searchResults: null,
  fastMode: null,
  taskBudgets: null,
  midConversationSystem: null,
  priorityTier: null,
  inferenceGeo: null,
  contextAwareness: null,
  compaction: { edit: null, onDemand: null },
  threads: null,
  fallbacks: null,
  toolTypes: {},
  refusedToolTypes: [],
  bedrockOnlyToolTypes: [],
  programmaticToolCalling: null,
  toolSearch: null,
  dynamicWebFiltering: null,
  advisors: null,
};

export const NO_EFFORT = { effortSupported: false, effortLevels: [] } as const;
export const TO_HIGH: readonly Effort[] = ["low", "medium", "high"];
export const WITHOUT_XHIGH: readonly Effort[] = ["low", "medium", "high", "max"];
export const ALL_EFFORTS: readonly Effort[] = ["low", "medium", "high", "xhigh", "max"];

/** Shorthand for the thinking table: what is accepted and what refused, the rest empty. */
/* @__NO_SIDE_EFFECTS__ */
export function thinks(
  accepted: ThinkingTypes["accepted"],
  rejected: ThinkingTypes["rejected"],
  more: Partial<ThinkingTypes> = {},
): ThinkingTypes {
  return { accepted, rejected, deprecated: [], effortAtMostHigh: [], disputed: [], ...more };
}

export const ADAPTIVE_ONLY = thinks(["adaptive"], ["enabled", "disabled", "between_tools"]);
export const ADAPTIVE_OR_OFF = thinks(["adaptive", "disabled"], ["enabled", "between_tools"]);
export const ADAPTIVE_OR_OFF_TO_HIGH: ThinkingTypes = { ...ADAPTIVE_OR_OFF, effortAtMostHigh: ["disabled"] };
export const MANUAL_ONLY = thinks(["enabled", "disabled"], ["adaptive", "between_tools"]);
export const MANUAL_OR_ADAPTIVE = thinks(["adaptive", "enabled", "disabled"], ["between_tools"], {
  deprecated: ["enabled"],
});

export const DEFAULT_SAMPLING_ONLY: SamplingFacts = {
  temperature: "default-only",
  topP: "default-only",
  topK: "default-only",
  bothRefused: null,
};

/** Free sampling; the argument says whether temperature and top_p exclude each other. */
/* @__NO_SIDE_EFFECTS__ */
export function freeSampling(bothRefused: boolean | null): SamplingFacts {
  return { temperature: "free", topP: "free", topK: "free", bothRefused };
}

export const LARGE_MEDIA = { images: { maxCount: 600, tier: "high" }, pdf: { maxPages: 600 } } as const;

export const BATCH_300K = { tokens: 300_000, beta: "output-300k-2026-03-24", batchesOnly: true } as const;

export const FORMATS = { structuredOutputs: true, strictTools: true, citations: true, searchResults: true } as const;

/** Adaptive thinking of the 4.7 generation and later. */
export const ADAPTIVE_ERA = {
  perMessageEffort: false,
  thinkingDisplayDefault: "omitted",
  priorThinkingKept: "all",
  interleaving: "automatic",
  prefixCheck: "none",
} as const satisfies Partial<ThinkingFacts>;

export const CODE_EXECUTION = ["code_execution_20250825", "code_execution_20260120", "code_execution_20260521"] as const;
/** The Python-only version is still accepted on the 4.5 and 4.6 models (recorded until 2026-07-21). */
export const CODE_EXECUTION_AND_LEGACY = [...CODE_EXECUTION, "code_execution_20250522"] as const;
export const WEB_SEARCH = ["web_search_20250305", "web_search_20260209", "web_search_20260318"] as const;
export const WEB_FETCH = ["web_fetch_20250910", "web_fetch_20260209", "web_fetch_20260309", "web_fetch_20260318"] as const;
export const CLIENT_TOOLS = {
  bash: ["bash_20250124"],
  text_editor: ["text_editor_20250728"],
  memory: ["memory_20250818"],
} as const;
export const COMPUTER_TOOLSET = "computer_toolset_20260801";
export const BROWSER_TOOLSET = "browser_toolset_20260801";

/** Before the 4.6 generation: Haiku 4.5 answers that it "does not support" the edit, and no list of models names an older one. */
export const NEVER_COMPACTS = { edit: false, onDemand: false } as const satisfies Features["compaction"];
export const COMPACTS = { edit: true, onDemand: true } as const satisfies Features["compaction"];

/** Nothing but the toolsets is known of the newest tools; the last dated computer tool lives on at Bedrock. */
export const TOOLSETS_ONLY = {
  toolTypes: { computer: [COMPUTER_TOOLSET], browser: [BROWSER_TOOLSET] },
  refusedToolTypes: ["computer_20250124"],
  bedrockOnlyToolTypes: ["computer_20251124"],
} as const satisfies Partial<ToolFacts>;
