import { beta } from "./beta-row.ts";
import type { BetaFacts } from "./betas.ts";

/** Betas whose features came out of beta, or that no longer do anything. Sending them is still accepted. */
export const OLDER_BETAS: readonly BetaFacts[] = [
  beta("cache-diagnosis-2026-04-07", ["field:diagnostics"], { introducedOn: "2026-05-13", gaOn: "2026-09-23" }),
  beta("structured-outputs-2025-12-15", ["field:output_config.format", "field:tools[].strict"], {
    gaOn: "2026-01-29",
    source: "recorded",
  }),
  beta("structured-outputs-2025-11-13", ["field:output_config.format", "field:tools[].strict"], {
    introducedOn: "2025-11-14",
    gaOn: "2026-01-29",
    // 83 of 83 recorded uses of the old field carry the header.
    keeps: ["field:output_format"],
  }),
  beta("effort-2025-11-24", ["field:output_config.effort"], {
    introducedOn: "2025-11-24",
    gaOn: "2026-02-05",
    source: "documented",
  }),
  beta(
    "advanced-tool-use-2025-11-20",
    ["field:tools[].defer_loading", "field:tools[].allowed_callers", "field:tools[].input_examples"],
    {
      introducedOn: "2025-11-24",
      gaOn: "2026-02-17",
      // "invalid beta flag": Bedrock has tool-search-tool-2025-10-19 for it.
      refusedOn: ["bedrock", "bedrock-converse"],
      source: "documented",
    },
  ),
  beta("tool-search-tool-2025-10-19", ["behaviour:tool search on Bedrock and Google Cloud"], {
    platforms: ["bedrock", "vertex"],
    source: "reported",
  }),
  beta("skills-2025-10-02", ["field:container.skills", "value:container=object"], {
    introducedOn: "2025-10-16",
    gaOn: "2026-08-19",
  }),
  beta("web-fetch-2025-09-10", ["tool:web_fetch_20250910"], {
    introducedOn: "2025-09-10",
    gaOn: "2026-02-17",
    source: "recorded",
  }),
  beta("code-execution-2025-08-25", ["tool:code_execution_20250825"], {
    introducedOn: "2025-09-02",
    gaOn: "2026-02-17",
    source: "documented",
  }),
  // Nothing since the 1M windows of Sonnet 4 and 4.5 ended; 4.6 and later have them without a header.
  beta("context-1m-2025-08-07", ["limit:1000000 tokens of context"], {
    introducedOn: "2025-08-12",
    expiredOn: "2026-04-30",
  }),
  beta("search-results-2025-06-09", ["block:search_result"], {
    introducedOn: "2025-07-03",
    gaOn: "2025-08-08",
    source: "documented",
  }),
  beta("fine-grained-tool-streaming-2025-05-14", ["behaviour:tool input streamed unbuffered"], {
    introducedOn: "2025-06-11",
    gaOn: "2026-02-05",
    source: "recorded",
  }),
  beta("files-api-2025-04-14", ["value:source.type=file", "block:container_upload"], {
    introducedOn: "2025-05-22",
    gaOn: "2026-08-19",
  }),
  beta("extended-cache-ttl-2025-04-11", ["value:cache_control.ttl=1h"], { gaOn: "2025-08-13" }),
  beta("web-search-2025-03-05", ["tool:web_search_20250305"], {
    introducedOn: "2025-05-07",
    gaOn: "2025-05-07",
    source: "reported",
  }),
  beta("claude-code-20250219", ["behaviour:sent by Claude Code"], { source: "reported" }),
  beta("token-efficient-tools-2025-02-19", ["behaviour:shorter tool calls of Claude 3.7"], {
    introducedOn: "2025-02-24",
    expiredOn: "2025-05-22",
  }),
  beta("output-128k-2025-02-19", ["limit:128000 output tokens of Claude 3.7"], {
    introducedOn: "2025-02-24",
    expiredOn: "2026-02-19",
  }),
  beta("token-counting-2024-11-01", ["endpoint:count_tokens"], { introducedOn: "2024-11-01", gaOn: "2024-12-17" }),
  beta("pdfs-2024-09-25", ["block:document"], { introducedOn: "2024-11-01", gaOn: "2024-12-17" }),
  beta("message-batches-2024-09-24", ["endpoint:batches"], { introducedOn: "2024-10-08", gaOn: "2024-12-17" }),
  beta("prompt-caching-2024-07-31", ["field:cache_control"], { introducedOn: "2024-08-14", gaOn: "2024-12-17" }),
  beta("max-tokens-3-5-sonnet-2024-07-15", ["limit:8192 output tokens of Claude 3.5 Sonnet"], {
    introducedOn: "2024-07-15",
    gaOn: "2024-08-19",
    source: "documented",
  }),
];
