import type { ReplyRow } from "../reply-row.ts";

/** Thinking. */
export const thinking: readonly ReplyRow[] = [
  {
    id: "extra-inputs-thinking-cache-control",
    template: "messages.{i}.content.{j}.thinking.cache_control: Extra inputs are not permitted",
    seen: ["2025-12", "2026-01"], sources: ["https://github.com/router-for-me/CLIProxyAPI/issues/714"],
  },
  {
    id: "thinking-signature-required",
    template: "messages.{i}.content.{j}.thinking.signature: Field required",
    seen: ["2025-12", "2026-04"], sources: ["https://github.com/router-for-me/CLIProxyAPI/issues/714"],
  },
  {
    id: "thinking-type-tag-adaptive",
    template: "thinking: Input tag 'adaptive' found using 'type' does not match any of the expected tags: 'disabled', 'enabled'",
    seen: ["2026-03", "2026-03"], sources: ["https://github.com/strands-agents/harness-sdk/issues/1856"],
  },
  {
    id: "thinking-enabled-not-supported",
    template: "\"thinking.type.enabled\" is not supported for this model. Use \"thinking.type.adaptive\" and \"output_config.effort\" to control thinking behavior.",
    seen: ["2026-04", "2026-10"], sources: ["https://platform.claude.com/docs/en/api/errors"],
  },
  {
    id: "thinking-disabled-not-supported",
    template: "\"thinking.type.disabled\" is not supported for this model. Thinking defaults to adaptive mode when not specified; use \"thinking.type.enabled\" with \"budget_tokens\" for extended thinking.",
    seen: ["2026-06", "2026-10"], sources: ["https://platform.claude.com/docs/en/api/errors"],
  },
  {
    id: "thinking-adaptive-not-supported",
    template: "adaptive thinking is not supported on this model",
    seen: ["2026-05", "2026-10"], sources: ["https://platform.claude.com/docs/en/api/errors"],
  },
  {
    id: "thinking-budget-min",
    template: "thinking.enabled.budget_tokens: Input should be greater than or equal to 1024",
    seen: ["2025-03", "2026-08"], sources: ["https://github.com/themaximalist/llm.js/issues/30"],
  },
  {
    id: "thinking-budget-vs-max-tokens",
    template: "`max_tokens` must be greater than `thinking.budget_tokens`. Please consult our documentation at https://docs.claude.com/en/docs/build-with-claude/extended-thinking#max-tokens-and-context-window-size",
    seen: ["2025-03", "2026-08"], sources: ["https://github.com/liuw1535/antigravity2api-nodejs/issues/150"],
  },
  {
    id: "thinking-temperature-1",
    template: "`temperature` may only be set to 1 when thinking is enabled. Please consult our documentation at https://docs.anthropic.com/en/docs/build-with-claude/extended-thinking#important-considerations-when-using-extended-thinking",
    seen: ["2025-03", "2026-10"], sources: ["https://github.com/MartialBE/one-hub/issues/529"],
  },
  {
    id: "thinking-temperature-1-adaptive",
    template: "`temperature` may only be set to 1 when thinking is enabled or in adaptive mode. …",
    seen: ["2026-02", "2026-10"],
  },
  {
    id: "thinking-forced-tool-choice",
    template: "Thinking may not be enabled when tool_choice forces tool use.",
    seen: ["2025-02", "2026-09"], sources: ["https://platform.claude.com/docs/en/agents-and-tools/tool-use/define-tools"],
  },
  {
    id: "thinking-first-block-tool-use",
    template: "messages.{i}.content.0.type: Expected `thinking` or `redacted_thinking`, but found `{type}`. When `thinking` is enabled, a final `assistant` message must start with a thinking block (preceeding the lastmost set of `tool_use` and `tool_result` blocks). We recommend you include thinking blocks from previous turns. To avoid this requirement, disable `thinking`. Please consult our documentation at https://docs.claude.com/en/docs/build-with-claude/extended-thinking",
    seen: ["2025-03", "2026-01"], sources: ["https://github.com/znlsl/Antigravity2Api/issues/11"],
  },
  {
    id: "thinking-must-be-first",
    template: "messages.{i}.content.0: If an assistant message contains any thinking blocks, the first block must be `thinking` or `redacted_thinking`. Found `{type}`.",
    seen: ["2026-01", "2026-01"], sources: ["https://github.com/anthropics/claude-code/issues/20717"],
  },
  {
    id: "thinking-final-block",
    template: "messages.{i}: The final block in an assistant message cannot be `thinking`.",
    seen: ["2025-12", "2025-12"], sources: ["https://github.com/tailcallhq/forgecode/issues/2107"],
  },
  {
    id: "thinking-disabled-final-assistant",
    template: "messages.{i}.content.{j}: When thinking is disabled, an `assistant` message in the final position cannot contain `thinking`. To use thinking blocks, enable `thinking` in your request.",
    seen: ["2025-07", "2025-11"], sources: ["https://github.com/tailcallhq/forgecode/issues/1853"],
  },
  {
    id: "thinking-blocks-modified", decidedBy: "server",
    template: "messages.{i}.content.{j}: `thinking` or `redacted_thinking` blocks in the latest assistant message cannot be modified. These blocks must remain as they were in the original response.",
    seen: ["2025-11", "2026-08"], sources: ["https://platform.claude.com/docs/en/api/errors#thinking-blocks-cannot-be-modified"],
    cause: "A thinking block of the assistant turn whose tool calls are still open was edited, dropped or moved.",
    fix: "Send the whole assistant message back exactly as you received it, thinking blocks and signatures included.",
  },
  {
    id: "thinking-signature-invalid", decidedBy: "server",
    template: "messages.{i}.content.{j}: Invalid `signature` in `thinking` block",
    seen: ["2025-10", "2026-09"], sources: ["https://github.com/langchain-ai/langchain/pull/33391"],
    cause: "The signature of a thinking block does not fit: empty, cut, or made by another vendor or account.",
    fix: "Send the block back exactly as you received it, or remove it from older turns.",
  },
  {
    id: "thinking-signature-prefix-binding", decidedBy: "server",
    template: "messages.{i}.content.{j}: Invalid `signature` in `thinking` block. The block is bound to a different conversation. Remove the block, or set `thinking.block_binding.prefix_mismatch_behavior` to \"drop_block\".[ That setting requires the `thinking-binding-controls-2026-08-01` value in the `anthropic-beta` header.][ …what changed]",
    seen: ["2026-08", "2026-10"], sources: ["https://platform.claude.com/docs/en/build-with-claude/preserved-thinking"],
    cause: "Something before a thinking block (system prompt, tools, earlier messages) is not what it was when the model wrote the block.",
    fix: "Keep everything before the block unchanged, or remove the block, or set thinking.block_binding.prefix_mismatch_behavior to \"drop_block\" with its beta header.",
  },
  {
    id: "thinking-type-disabled-effort-xhigh",
    template: "output_config.effort '{effort}' is not supported when thinking is disabled on this model. Use effort 'high' or below, or enable thinking.",
    seen: ["2026-07", "2026-10"], sources: ["https://platform.claude.com/docs/en/build-with-claude/thinking-troubleshooting"],
  },
  {
    id: "thinking-shape",
    template: "thinking: Input should be an object",
    seen: ["2026-08", "2026-10"], sources: ["https://github.com/kangminlee-maker/local-OAuth-CLI-API-adapter/blob/main/test/anthropic-messages-validation-parity.test.mjs"],
  },
  {
    id: "thinking-thinking-required",
    template: "messages.{i}.content.{j}.thinking.thinking: Field required",
    seen: ["2026-09", "2026-09"],
  },
  {
    id: "thinking-type-required",
    template: "thinking.type: Field required",
    seen: ["2026-08", "2026-09"], sources: ["https://github.com/kangminlee-maker/local-OAuth-CLI-API-adapter/blob/main/src/proxy/normalizers.ts"],
  },
  {
    id: "thinking-disabled-not-supported-use-adaptive",
    template: "\"thinking.type.disabled\" is not supported for this model. Use \"thinking.type.adaptive\" and \"output_config.effort\" to control thinking behavior.",
    seen: ["2026-09", "2026-10"], sources: ["https://platform.claude.com/docs/en/models/opus-5-5/whats-new-opus-5-5"],
  },
  {
    id: "thinking-disabled-not-supported-between-tools",
    template: "\"thinking.type.disabled\" is not supported for this model. Use \"thinking.type.between_tools\" for the lowest thinking setting, or \"thinking.type.adaptive\" and \"output_config.effort\" to control thinking behavior.",
    seen: ["2026-09", "2026-10"],
  },
  {
    id: "thinking-between-tools-not-supported",
    template: "\"thinking.type.between_tools\" is not supported for this model.",
    seen: ["2026-09", "2026-10"],
  },
  {
    id: "thinking-between-tools-effort", sameWordingAs: "thinking-type-disabled-effort-xhigh",
    template: "output_config.effort '{effort}' is not supported when thinking is disabled on this model. Use effort 'high' or below, or enable thinking.",
    seen: ["2026-09", "2026-10"], sources: ["https://platform.claude.com/docs/en/build-with-claude/thinking-troubleshooting"],
  },
  {
    id: "thinking-adaptive-budget-extra",
    template: "thinking.adaptive.budget_tokens: Extra inputs are not permitted",
    seen: ["2026-02", "2026-09"],
  },
  {
    id: "thinking-enabled-budget-required",
    template: "thinking.enabled.budget_tokens: Field required",
    seen: ["2025-08", "2026-09"],
  },
  {
    id: "thinking-disabled-extra",
    template: "thinking.disabled.{field}: Extra inputs are not permitted",
    seen: ["2026-04", "2026-09"], sources: ["https://github.com/anthropics/claude-code/blob/main/CHANGELOG.md"],
  },
  {
    id: "thinking-display-enum",
    template: "thinking.{adaptive|enabled}.display: Input should be 'summarized', 'omitted'[, 'highlights']",
    seen: ["2026-05", "2026-10"],
  },
  {
    id: "thinking-block-binding-without-beta",
    template: "thinking.{adaptive|enabled}.block_binding: Extra inputs are not permitted",
    seen: ["2026-09", "2026-10"],
  },
  {
    id: "thinking-top-p",
    template: "`top_p` must be greater than or equal to 0.95 or unset when thinking is enabled[ or in adaptive mode]. …",
    seen: ["2025-03", "2026-07"],
  },
  {
    id: "thinking-top-k",
    template: "`top_k` must be unset when thinking is enabled or in adaptive mode",
    seen: ["2025-03", "2026-08"],
  },
  {
    id: "thinking-block-empty",
    template: "messages.{i}.content.{j}.thinking.thinking: each thinking block must contain thinking",
    seen: ["2025-03", "2026-06"], sources: ["https://github.com/UKGovernmentBEIS/inspect_ai/blob/main/CHANGELOG.md"],
  },
  {
    id: "redacted-thinking-invalid-data", decidedBy: "server",
    template: "messages.{i}.content.{j}: Invalid `data` in `redacted_thinking` block",
    seen: ["2026-05", "2026-10"],
    cause: "The data of a redacted_thinking block is not what the API gave out.",
    fix: "Send the block back exactly as you received it, or remove it from older turns.",
  },
];
