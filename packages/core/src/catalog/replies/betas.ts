import type { ReplyRow } from "../reply-row.ts";

/** Betas: context, compaction, fallbacks, containers, batches, files. */
export const betas: readonly ReplyRow[] = [
  {
    id: "context-management-without-beta",
    template: "context_management: Extra inputs are not permitted",
    seen: ["2025-10", "2026-06"], sources: ["https://github.com/ericc-ch/copilot-api/issues/217"],
  },
  {
    id: "clear-thinking-requires-thinking-2025",
    template: "`clear_thinking_20251015` strategy requires `thinking` to be enabled",
    seen: ["2025-11", "2025-11"], sources: ["https://github.com/anthropics/claude-code/issues/12147"],
  },
  {
    id: "clear-thinking-requires-thinking",
    template: "`clear_thinking_20251015` strategy requires `thinking` to be enabled or adaptive",
    seen: ["2026-05", "2026-08"], sources: ["https://github.com/router-for-me/CLIProxyAPI/issues/4957"],
  },
  {
    id: "container-shape",
    template: "container.ContainerParams: Input does not match the expected shape.",
    seen: ["2026-08", "2026-10"], sources: ["https://github.com/kangminlee-maker/local-OAuth-CLI-API-adapter/blob/main/test/anthropic-messages-validation-parity.test.mjs"],
  },
  {
    id: "container-without-code-execution",
    template: "container: Container identifier can only be provided when using the code execution tool",
    seen: ["2025-09", "2026-10"], sources: ["https://github.com/tokenparty-net/llm-xlate/blob/main/crates/e2e/FINDINGS.md"],
  },
  {
    id: "fallbacks-without-beta",
    template: "fallbacks: Extra inputs are not permitted",
    seen: ["2026-06", "2026-10"],
  },
  {
    id: "fallbacks-not-supported",
    template: "'{model}' does not support the `fallbacks` parameter.",
    seen: ["2026-07", "2026-09"], sources: ["https://github.com/TEN-framework/ten-framework", "https://github.com/GeekRicardo/hebbian"],
  },
  {
    id: "fallbacks-max-3",
    template: "fallbacks: List should have at most 3 items …",
    seen: ["2026-09", "2026-09"],
  },
  {
    id: "fallbacks-rules", decidedBy: "server", paraphrased: true,
    template: null,
    seen: ["2026-06", "2026-10"], sources: ["https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback"],
    cause: "An entry of fallbacks is the request's own model, appears twice, or is not allowed for that model.",
    fix: "List other models only, each once, from allowed_fallback_models of the model.",
  },
  {
    id: "speed-without-beta",
    template: "speed: Extra inputs are not permitted",
    seen: ["2026-02", "2026-10"],
  },
  {
    id: "speed-not-supported-model",
    template: "'{model}' does not support the `speed` parameter.[ This feature is only available on supported models.]",
    seen: ["2026-03", "2026-10"],
  },
  {
    id: "clear-thinking-first",
    template: "context_management: `clear_thinking_20251015` must be the first strategy in `context_management.edits` when provided",
    seen: ["2025-10", "2026-09"], sources: ["https://platform.claude.com/docs/en/build-with-claude/context-editing"],
  },
  {
    id: "context-edit-tag",
    template: "context_management.edits.{i}: Input tag '{tag}' found using 'type' does not match any of the expected tags: …",
    variants: ["Input tag '{tag}' … does not match any of the expected tags: 'clear_thinking_20251015', …"],
    seen: ["2025-10", "2026-09"],
  },
  {
    id: "compact-trigger-min",
    template: "context_management.edits.{i}.compact_20260112: trigger.value must be at least 50000",
    seen: ["2026-01", "2026-09"],
  },
  {
    id: "compact-trigger-min-alt",
    template: "context_management.edits.{i}.trigger.value: Input should be greater than or equal to 50000",
    seen: ["2026-10", "2026-10"],
  },
  {
    id: "context-strategy-not-supported",
    template: "'{model}' does not support the '{strategy}' context management strategy.",
    seen: ["2026-10", "2026-10"],
  },
  {
    id: "compaction-block-needs-strategy",
    template: "messages.{i}.content.{j}: `compaction` blocks require a `compact_20260112` strategy in `context_management.edits`.",
    seen: ["2026-02", "2026-10"],
  },
  {
    id: "compaction-content-empty",
    template: "messages.{i}.content.{j}.compaction.content: content cannot be empty",
    seen: ["2026-05", "2026-10"],
  },
  {
    id: "compaction-signature-required",
    template: "… a `compaction` block with `content` requires its `signature`",
    variants: ["messages.{i}.content.{j}: a `compaction` block with `content` requires its `signature`: send the block exactly as it was returned"],
    seen: ["2026-09", "2026-09"],
  },
  {
    id: "compaction-signature-needs-beta",
    template: "… `signature` requires anthropic-beta: compact-2026-09-04",
    seen: ["2026-09", "2026-09"],
  },
  {
    id: "compaction-content-mismatch", decidedBy: "server", errorCode: "compaction_content_mismatch",
    template: "`compaction` block `content` does not match its `signature`",
    seen: ["2026-09", "2026-09"], sources: ["https://platform.claude.com/docs/en/build-with-claude/compaction-on-demand"],
    cause: "The text of a signed compaction block was changed.",
    fix: "Send the block back exactly as you received it.",
  },
  {
    id: "compaction-needs-beta",
    template: "the `compaction` parameter … requires anthropic-beta: compact-2026-09-04",
    variants: ["requires anthropic-beta: compact-2026-09-04"],
    seen: ["2026-09", "2026-10"], sources: ["https://platform.claude.com/docs/en/build-with-claude/compaction-on-demand"],
  },
  {
    id: "compaction-block-misplaced", paraphrased: true, errorCode: "compaction_block_misplaced",
    template: null,
    seen: ["2026-09", "2026-10"], sources: ["https://platform.claude.com/docs/en/build-with-claude/compaction-on-demand"],
  },
  {
    id: "compaction-nothing-to-summarize", paraphrased: true, errorCode: "compaction_nothing_to_summarize",
    template: null,
    seen: ["2026-09", "2026-10"], sources: ["https://platform.claude.com/docs/en/build-with-claude/compaction-on-demand"],
  },
  {
    id: "compaction-incompatible", paraphrased: true,
    template: null,
    seen: ["2026-09", "2026-10"], sources: ["https://platform.claude.com/docs/en/build-with-claude/compaction-on-demand"],
  },
  {
    id: "compaction-extra",
    template: "messages.{i}.content.{j}.compaction.{field}: Extra inputs are not permitted",
    seen: ["2026-09", "2026-10"], sources: ["https://platform.claude.com/docs/en/build-with-claude/compaction-on-demand"],
  },
  {
    id: "search-result-encrypted-content", decidedBy: "server",
    template: "messages.{i}.content.{j}: Invalid `encrypted_content` in `search_result` block",
    seen: ["2026-06", "2026-09"],
    cause: "encrypted_content of a search result was cut, changed, or made for another account.",
    fix: "Send the results back exactly as you received them, or drop the block with its call.",
  },
  {
    id: "container-skills-need-code-execution",
    template: "container: skills can only be used when a code execution tool is enabled",
    seen: ["2025-11", "2026-05"],
  },
  {
    id: "container-upload-assistant", paraphrased: true,
    template: null,
    seen: ["2026-06", "2026-06"],
  },
  {
    id: "file-not-found", status: 404, type: "not_found_error", decidedBy: "server",
    template: "File `{file_id}` not found.",
    seen: ["2025-04", "2026-08"], sources: ["https://platform.claude.com/docs/en/build-with-claude/files"],
    cause: "The workspace of this key has no file with this id.",
    fix: "Upload it again with a key of the same workspace; files can be deleted or expire.",
  },
  {
    id: "batch-custom-id-pattern",
    template: "requests.{i}.custom_id: String should match pattern '^[a-zA-Z0-9_-]{1,64}$'",
    seen: ["2024-10", "2026-10"],
  },
  {
    id: "batch-custom-id-too-long",
    template: "requests.{i}.custom_id: String should have at most 64 characters",
    seen: ["2025-09", "2026-10"],
  },
  {
    id: "batch-param-not-allowed", paraphrased: true,
    template: null,
    seen: ["2024-10", "2026-10"], sources: ["https://platform.claude.com/docs/en/build-with-claude/batch-processing"],
  },
  {
    id: "batch-results-not-ready", status: 404, type: "not_found_error", decidedBy: "server",
    template: "Message Batch {id} has no available results.",
    seen: ["2024-10", "2026-08"], sources: ["https://github.com/maruel/genai/blob/main/providers/anthropic/testdata/TestClient/Batch.yaml"], retry: "later",
    cause: "The batch has not ended, so it has no results yet.",
    fix: "Poll the batch until processing_status is \"ended\".",
  },
  {
    id: "fallback-credit-token", decidedBy: "server", paraphrased: true,
    template: "…fallback_credit_token…",
    seen: ["2026-06", "2026-10"], sources: ["https://platform.claude.com/docs/en/build-with-claude/fallback-credit"], retry: "perhaps",
    cause: "The request with a credit token is not the one the token was given for, or it cannot be redeemed just now.",
    fix: "Send the same body as before with the token, or send it without the token.",
  },
  {
    id: "container-object-form",
    template: "container: Input should be a valid string",
    seen: ["2026-04", "2026-04"],
  },
];
