import type { ReplyRow } from "../reply-row.ts";

/** Blocks, texts and cache marks. */
export const blocks: readonly ReplyRow[] = [
  {
    id: "extra-inputs-cache-control-scope",
    template: "system.{i}.cache_control.ephemeral.scope: Extra inputs are not permitted",
    seen: ["2026-02", "2026-04"], sources: ["https://github.com/zhukunpenglinyutong/jetbrains-cc-gui/issues/844"],
  },
  {
    id: "extra-inputs-text-cache-control",
    template: "messages.{i}.content.{j}.text.cache_control: Extra inputs are not permitted",
    seen: ["2024-10", "2026-08"], sources: ["https://github.com/earendil-works/pi/issues/7938"],
  },
  {
    id: "extra-inputs-block-field",
    template: "messages.{i}.content.{j}.{block_type}.{field}: Extra inputs are not permitted",
    seen: ["2025-07", "2026-10"], sources: ["https://github.com/anthropics/claude-code/issues/4378"],
  },
  {
    id: "text-non-whitespace",
    template: "messages: text content blocks must contain non-whitespace text",
    seen: ["2024-09", "2026-07"], sources: ["https://github.com/anomalyco/opencode/issues/31259"],
  },
  {
    id: "text-non-empty",
    template: "messages: text content blocks must be non-empty",
    seen: ["2024-06", "2026-06"], sources: ["https://github.com/NousResearch/hermes-agent/pull/41985"],
  },
  {
    id: "cache-control-max-4",
    template: "A maximum of 4 blocks with cache_control may be provided. Found {n}.",
    seen: ["2024-09", "2026-09"], sources: ["https://github.com/tghamm/Anthropic.SDK/issues/50"],
  },
  {
    id: "cache-control-ttl-order",
    template: "{path}.cache_control.ttl: a ttl='1h' cache_control block must not come after a ttl='5m' cache_control block. Note that blocks are processed in the following order: `tools`, `system`, `messages`.",
    seen: ["2025-08", "2026-08"], sources: ["https://github.com/vellum-ai/vellum-assistant/pull/22191"],
  },
  {
    id: "item-content-required",
    template: "messages.{i}.content: Field required",
    seen: ["2026-08", "2026-10"], sources: ["https://github.com/kangminlee-maker/local-OAuth-CLI-API-adapter/blob/main/test/anthropic-messages-validation-parity.test.mjs"],
  },
  {
    id: "item-content-type",
    template: "messages.{i}.content: Input should be a valid array",
    seen: ["2026-08", "2026-10"], sources: ["https://github.com/kangminlee-maker/local-OAuth-CLI-API-adapter/blob/main/test/anthropic-messages-validation-parity.test.mjs"],
  },
  {
    id: "block-not-object",
    template: "messages.{i}.content.{j}: Input should be an object",
    seen: ["2026-08", "2026-10"], sources: ["https://github.com/kangminlee-maker/local-OAuth-CLI-API-adapter/blob/main/test/anthropic-messages-validation-parity.test.mjs"],
  },
  {
    id: "block-type-required",
    template: "messages.{i}.content.{j}.type: Field required",
    seen: ["2026-08", "2026-10"], sources: ["https://github.com/kangminlee-maker/local-OAuth-CLI-API-adapter/blob/main/test/anthropic-messages-validation-parity.test.mjs"],
  },
  {
    id: "system-member-shape",
    template: "system.{i}: Input does not match the expected shape.",
    seen: ["2026-08", "2026-10"], sources: ["https://github.com/kangminlee-maker/local-OAuth-CLI-API-adapter/blob/main/test/anthropic-messages-validation-parity.test.mjs"],
  },
  {
    id: "cache-control-shape",
    template: "cache_control: Input should be an object",
    seen: ["2026-08", "2026-10"], sources: ["https://github.com/kangminlee-maker/local-OAuth-CLI-API-adapter/blob/main/test/anthropic-messages-validation-parity.test.mjs"],
  },
  {
    id: "text-text-type",
    template: "messages.{i}.content.{j}.text.text: Input should be a valid string",
    seen: ["2025-02", "2025-02"], sources: ["https://github.com/simonw/llm-anthropic/issues/23"],
  },
  {
    id: "cache-control-empty-text",
    template: "messages.{i}.content.{j}.text: cache_control cannot be set for empty text blocks",
    seen: ["2025-07", "2026-05"], sources: ["https://github.com/anthropics/claude-code/issues/57573"],
  },
  {
    id: "content-block-tag",
    template: "messages.{i}.content.{j}: Input tag '{tag}' found using 'type' does not match any of the expected tags: …",
    seen: ["2025-01", "2026-10"], sources: ["https://github.com/AstrBotDevs/AstrBot/pull/4444"],
  },
  {
    id: "system-block-type-required",
    template: "system.{i}.type: Field required",
    seen: ["2025-06", "2026-08"], sources: ["https://github.com/boldsoftware/shelley/blob/main/llm/ant/ant.go"],
  },
  {
    id: "system-text-non-empty",
    template: "system: text content blocks must be non-empty",
    seen: ["2025-10", "2026-10"],
  },
  {
    id: "system-cache-control-empty-text",
    template: "system.{i}: cache_control cannot be set for empty text blocks",
    seen: ["2025-08", "2026-10"],
  },
  {
    id: "cache-control-ttl-enum",
    template: "{path}.cache_control.ephemeral.ttl: Input should be '5m' or '1h'",
    seen: ["2025-09", "2026-07"],
  },
  {
    id: "cache-min-tokens-2024", decidedBy: "tokens", rule: "cache-prefix-too-short",
    template: "The message up to and including the first cache-control block must be at least 1024 tokens. Found: {n}.",
    seen: ["2024-08", "2024-10"], sources: ["https://github.com/vercel/ai/blob/main/examples/ai-functions/data/error-message.txt"],
    cause: "The caching beta of 2024 refused short prefixes. Since then they are just not cached.",
    fix: "Nothing today; a proxy that still answers so is old.",
  },
  {
    id: "source-type-file-tag",
    template: "{path}.source: Input tag 'file' found using 'type' does not match any of the expected tags: …",
    seen: ["2026-03", "2026-03"],
  },
];
