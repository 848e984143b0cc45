import type { ModelFacts } from "../types.ts";
import { CLAUDE_4, COMPUTER_2025_01, LONG_CONTEXT_UNTIL_2026_04 } from "./generation-4-traits.ts";
import { CLIENT_TOOLS, COMPUTER_TOOLSET, freeSampling, NEVER_COMPACTS, NO_EFFORT } from "./traits.ts";

/** Retired in 2026: Opus 4.1, Opus 4, Sonnet 4. */
const CLAUDE_4_0 = {
  ...CLAUDE_4,
  ...NO_EFFORT,
  sumMayExceedWindow: false,
  minCacheableTokens: 1024,
  toolUsePromptTokens: { auto: 313, forced: 315 },
  budgetBelowMaxTokens: "always",
  priorThinkingKept: "last-turn",
  interleaving: "beta",
  prefill: "unless-thinking",
  structuredOutputs: false,
  compaction: NEVER_COMPACTS,
  threads: false,
  refusedToolTypes: ["computer_20251124", COMPUTER_TOOLSET],
} as const;

export const GENERATION_4: readonly ModelFacts[] = [
  {
    ...CLAUDE_4_0,
    id: "claude-opus-4-1-20250805",
    aliases: ["claude-opus-4-1"],
    family: "opus-4.1",
    line: "opus",
    platformIds: {
      bedrock: ["anthropic.claude-opus-4-1-20250805-v1:0"],
      vertex: ["claude-opus-4-1@20250805"],
      foundry: false,
    },
    releasedOn: "2025-08-05",
    deprecatedOn: "2026-06-05",
    retiresOn: "2026-08-05",
    retiredOn: "2026-08-05",
    replacement: "claude-opus-4-8",
    maxOutput: 32_000,
    sampling: freeSampling(true),
    // Named in the announcement of the beta (2025-11-14), missing in the lists since it became generally available.
    structuredOutputs: null,
    toolTypes: { ...COMPUTER_2025_01, bash: CLIENT_TOOLS.bash, web_search: ["web_search_20250305"] },
    toolSearch: false,
  },
  {
    ...CLAUDE_4_0,
    id: "claude-opus-4-20250514",
    aliases: ["claude-opus-4-0"],
    family: "opus-4",
    line: "opus",
    platformIds: {
      bedrock: ["anthropic.claude-opus-4-20250514-v1:0"],
      vertex: ["claude-opus-4@20250514"],
      foundry: false,
    },
    releasedOn: "2025-05-22",
    deprecatedOn: "2026-04-14",
    retiresOn: "2026-06-15",
    retiredOn: "2026-06-15",
    replacement: "claude-opus-4-8",
    maxOutput: 32_000,
    sampling: freeSampling(null),
    toolTypes: { ...COMPUTER_2025_01, bash: CLIENT_TOOLS.bash },
    toolSearch: false,
  },
  {
    ...CLAUDE_4_0,
    id: "claude-sonnet-4-20250514",
    aliases: ["claude-sonnet-4-0", "claude-4-sonnet-20250514"],
    family: "sonnet-4",
    line: "sonnet",
    platformIds: {
      bedrock: ["anthropic.claude-sonnet-4-20250514-v1:0"],
      vertex: ["claude-sonnet-4@20250514"],
      foundry: false,
    },
    releasedOn: "2025-05-22",
    deprecatedOn: "2026-04-14",
    retiresOn: "2026-06-15",
    retiredOn: "2026-06-15",
    replacement: "claude-sonnet-4-6",
    contextWindowWithBeta: LONG_CONTEXT_UNTIL_2026_04,
    maxOutput: 64_000,
    // Seven recorded requests hold both temperature and top_p.
    sampling: freeSampling(false),
    toolTypes: {
      ...COMPUTER_2025_01,
      bash: CLIENT_TOOLS.bash,
      text_editor: ["text_editor_20250124"],
      web_search: ["web_search_20250305"],
      web_fetch: ["web_fetch_20250910"],
      code_execution: ["code_execution_20260120"],
    },
  },
];
