import type { LIMITS } from "./limits.ts";
import { DOCS } from "./sources.ts";

/** Where a limit was read. Not for rules: this is text for people. */
export interface LimitSource {
  readonly grade: "recorded" | "documented" | "reported";
  readonly source: string;
  readonly note?: string;
}

/* @__NO_SIDE_EFFECTS__ */
function documented(page: string, note?: string): LimitSource {
  return { grade: "documented", source: DOCS + page, ...(note !== undefined && { note }) };
}

const RECORDED_STRICT: LimitSource = { grade: "recorded", source: "recorded 400s and acceptances of 2026-08-12, Sonnet 4.6" };

/** The source of every limit. */
export const LIMIT_SOURCES: Readonly<Record<keyof typeof LIMITS, LimitSource>> = {
  messages: documented("api/messages"),
  cacheBreakpoints: documented("build-with-claude/prompt-caching", "one thread reports that five were let through for some time of 2026, until 2026-08-28"),
  stopSequenceCount: documented("api/messages", "no maximum is documented"),
  userIdLength: { grade: "reported", source: "https://github.com/vercel/ai/pull/12419" },
  toolNameLength: { grade: "documented", source: "https://github.com/anthropics/claude-code/issues/96152", note: "64 in the 2024 pattern, 128 in those of 2025 and 2026; Bedrock Converse stayed at 64" },
  replayedToolNameLength: { grade: "reported", source: "tool_use.name in history" },
  schemaPropertyKeyLength: documented("managed-agents/self-hosted-sandboxes"),
  strictTools: RECORDED_STRICT,
  strictOptionalParameters: RECORDED_STRICT,
  strictUnionParameters: RECORDED_STRICT,
  minThinkingBudget: { grade: "recorded", source: "118 recorded requests with exactly 1,024" },
  minTaskBudget: documented("build-with-claude/task-budgets"),
  minCompactionTrigger: documented("build-with-claude/compaction"),
  minAdvisorTokens: documented("agents-and-tools/tool-use/advisor-tool"),
  fallbacks: documented("build-with-claude/refusals-and-fallback"),
  skills: documented("build-with-claude/skills-guide"),
  deferredTools: documented("agents-and-tools/tool-use/tool-search-tool"),
  webFetchUrlLength: documented("agents-and-tools/tool-use/web-fetch-tool"),
  tabStringLength: documented("agents-and-tools/tool-use/browser-use-tool"),
  batchRequests: documented("build-with-claude/batch-processing"),
  batchCustomIdLength: documented("build-with-claude/batch-processing"),
  fileBytes: documented("build-with-claude/files"),
  imageSide: documented("build-with-claude/vision"),
  manyImages: documented("build-with-claude/vision"),
  manyImagesSide: documented("build-with-claude/vision"),
  mediaSmallWindow: documented("build-with-claude/vision"),
  mediaLargeWindow: documented("release-notes/overview"),
};
