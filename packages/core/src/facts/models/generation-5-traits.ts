import type { ModelFacts } from "../types.ts";
import {
  ADAPTIVE_ERA,
  ALL_EFFORTS,
  BROWSER_TOOLSET,
  CLIENT_TOOLS,
  CODE_EXECUTION,
  COMPUTER_TOOLSET,
  DEFAULT_SAMPLING_ONLY,
  FORMATS,
  LARGE_MEDIA,
  UNKNOWN,
  WEB_SEARCH,
} from "./traits.ts";

/** What the whole generation shares. */
export const GEN5 = {
  ...UNKNOWN,
  ...LARGE_MEDIA,
  contextWindow: 1_000_000,
  maxOutput: 128_000,
  sumMayExceedWindow: true,
  tokenizer: "v5",
  effortSupported: true,
  thinkingDefault: "adaptive",
  sampling: DEFAULT_SAMPLING_ONLY,
  prefill: "refused",
} as const;

/** What the feature tables say of every model but the 5.2 ones, which are younger than the tables. */
export const TABLED = {
  ...GEN5,
  ...ADAPTIVE_ERA,
  ...FORMATS,
  effortLevels: ALL_EFFORTS,
  defaultEffort: "high",
  minCacheableTokens: 512,
  taskBudgets: true,
  midConversationSystem: "accepted",
  inferenceGeo: true,
  contextAwareness: false,
  dynamicWebFiltering: true,
  threads: true,
  fastMode: "refused",
} as const;

/* @__NO_SIDE_EFFECTS__ */
export const onClouds = (name: string): ModelFacts["platformIds"] => ({
  bedrock: [`anthropic.${name}`],
  vertex: [name],
  foundry: true,
});

/** The tool tables of August 2026. */
export const AUGUST_TOOLS = {
  toolTypes: {
    ...CLIENT_TOOLS,
    computer: [COMPUTER_TOOLSET, "computer_20251124"],
    browser: [BROWSER_TOOLSET],
    code_execution: CODE_EXECUTION,
    web_search: WEB_SEARCH,
  },
  refusedToolTypes: ["computer_20250124"],
  programmaticToolCalling: true,
} as const;
