import type { FactGroup, FactSource } from "./sources.ts";

interface ExtraEvidence extends FactSource {
  readonly group: FactGroup;
  readonly models: readonly string[];
}

const SONNET_4 = "claude-sonnet-4-20250514";
const SONNET_4_5 = "claude-sonnet-4-5-20250929";
const HAIKU_4_5 = "claude-haiku-4-5-20251001";
const OPUS_4_5 = "claude-opus-4-5-20251101";
const HAIKU_3_5 = "claude-3-5-haiku-20241022";
const SONNET_3_5 = "claude-3-5-sonnet-20241022";

/* @__NO_SIDE_EFFECTS__ */
function recorded(group: FactGroup, models: readonly string[], date: string, what: string): ExtraEvidence {
  return { group, models, grade: "recorded", sources: [what], date };
}

/** Recorded answers of the API that fill or overrule what the pages say. */
export const EXTRA_EVIDENCE: readonly ExtraEvidence[] = [
  recorded("context", [HAIKU_3_5], "2025-10-22", "400s that name 200,000 as the maximum"),
  recorded("output", ["claude-3-haiku-20240307"], "2025-01-21", "14 requests with max_tokens 4,096"),
  recorded("ids", ["claude-3-opus-20240229"], "2025-10", "Bedrock id of accepted requests"),
  recorded("sampling", [SONNET_4], "2026-01-09", "7 requests with temperature and top_p"),
  recorded("sampling", [HAIKU_4_5], "2025-10-23", "400 for temperature beside top_p"),
  recorded("system-messages", ["claude-sonnet-5"], "2026-07-28", "6 requests with role system"),
  { ...recorded("system-messages", [HAIKU_4_5], "2026-08-28", "a live probe got 200"), grade: "reported" },
  recorded("tool-choice", ["claude-opus-4-6"], "2026-08-07", "3 requests: adaptive thinking beside tool_choice any"),
  recorded(
    "tool-choice",
    ["claude-sonnet-4-6", "claude-opus-4-8"],
    "2026-05-31",
    "400 for adaptive thinking beside tool_choice any",
  ),
  recorded("effort", ["claude-opus-4-6"], "2026-04-16", "400 for xhigh that lists the four levels"),
  recorded("tools", [SONNET_4_5, "claude-sonnet-4-6"], "2026-07-21", "code_execution_20250522 accepted"),
  recorded("tools", [SONNET_4], "2026-04-03", "code_execution_20260120, text_editor_20250124, web tools accepted"),
  recorded("tools", [HAIKU_4_5], "2026-08-19", "web_search_20260318 with direct callers accepted"),
  recorded("tools", [SONNET_3_5], "2025-05-30", "web_search_20250305 accepted"),
  recorded(
    "images",
    ["claude-3-haiku-20240307", "claude-3-opus-20240229", HAIKU_3_5, SONNET_3_5],
    "2025-11-15",
    "images accepted",
  ),
  recorded("pdf", [HAIKU_3_5, SONNET_3_5, "claude-3-7-sonnet-20250219"], "2026-01-16", "PDFs accepted"),
  recorded(
    "ids",
    [SONNET_3_5, "claude-3-5-sonnet-20240620", "claude-3-sonnet-20240229"],
    "2025-09-24",
    "Bedrock ids of accepted requests",
  ),
  recorded(
    "tokenizer",
    [OPUS_4_5, "claude-opus-4-7", "claude-opus-5"],
    "2026-08-21",
    "2,242 recorded count_tokens answers a generation",
  ),
];

/** Contradictions and corners, by model id. */
export const MODEL_NOTES: Readonly<Record<string, readonly string[]>> = {
  "claude-fable-5-2": [
    "Released after the retirement table of 2026-10-08: no retirement commitment is known.",
    "Cache minimum, effort levels, threads and tool search are not known: its page says nothing about them.",
    "Refusal of forced tool choice rests on a third party.",
    "Thinking blocks are readable for the 5.2 models only.",
  ],
  "claude-mythos-5-1": ["An October page says replayed thinking is not checked, one of November that it is on every account."],
  "claude-fable-5": ["Gateway probes of 2026-07 and 2026-09 got 200 for thinking disabled; the documents say 400."],
  "claude-mythos-preview": ["High image tier is an inference: the page says 4.7 and later without naming it."],
  "claude-opus-5": ["The web fetch tool is not offered (migration guide of 2026-08-22)."],
  "claude-haiku-5-5": ['No server-side fallback: a list is refused, "default" runs alone.'],
  "claude-sonnet-5-5": ["Only model with thinking between_tools: no display, budget or block_binding, effort high at most."],
  "claude-sonnet-5": ["The Models API lists no permitted fallback: the parameter is refused."],
  [SONNET_4_5]: ["Requests above 200,000 tokens fail since the 1M beta ended on 2026-04-30."],
  "claude-3-5-haiku-20241022": ["Stayed on Amazon Bedrock and Google Cloud after its retirement on the Claude API."],
  "claude-opus-4-1-20250805": ["The undated alias follows the pattern of its siblings; no page names it."],
};
