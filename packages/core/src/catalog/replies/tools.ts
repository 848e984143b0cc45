import type { ReplyRow } from "../reply-row.ts";

/** Tool definitions and choices. */
export const tools: readonly ReplyRow[] = [
  {
    id: "extra-inputs-tools-cache-control",
    template: "tools.{i}.cache_control: Extra inputs are not permitted",
    seen: ["2026-08", "2026-08"], sources: ["https://github.com/earendil-works/pi/issues/7938"],
  },
  {
    id: "tools-type-tag",
    template: "tools.{i}: Input tag '{tag}' found using 'type' does not match any of the expected tags: …",
    seen: ["2024-05", "2026-10"], sources: ["https://github.com/dirac-run/dirac/issues/57"],
  },
  {
    id: "tool-choice-forced-not-supported-model",
    template: "tool_choice: type \"tool\" and \"any\" are not supported for this model.",
    seen: ["2026-08", "2026-10"],
  },
  {
    id: "tool-names-unique",
    template: "tools: Tool names must be unique.",
    seen: ["2025-06", "2026-05"], sources: ["https://github.com/tailcallhq/forgecode/issues/892"],
  },
  {
    id: "tool-name-pattern-64",
    template: "tools.{i}.custom.name: String should match pattern '^[a-zA-Z0-9_-]{1,64}$'",
    seen: ["2025-03", "2025-09"], sources: ["https://github.com/apify/tester-mcp-client/issues/11"],
  },
  {
    id: "tool-name-pattern-128", paraphrased: true,
    template: "tools.{i}.custom.name: String should match pattern '^[a-zA-Z0-9_-]{1,128}$'",
    seen: ["2025-10", "2026-05"], sources: ["https://github.com/BerriAI/litellm/pull/26788"],
  },
  {
    id: "tool-name-too-long",
    template: "tools.{i}.custom.name: String should have at most 128 characters",
    seen: ["2026-09", "2026-09"], sources: ["https://github.com/anthropics/claude-code/issues/96152"],
  },
  {
    id: "server-tool-name-literal",
    template: "tools.{i}.{tool_type}.name: Input should be '{name}'",
    seen: ["2026-01", "2026-01"], sources: ["https://github.com/router-for-me/CLIProxyAPI/issues/1094"],
  },
  {
    id: "tool-choice-without-tools",
    template: "tool_choice may only be specified while providing tools.",
    seen: ["2024-09", "2026-10"], sources: ["https://github.com/ai365vip/chat-api/issues/82"],
  },
  {
    id: "tool-choice-any-without-tools",
    template: "tool_choice.{type} may only be specified while providing tools",
    seen: ["2026-01", "2026-09"],
  },
  {
    id: "tool-choice-tool-not-found",
    template: "Tool '{name}' not found in provided tools",
    seen: ["2024-06", "2026-10"],
  },
  {
    id: "all-tools-deferred",
    template: "At least one tool must have defer_loading=false. All tools cannot be deferred.",
    seen: ["2025-11", "2026-08"], sources: ["https://platform.claude.com/docs/en/agents-and-tools/tool-use/tool-search-tool"],
  },
  {
    id: "tool-choice-type",
    template: "tool_choice: Input should be an object",
    seen: ["2026-08", "2026-10"], sources: ["https://github.com/kangminlee-maker/local-OAuth-CLI-API-adapter/blob/main/test/anthropic-messages-validation-parity.test.mjs"],
  },
  {
    id: "tool-choice-tag",
    template: "tool_choice: Input tag '{tag}' found using 'type' does not match any of the expected tags: …",
    seen: ["2024-05", "2026-08"],
  },
  {
    id: "tools-type",
    template: "tools: Input should be a valid array",
    seen: ["2026-08", "2026-10"], sources: ["https://github.com/kangminlee-maker/local-OAuth-CLI-API-adapter/blob/main/test/anthropic-messages-validation-parity.test.mjs"],
  },
  {
    id: "tool-not-object",
    template: "tools.{i}: Input should be an object",
    seen: ["2026-08", "2026-10"], sources: ["https://github.com/kangminlee-maker/local-OAuth-CLI-API-adapter/blob/main/test/anthropic-messages-validation-parity.test.mjs"],
  },
  {
    id: "tool-name-empty",
    template: "tools.{i}.custom.name: String should have at least 1 character",
    seen: ["2026-08", "2026-10"], sources: ["https://github.com/kangminlee-maker/local-OAuth-CLI-API-adapter/blob/main/test/anthropic-messages-validation-parity.test.mjs"],
  },
  {
    id: "tool-name-required",
    template: "tools.{i}.custom.name: Field required",
    seen: ["2026-08", "2026-10"], sources: ["https://github.com/kangminlee-maker/local-OAuth-CLI-API-adapter/blob/main/test/anthropic-messages-validation-parity.test.mjs"],
  },
  {
    id: "tool-choice-type-required",
    template: "tool_choice.type: Field required",
    seen: ["2026-08", "2026-09"], sources: ["https://github.com/kangminlee-maker/local-OAuth-CLI-API-adapter/blob/main/src/proxy/normalizers.ts"],
  },
  {
    id: "tool-type-not-supported-by-model",
    template: "'{model}' does not support tool types: {types}.[ Did you mean one of …]",
    seen: ["2026-02", "2026-10"], sources: ["https://platform.claude.com/docs/en/models/opus-5-5/whats-new-opus-5-5"],
  },
  {
    id: "toolset-name-not-accepted",
    template: "tools.{i}.{toolset_type}: name is not accepted on a toolset entry: the member names are fixed by the dated type, and the served tool keeps the family's bare name",
    seen: ["2026-09", "2026-10"],
  },
  {
    id: "computer-tag-unknown",
    template: "tools.{i}: Input tag '{tag}' found using 'type' does not match any of the expected tags: …",
    sameWordingAs: "tools-type-tag",
    seen: ["2025-05", "2026-10"], sources: ["https://github.com/pydantic/pydantic-ai/blob/main/tests/models/cassettes/test_anthropic_bedrock_count_tokens/test_anthropic_bedrock_count_tokens_rejects_server_tools.yaml"],
  },
  {
    id: "ptc-not-supported",
    template: "'{model}' does not support programmatic tool calling. The following tools have `allowed_callers` that require it: {tool}[, {tool}]. Explicitly set `allowed_callers=[\"direct\"]` on these tools, or use a model that supports programmatic tool calling.",
    seen: ["2026-02", "2026-10"],
  },
  {
    id: "web-search-country",
    template: "tools.{i}.{tag}: Country code {code} is not supported.",
    seen: ["2025-07", "2026-10"], sources: ["https://github.com/anthropics/anthropic-sdk-python/issues/995"],
  },
  {
    id: "web-search-max-uses-positive",
    template: "tools.{i}.{tool_type}.max_uses: Input should be greater than 0",
    seen: ["2026-07", "2026-10"],
  },
  {
    id: "web-search-max-uses-type",
    template: "tools.{i}.{tool_type}.max_uses: Input should be a valid integer",
    seen: ["2026-10", "2026-10"],
  },
  {
    id: "advisor-model-pair",
    template: "{advisor} cannot be used as an advisor when the request model is '{model}'",
    seen: ["2026-09", "2026-09"], sources: ["https://github.com/anthropics/claude-code/issues/91281"],
  },
  {
    id: "mcp-server-not-referenced",
    template: "MCP server '{name}' is defined but not referenced by any `mcp_toolset` in `tools`.",
    seen: ["2025-12", "2026-09"], sources: ["https://github.com/anthropics/anthropic-sdk-csharp/pull/267"],
  },
  {
    id: "mcp-auth-token-invalid", decidedBy: "server",
    template: "Invalid authorization token for MCP server '{name}'. Please check your token and try again.",
    seen: ["2025-09", "2025-09"], sources: ["https://github.com/anthropics/claude-code/issues/7383"],
    cause: "The MCP server refused the authorization_token.",
    fix: "Get a new token for that server.",
  },
  {
    id: "mcp-toolset-unknown-server", paraphrased: true,
    template: null,
    seen: ["2025-12", "2026-10"], sources: ["https://platform.claude.com/docs/en/agents-and-tools/mcp-connector"],
  },
  {
    id: "domains-both", paraphrased: true,
    template: null,
    seen: ["2025-05", "2026-10"], sources: ["https://platform.claude.com/docs/en/agents-and-tools/tool-use/web-search-tool"],
  },
  {
    id: "defer-loading-cache-control",
    template: "Tool '{name}' cannot have both defer_loading=true and cache_control set. Tools with defer_loading cannot use prompt caching.",
    seen: ["2026-03", "2026-10"], sources: ["https://github.com/anthropics/claude-code/issues/30920", "https://github.com/AdRate-io/reins/blob/main/spikes/l1-deferred-tools/README.md"],
  },
  {
    id: "tool-choice-caller", paraphrased: true,
    template: null,
    seen: ["2025-11", "2026-10"], sources: ["https://platform.claude.com/docs/en/agents-and-tools/tool-use/programmatic-tool-calling"],
  },
  {
    id: "advisor-omitted-on-resume", paraphrased: true,
    template: null,
    seen: ["2026-03", "2026-10"], sources: ["https://platform.claude.com/docs/en/agents-and-tools/tool-use/advisor-tool"],
  },
  {
    id: "tool-addition-unknown", paraphrased: true,
    template: null,
    seen: ["2026-07", "2026-10"], sources: ["https://platform.claude.com/docs/en/build-with-claude/mid-conversation-system-messages"],
  },
  {
    id: "defer-loading-extra",
    template: "tools.{i}.custom.defer_loading: Extra inputs are not permitted",
    seen: ["2026-01", "2026-09"], sources: ["https://github.com/anthropics/claude-code/issues/11678"],
  },
];
