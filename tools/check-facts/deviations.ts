/** One place where our data deliberately says something else than the published collection. */
export interface Deviation {
  readonly field: string;
  /** Model ids it holds for. */
  readonly models: readonly string[];
  readonly reason: string;
  readonly evidence: string;
}

const SONNET_4 = "claude-sonnet-4-20250514";
const SONNET_4_5 = "claude-sonnet-4-5-20250929";
const HAIKU_4_5 = "claude-haiku-4-5-20251001";
const OPUS_4_5 = "claude-opus-4-5-20251101";
const HAIKU_3_5 = "claude-3-5-haiku-20241022";
const SONNET_3_5 = "claude-3-5-sonnet-20241022";
const OLD_SONNET_3_5 = "claude-3-5-sonnet-20240620";
const SONNET_3_7 = "claude-3-7-sonnet-20250219";
const BEFORE_4_5 = [SONNET_4, "claude-opus-4-1-20250805", "claude-opus-4-20250514"];
const BEFORE_4_6 = [OPUS_4_5, SONNET_4_5, HAIKU_4_5];

/** Recorded beats documented beats reported. */
export const DEVIATIONS: readonly Deviation[] = [
  {
    field: "releasedOn",
    models: [HAIKU_3_5, SONNET_3_5, OLD_SONNET_3_5, "claude-mythos-preview"],
    reason: "null there; the release notes name the day",
    evidence: "release-notes/overview, 2024-06-20, 2024-10-22, 2024-11-04, 2026-04-07",
  },
  {
    field: "fastMode",
    models: ["claude-opus-5"],
    reason: "supported there; still a research preview that wants its beta header",
    evidence: "release-notes/overview, 2026-10-15; rules.jsonl speed-values",
  },
  {
    field: "contextWindow",
    models: [HAIKU_3_5],
    reason: "null there; recorded rejections name the maximum",
    evidence: "recorded 400s 2025-08-10 to 2025-10-22: prompt is too long: 200016 tokens > 200000 maximum",
  },
  {
    field: "contextWindowWithBeta",
    models: [SONNET_4, SONNET_4_5],
    reason: "null there, told in its notes: the 1M window by beta ended 2026-04-30; kept as a dated fact",
    evidence: "release-notes/overview; notes of the rows",
  },
  {
    field: "images.tier",
    models: [SONNET_3_7, HAIKU_3_5, "claude-3-haiku-20240307", OLD_SONNET_3_5, SONNET_3_5, "claude-3-opus-20240229"],
    reason: "null there; accepted images are recorded, and the vision page gives one tier to all models up to 4.6",
    evidence: "observed.md, nulls filled by accepted traffic; build-with-claude/vision",
  },
  {
    field: "sampling.bothRefused",
    models: [SONNET_4],
    reason: "null there; both parameters together were accepted",
    evidence: "observed.md finding 26: 7 requests 2025-09-30 to 2026-01-09",
  },
  {
    field: "midConversationSystem",
    models: ["claude-opus-4-7", "claude-opus-4-6", "claude-sonnet-4-6", OPUS_4_5, SONNET_4_5, HAIKU_4_5],
    reason: "documented as refused, but Haiku 4.5 accepted it live on 2026-08-28: disputed for 4.5 and later",
    evidence: "conditions.md section 4",
  },
  {
    field: "toolTypes.code_execution",
    models: ["claude-opus-4-6", "claude-sonnet-4-6", OPUS_4_5, SONNET_4_5, HAIKU_4_5],
    reason: "the legacy Python-only version is still accepted with its beta",
    evidence: "observed.md finding 12: 5 requests 2026-04-23 to 2026-07-21",
  },
  {
    field: "toolTypes.code_execution",
    models: [SONNET_4],
    reason: "null there; one request was accepted",
    evidence: "observed.md finding 12: code_execution_20260120, 2026-04-03",
  },
  {
    field: "toolTypes.text_editor",
    models: [SONNET_4],
    reason: "null there; accepted with text_editor_20250124",
    evidence: "observed.md finding 21: 6 requests 2025-09-08 to 2026-01-16",
  },
  {
    field: "hasWebSearch",
    models: [SONNET_3_5, SONNET_4, "claude-opus-4-1-20250805"],
    reason: "null there; web_search_20250305 was accepted",
    evidence: "observed.md, nulls filled by accepted traffic",
  },
  {
    field: "hasWebFetch",
    models: [HAIKU_4_5, SONNET_4_5, SONNET_4],
    reason: "null there; web_fetch_20250910 was accepted",
    evidence: "observed.md, nulls filled by accepted traffic",
  },
  {
    field: "thinking.effortAtMostHigh",
    models: ["claude-sonnet-5-5"],
    reason: "the row says so in a note only: between_tools goes with effort high or lower",
    evidence: "rules.jsonl effort-disabled-thinking-cap; models/sonnet-5-5/whats-new-sonnet-5-5",
  },
  {
    field: "hasBrowser",
    models: [HAIKU_4_5],
    reason: "null there; the API's own message refuses the toolsets on this model",
    evidence: "errors.jsonl tool-type-not-supported-by-model",
  },
  {
    field: "toolSearch",
    models: ["claude-opus-4-1-20250805", "claude-opus-4-20250514"],
    reason: "null there; the tool search page refuses Opus 4.1 and earlier",
    evidence: "rules.jsonl tool-search-models",
  },
  {
    field: "bedrock",
    models: ["claude-3-opus-20240229"],
    reason: "null there; the id stands in accepted requests",
    evidence: "github.com/charmbracelet/fantasy, providertests/testdata/TestBedrockCommon/bedrock-anthropic-claude-3-opus (2025-10)",
  },
  {
    field: "structuredOutputs",
    models: ["claude-opus-4-1-20250805"],
    reason: "refused there; the beta was announced for Sonnet 4.5 and Opus 4.1, so it is not known until when it was taken",
    evidence: "announcement of 2025-11-14; Bedrock's model cards as of 2026-05 (github.com/anomalyco/models.dev/pull/1765)",
  },
  {
    field: "bedrock",
    models: [OLD_SONNET_3_5, SONNET_3_5, "claude-3-sonnet-20240229"],
    reason: "null there; the ids stand in accepted requests",
    evidence: "observed.md, nulls filled by accepted traffic",
  },
  {
    field: "vertex",
    models: [OLD_SONNET_3_5, SONNET_3_5, "claude-3-opus-20240229", "claude-3-sonnet-20240229"],
    reason: "null there; older versions of the Google Cloud page list the ids",
    evidence: "docs.claude.com api/claude-on-vertex-ai (2025); cloud.google.com use-claude",
  },
  ...["compaction.edit", "compaction.onDemand"].map((field) => ({
    field,
    models: [...BEFORE_4_6, ...BEFORE_4_5],
    reason: "null there; the compaction page names 4.6 as the first models that have it",
    evidence: "errors.jsonl context-strategy-not-supported, rules.jsonl compaction-models",
  })),
  {
    field: "threads",
    models: BEFORE_4_5,
    reason: "null there; the threads page names 4.5 as the first models that have them",
    evidence: "rules.jsonl thread-models",
  },
  {
    field: "fallbacks",
    models: ["claude-opus-4-8", "claude-sonnet-5", "claude-opus-4-6", "claude-haiku-4-5-20251001"],
    reason: "null there; public logs quote the API's refusal in full",
    evidence: "fallbacks-not-supported-model",
  },
  {
    field: "fallbacks",
    models: ["claude-haiku-5-5"],
    reason: "refused there; the page refuses a list only, and takes the default",
    evidence: "docs build-with-claude/refusals-and-fallback",
  },
];
