import type { ReplyRow } from "../reply-row.ts";

/** Top-level settings. */
export const settings: readonly ReplyRow[] = [
  {
    id: "sampling-deprecated",
    template: "`{param}` is deprecated for this model.",
    seen: ["2026-04", "2026-10"], sources: ["https://platform.claude.com/docs/en/about-claude/models/migration-guide"],
  },
  {
    id: "sampling-both",
    template: "`temperature` and `top_p` cannot both be specified for this model. Please use only one.",
    seen: ["2025-08", "2026-05"], sources: ["https://github.com/infiniflow/ragflow/issues/11815"],
  },
  {
    id: "stop-sequence-whitespace",
    template: "stop_sequences: each stop sequence must contain non-whitespace",
    seen: ["2024-03", "2026-10"],
  },
  {
    id: "effort-not-supported",
    template: "This model does not support the effort parameter.",
    seen: ["2025-11", "2026-10"],
  },
  {
    id: "output-config-shape",
    template: "output_config: Input does not match the expected shape.",
    seen: ["2026-08", "2026-10"], sources: ["https://github.com/kangminlee-maker/local-OAuth-CLI-API-adapter/blob/main/test/anthropic-messages-validation-parity.test.mjs"],
  },
  {
    id: "metadata-shape",
    template: "metadata: Input does not match the expected shape.",
    seen: ["2026-08", "2026-10"], sources: ["https://github.com/kangminlee-maker/local-OAuth-CLI-API-adapter/blob/main/test/anthropic-messages-validation-parity.test.mjs"],
  },
  {
    id: "metadata-extra",
    template: "metadata.{field}: Extra inputs are not permitted",
    seen: ["2026-08", "2026-10"], sources: ["https://github.com/kangminlee-maker/local-OAuth-CLI-API-adapter/blob/main/test/anthropic-messages-validation-parity.test.mjs"],
  },
  {
    id: "metadata-user-id-type",
    template: "metadata.user_id: Input should be a valid string",
    seen: ["2026-08", "2026-10"], sources: ["https://github.com/kangminlee-maker/local-OAuth-CLI-API-adapter/blob/main/test/anthropic-messages-validation-parity.test.mjs"],
  },
  {
    id: "stop-sequences-type",
    template: "stop_sequences: Input should be a valid array",
    seen: ["2026-08", "2026-10"], sources: ["https://github.com/kangminlee-maker/local-OAuth-CLI-API-adapter/blob/main/test/anthropic-stop-sequences.test.mjs"],
  },
  {
    id: "stop-sequences-item-type",
    template: "stop_sequences.{i}: Input should be a valid string",
    seen: ["2026-08", "2026-10"], sources: ["https://github.com/kangminlee-maker/local-OAuth-CLI-API-adapter/blob/main/test/anthropic-messages-validation-parity.test.mjs"],
  },
  {
    id: "temperature-type",
    template: "temperature: Input should be a valid number",
    seen: ["2026-08", "2026-10"], sources: ["https://github.com/kangminlee-maker/local-OAuth-CLI-API-adapter/blob/main/test/anthropic-messages-validation-parity.test.mjs"],
  },
  {
    id: "temperature-range",
    template: "temperature: range: 0..1",
    seen: ["2026-08", "2026-10"], sources: ["https://github.com/kangminlee-maker/local-OAuth-CLI-API-adapter/blob/main/test/anthropic-messages-validation-parity.test.mjs"],
  },
  {
    id: "temperature-range-2025",
    template: "temperature: range: -1 or 0..1",
    seen: ["2024-06", "2025-03"], sources: ["https://github.com/anthropics/anthropic-sdk-python/issues/893"],
  },
  {
    id: "service-tier-enum",
    template: "service_tier: Input should be 'auto' or 'standard_only'",
    seen: ["2026-08", "2026-10"], sources: ["https://github.com/kangminlee-maker/local-OAuth-CLI-API-adapter/blob/main/test/anthropic-stop-sequences.test.mjs"],
  },
  {
    id: "top-k-type",
    template: "top_k: Input should be a valid integer",
    seen: ["2026-08", "2026-10"], sources: ["https://github.com/kangminlee-maker/local-OAuth-CLI-API-adapter/blob/main/test/anthropic-messages-validation-parity.test.mjs"],
  },
  {
    id: "top-p-type",
    template: "top_p: Input should be a valid number",
    seen: ["2026-08", "2026-10"], sources: ["https://github.com/kangminlee-maker/local-OAuth-CLI-API-adapter/blob/main/test/anthropic-messages-validation-parity.test.mjs"],
  },
  {
    id: "top-p-range",
    template: "top_p: range: 0..1",
    seen: ["2026-08", "2026-10"], sources: ["https://github.com/kangminlee-maker/local-OAuth-CLI-API-adapter/blob/main/test/anthropic-messages-validation-parity.test.mjs"],
  },
  {
    id: "stream-type",
    template: "stream: Input should be a valid boolean",
    seen: ["2026-08", "2026-10"], sources: ["https://github.com/kangminlee-maker/local-OAuth-CLI-API-adapter/blob/main/test/anthropic-messages-validation-parity.test.mjs"],
  },
  {
    id: "inference-geo-type",
    template: "inference_geo: Input should be a valid string",
    seen: ["2026-08", "2026-10"], sources: ["https://github.com/kangminlee-maker/local-OAuth-CLI-API-adapter/blob/main/test/anthropic-messages-validation-parity.test.mjs"],
  },
  {
    id: "inference-geo-enum",
    template: "inference_geo: must be one of ['global', 'us']",
    seen: ["2026-08", "2026-10"], sources: ["https://github.com/kangminlee-maker/local-OAuth-CLI-API-adapter/blob/main/test/anthropic-stop-sequences.test.mjs"],
  },
  {
    id: "metadata-user-id-email",
    template: "metadata.user_id: user_id appears to contain an email address. Please send a uuid or hash value instead.",
    seen: ["2025-04", "2026-10"], sources: ["https://github.com/BerriAI/litellm/issues/10106"],
  },
  {
    id: "effort-enum",
    template: "output_config.effort: Input should be 'low', 'medium', 'high', 'xhigh' or 'max'",
    seen: ["2026-04", "2026-10"],
  },
  {
    id: "effort-enum-2026-02",
    template: "output_config.effort: Input should be 'low', 'medium', 'high' or 'max'",
    seen: ["2026-02", "2026-07"],
  },
  {
    id: "effort-extra-inputs",
    template: "output_config.effort: Extra inputs are not permitted",
    seen: ["2025-12", "2026-08"],
  },
  {
    id: "output-config-extra",
    template: "output_config: Extra inputs are not permitted",
    seen: ["2025-12", "2026-06"], sources: ["https://github.com/anthropics/claude-code/blob/main/CHANGELOG.md"],
  },
  {
    id: "effort-level-not-supported",
    template: "This model does not support effort level '{level}'. Supported levels: {levels}.",
    seen: ["2026-04", "2026-10"], sources: ["https://github.com/pydantic/pydantic-ai/blob/main/tests/models/cassettes/test_anthropic/test_anthropic_explicit_effort_xhigh_unsupported_model_errors.yaml"],
  },
  {
    id: "task-budget-min", paraphrased: true,
    template: "output_config.task_budget.total: Input should be greater than or equal to 20000",
    seen: ["2026-05", "2026-10"], sources: ["https://platform.claude.com/docs/en/build-with-claude/task-budgets"],
  },
  {
    id: "top-level-cache-control-conflict", paraphrased: true,
    template: null,
    seen: ["2026-03", "2026-10"], sources: ["https://platform.claude.com/docs/en/build-with-claude/prompt-caching"],
  },
  {
    id: "inference-geo-model", paraphrased: true,
    template: null,
    seen: ["2026-02", "2026-10"], sources: ["https://platform.claude.com/docs/en/manage-claude/data-residency"],
  },
];
