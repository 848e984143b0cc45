/**
 * What is known about one model. `null` means: not known. It never means "no".
 * Where each value comes from is in `sources.ts`, which rules do not import.
 */
export interface ModelFacts extends Lifespan, Limits, ThinkingFacts, Features, ToolFacts {
  /** The id the API itself puts into answers: a dated snapshot where there is one. */
  readonly id: string;
  /** Other ids the direct API takes (or took) for it, the usual one first. */
  readonly aliases: readonly string[];
  readonly family: string;
  readonly line: ModelLine | null;
  /** Base ids on partner platforms, without region prefix. Foundry's default deployment name equals the id where it is known. */
  readonly platformIds: PlatformIds;
}

export type ModelLine = "opus" | "sonnet" | "haiku" | "fable" | "mythos";

export interface PlatformIds {
  readonly bedrock: readonly string[];
  readonly vertex: readonly string[];
  readonly foundry: boolean;
}

/** Days are YYYY-MM-DD and hold for the platforms Anthropic operates; Bedrock and Google Cloud set their own. */
export interface Lifespan {
  readonly releasedOn: string | null;
  readonly deprecatedOn: string | null;
  /** The announced day of retirement. */
  readonly retiresOn: string | null;
  /** Anthropic's promise: not retired before this day. */
  readonly retiresNotBefore: string | null;
  readonly retiredOn: string | null;
  /** Days on which the model was withdrawn for a while, both inclusive of `from`, exclusive of `until`. */
  readonly suspended: { readonly from: string; readonly until: string } | null;
  readonly verifiedOrganisationsOnly: boolean;
  /** Id of the model Anthropic recommends instead. */
  readonly replacement: string | null;
}

export interface Limits {
  /** Tokens. */
  readonly contextWindow: number | null;
  /** Before this day the window was 200,000 tokens and the full one needed a beta; null: full from the start. */
  readonly fullWindowSince: string | null;
  readonly contextWindowWithBeta: { readonly tokens: number; readonly beta: string; readonly until: string | null } | null;
  /** The largest `max_tokens`. */
  readonly maxOutput: number | null;
  readonly maxOutputWithBeta: { readonly tokens: number; readonly beta: string; readonly batchesOnly: boolean } | null;
  /** True: only the prompt is held against the window. False: prompt + `max_tokens` is. */
  readonly sumMayExceedWindow: boolean | null;
  readonly images: ImageFacts | null;
  readonly pdf: { readonly maxPages: number | null } | null;
  /** A shorter prefix is silently not cached. */
  readonly minCacheableTokens: number | null;
  /** Tokens the API's own tool prompt costs; `forced` is null where forcing is refused. */
  readonly toolUsePromptTokens: { readonly auto: number; readonly forced: number | null } | null;
  /** v5 has the vocabulary of v4.7 in another message frame. */
  readonly tokenizer: "v3" | "v4.7" | "v5";
}

export interface ImageFacts {
  /** Images in one request. */
  readonly maxCount: number | null;
  /** Which downscaling applies, see `limits.ts`. */
  readonly tier: "standard" | "high" | null;
}

export type ThinkingType = "enabled" | "disabled" | "adaptive" | "between_tools";
export type Effort = "low" | "medium" | "high" | "xhigh" | "max";

export interface ThinkingFacts {
  readonly effortSupported: boolean | null;
  /** Null: not known. Empty: the parameter itself is refused. */
  readonly effortLevels: readonly Effort[] | null;
  readonly defaultEffort: Effort | null;
  /** `output_config.effort` on a single message (beta mid-conversation-output-config-2026-07-01). */
  readonly perMessageEffort: boolean | null;
  readonly thinking: ThinkingTypes | null;
  /** What an absent `thinking` means. */
  readonly thinkingDefault: "off" | "adaptive" | null;
  readonly thinkingAlwaysOn: boolean | null;
  readonly thinkingDisplayDefault: "summarized" | "omitted" | null;
  readonly minBudgetTokens: number | null;
  /** Whether `budget_tokens` must stay under `max_tokens`. */
  readonly budgetBelowMaxTokens: "always" | "unless-interleaved" | null;
  readonly priorThinkingKept: "all" | "last-turn" | null;
  readonly interleaving: Interleaving | null;
  /** Whether replayed thinking must stand behind the very prefix it was made with. */
  readonly prefixCheck: "none" | "new-accounts" | "all-accounts" | "disputed" | null;
  /** Replayed thinking is readable for the account that made it only. */
  readonly thinkingBoundToAccount: boolean | null;
}

export interface ThinkingTypes {
  readonly accepted: readonly ThinkingType[];
  readonly rejected: readonly ThinkingType[];
  /** Accepted, with a deprecation notice in the documents. */
  readonly deprecated: readonly ThinkingType[];
  /** Accepted only while effort is `high` or lower. */
  readonly effortAtMostHigh: readonly ThinkingType[];
  /** The documents refuse it, somebody measured 200: warn at most. */
  readonly disputed: readonly ThinkingType[];
}

/** How thinking between tool calls is switched on. The two compound values name adaptive first, manual second. */
export type Interleaving = "automatic" | "beta" | "none" | "automatic-or-none" | "automatic-or-beta";

export type SamplingRule = "free" | "default-only" | "refused" | null;

/** `disputed`: documents and measurements disagree; never more than a warning. */
export type Support = "accepted" | "disputed" | "refused";

export interface Features {
  readonly sampling: SamplingFacts;
  readonly prefill: "allowed" | "unless-thinking" | "unless-thinking-or-format" | "refused" | null;
  readonly forcedToolChoice: "accepted" | "unless-manual-thinking" | "refused" | null;
  /** Forced tool choice beside explicit adaptive thinking. */
  readonly forcedWithAdaptive: Support | null;
  readonly structuredOutputs: boolean | null;
  readonly strictTools: boolean | null;
  readonly citations: boolean | null;
  readonly searchResults: boolean | null;
  /** `speed: "fast"`. `beta`: with fast-mode-2026-02-01. `ignored`: accepted, runs at standard speed. */
  readonly fastMode: "supported" | "beta" | "ignored" | "refused" | null;
  readonly taskBudgets: boolean | null;
  /** Role `system` inside `messages`. */
  readonly midConversationSystem: Support | null;
  readonly priorityTier: boolean | null;
  readonly inferenceGeo: boolean | null;
  readonly contextAwareness: boolean | null;
  readonly compaction: { readonly edit: boolean | null; readonly onDemand: boolean | null };
  readonly threads: boolean | null;
  /** The server-side `fallbacks` parameter. `default-only`: "default" is accepted and runs the model alone. */
  readonly fallbacks: "default-only" | "refused" | null;
}

export interface SamplingFacts {
  readonly temperature: SamplingRule;
  readonly topP: SamplingRule;
  readonly topK: SamplingRule;
  /** temperature and top_p in one request. */
  readonly bothRefused: boolean | null;
}

export type ToolFamily =
  "bash" | "browser" | "code_execution" | "computer" | "memory" | "text_editor" | "web_fetch" | "web_search";

export interface ToolFacts {
  /** Dated types known to be accepted. A type in neither list is not known to be either. */
  readonly toolTypes: Readonly<Partial<Record<ToolFamily, readonly string[]>>>;
  readonly refusedToolTypes: readonly string[];
  /** Refused everywhere but on Bedrock. */
  readonly bedrockOnlyToolTypes: readonly string[];
  readonly programmaticToolCalling: boolean | null;
  readonly toolSearch: boolean | null;
  readonly dynamicWebFiltering: boolean | null;
  /** Models it may name as advisor. */
  readonly advisors: readonly string[] | null;
}
