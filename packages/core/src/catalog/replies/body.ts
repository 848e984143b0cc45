import type { ReplyRow } from "../reply-row.ts";

/** The body, the model and limits. */
export const body: readonly ReplyRow[] = [
  {
    id: "extra-inputs-top-level",
    template: "{field}: Extra inputs are not permitted",
    seen: ["2025-03", "2026-10"], sources: ["https://github.com/amrit110/oli/issues/7"],
  },
  {
    id: "max-tokens-too-large",
    template: "max_tokens: {n} > {limit}, which is the maximum allowed number of output tokens for {model}",
    seen: ["2024-03", "2026-10"], sources: ["https://github.com/anthropics/claude-code/issues/24451"],
  },
  {
    id: "context-limit-sum", decidedBy: "tokens",
    template: "input length and `max_tokens` exceed context limit: {input} + {max_tokens} > {limit}, decrease input length or `max_tokens` and try again",
    seen: ["2025-03", "2025-10"], sources: ["https://platform.claude.com/docs/en/build-with-claude/context-windows"],
    cause: "Prompt and max_tokens together are longer than the model's context window; models before Claude 4.5 refuse that.",
    fix: "Lower max_tokens or shorten the prompt. The message gives the three numbers.",
  },
  {
    id: "prompt-too-long", decidedBy: "tokens",
    template: "prompt is too long: {n} tokens > {limit} maximum",
    seen: ["2024-03", "2026-10"], sources: ["https://platform.claude.com/docs/en/build-with-claude/context-windows"],
    cause: "The prompt alone is longer than the model's context window.",
    fix: "Shorten the conversation: drop or summarise old turns, trim tool results, or use a model with a larger window. Count with count_tokens.",
  },
  {
    id: "request-too-large", status: 413, type: "request_too_large",
    template: "Request exceeds the maximum size",
    seen: ["2025-04", "2026-03"], sources: ["https://github.com/boldsoftware/exe.dev/issues/8"],
    cause: "The body is larger than the endpoint takes: 32 MB for messages, 256 MB for batches, less on clouds.",
    fix: "Send files by URL or through the Files API, or split the request.",
  },
  {
    id: "json-no-low-surrogate",
    template: "The request body is not valid JSON: no low surrogate in string: line 1 column {c} (char {c-1})",
    seen: ["2025-06", "2026-05"], sources: ["https://github.com/link-assistant/hive-mind/issues/1324"],
    cause: "The body holds the first half of a surrogate pair without its second half: usually a text cut in the middle of an emoji.",
    fix: "Cut texts at code points, or repair them with `String.prototype.toWellFormed()` (Python: `text.encode(\"utf-8\", \"replace\")`).",
  },
  {
    id: "json-control-character",
    template: "The request body is not valid JSON: unexpected control character in string: line 1 column {c} (char {c-1})",
    seen: ["2026-07", "2026-07"], sources: ["https://github.com/anthropics/claude-code/issues/77525"],
    cause: "The body holds a raw control character inside a string.",
    fix: "Build the body with a JSON serializer instead of by hand; it escapes line breaks and tabs.",
  },
  {
    id: "model-not-found", status: 404, type: "not_found_error",
    template: "model: {id}",
    seen: ["2024-03", "2026-10"], sources: ["https://github.com/continuedev/continue/issues/12161"],
  },
  {
    id: "field-required-model",
    template: "model: Field required",
    seen: ["2026-08", "2026-10"], sources: ["https://github.com/kangminlee-maker/local-OAuth-CLI-API-adapter/blob/main/test/anthropic-messages-validation-parity.test.mjs"],
  },
  {
    id: "model-type",
    template: "model: Input should be a valid string",
    seen: ["2026-08", "2026-10"], sources: ["https://github.com/kangminlee-maker/local-OAuth-CLI-API-adapter/blob/main/test/anthropic-messages-validation-parity.test.mjs"],
  },
  {
    id: "model-empty",
    template: "model: String should have at least 1 character",
    seen: ["2026-08", "2026-10"], sources: ["https://github.com/kangminlee-maker/local-OAuth-CLI-API-adapter/blob/main/test/anthropic-messages-validation-parity.test.mjs"],
  },
  {
    id: "field-required-max-tokens",
    template: "max_tokens: Field required",
    seen: ["2024-03", "2026-10"], sources: ["https://github.com/kangminlee-maker/local-OAuth-CLI-API-adapter/blob/main/test/anthropic-messages-validation-parity.test.mjs"],
  },
  {
    id: "max-tokens-type",
    template: "max_tokens: Input should be a valid integer",
    seen: ["2026-08", "2026-10"], sources: ["https://github.com/kangminlee-maker/local-OAuth-CLI-API-adapter/blob/main/test/anthropic-messages-validation-parity.test.mjs"],
  },
  {
    id: "max-tokens-negative",
    template: "max_tokens: must be greater than or equal to 0",
    seen: ["2026-08", "2026-10"], sources: ["https://github.com/kangminlee-maker/local-OAuth-CLI-API-adapter/blob/main/test/anthropic-messages-validation-parity.test.mjs"],
  },
  {
    id: "count-tokens-extra",
    template: "{field}: Extra inputs are not permitted",
    sameWordingAs: "extra-inputs-top-level",
    seen: ["2024-12", "2026-10"],
  },
  {
    id: "json-high-surrogate",
    template: "The request body is not valid JSON: invalid high surrogate in string: line 1 column {c} (char {c-1})",
    seen: ["2025-06", "2026-07"], sources: ["https://github.com/UKGovernmentBEIS/inspect_ai/blob/main/tests/model/providers/test_anthropic.py"],
    cause: "The body holds the second half of a surrogate pair without its first half: usually a text cut in the middle of an emoji.",
    fix: "Cut texts at code points, or repair them with `String.prototype.toWellFormed()` (Python: `text.encode(\"utf-8\", \"replace\")`).",
  },
  {
    id: "json-unexpected-end",
    template: "The request body is not valid JSON: unexpected end of data: line 1 column {c} (char {c-1})",
    seen: ["2025-06", "2026-07"], sources: ["https://github.com/UKGovernmentBEIS/inspect_ai/blob/main/tests/model/providers/test_anthropic.py"],
    cause: "The body ends in the middle: it was cut off, or content-length is too small.",
    fix: "Send the whole body, and let the HTTP client compute content-length in bytes, not characters.",
  },
  {
    id: "max-tokens-zero-combos", paraphrased: true,
    template: null,
    seen: ["2026-03", "2026-10"], sources: ["https://platform.claude.com/docs/en/build-with-claude/prompt-caching"],
  },
];
