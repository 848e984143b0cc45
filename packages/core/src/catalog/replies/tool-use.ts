import type { ReplyRow } from "../reply-row.ts";

/** Tool calls and their results. */
export const toolUse: readonly ReplyRow[] = [
  {
    id: "tool-use-without-tool-result",
    template: "messages.{i}: `tool_use` ids were found without `tool_result` blocks immediately after: {id}[, {id}…]. Each `tool_use` block must have a corresponding `tool_result` block in the next message.",
    variants: ["messages.{i}: Did not find {n} `tool_result` block(s) at the beginning of this message. Messages following `tool_use` blocks must begin with a matching number of `tool_result` blocks."],
    seen: ["2024-11", "2026-10"], sources: ["https://platform.claude.com/docs/en/agents-and-tools/tool-use/server-tools"],
  },
  {
    id: "tool-result-unexpected-id",
    template: "messages.{i}.content.{j}: unexpected `tool_use_id` found in `tool_result` blocks: {id}. Each `tool_result` block must have a corresponding `tool_use` block in the previous message.",
    seen: ["2025-08", "2026-08"], sources: ["https://github.com/router-for-me/CLIProxyAPI/issues/497"],
  },
  {
    id: "advisor-result-unexpected-id",
    template: "messages.{i}.content.{j}: unexpected `tool_use_id` found in `advisor_tool_result` blocks: {srvtoolu_id}. Each `advisor_tool_result` block must have a corresponding `server_tool_use` block before it.",
    seen: ["2026-06", "2026-08"], sources: ["https://github.com/anthropics/claude-code/issues/84783"],
  },
  {
    id: "server-tool-use-without-result",
    template: "`{tool}` tool use with id `{srvtoolu_id}` was found without a corresponding `{tool}_tool_result` block",
    seen: ["2025-07", "2026-08"], sources: ["https://platform.claude.com/docs/en/agents-and-tools/tool-use/troubleshooting-tool-use"],
  },
  {
    id: "server-tool-use-tool-not-provided", paraphrased: true,
    template: "`{tool}` tool use with id `{srvtoolu_id}` was found without a corresponding `{tool}_tool_result` block… but no `{tool}` tool was provided",
    seen: ["2026-05", "2026-08"], sources: ["https://platform.claude.com/docs/en/build-with-claude/handling-stop-reasons"],
  },
  {
    id: "tool-result-duplicate",
    template: "messages.{i}.content.{j}: each tool_use must have a single result. Found multiple `tool_result` blocks with id: {id}",
    seen: ["2025-06", "2026-09"], sources: ["https://github.com/vectorize-io/hindsight/pull/4250"],
  },
  {
    id: "tool-reference-mixed",
    template: "Tool definitions/code execution functions cannot be mixed with other content",
    seen: ["2026-09", "2026-10"], sources: ["https://github.com/AdRate-io/reins/blob/main/spikes/l1-deferred-tools/README.md", "https://github.com/null-topology/toolsearch-proxy-shim"],
  },
  {
    id: "tool-use-ids-unique",
    template: "messages.{i}.content.{j}: `tool_use` ids must be unique",
    variants: ["messages.{i}.content.{j}: tool_use ids must be unique"],
    seen: ["2025-11", "2026-03"], sources: ["https://github.com/anthropics/claude-code/issues/20901"],
  },
  {
    id: "tool-use-id-pattern",
    template: "messages.{i}.content.{j}.tool_use.id: String should match pattern '^[a-zA-Z0-9_-]+$'",
    seen: ["2026-02", "2026-07"], sources: ["https://github.com/screenpipe/screenpipe/pull/3252"],
  },
  {
    id: "tool-result-id-pattern", paraphrased: true,
    template: "messages.{i}.content.{j}.tool_result.tool_use_id: String should match pattern '^[a-zA-Z0-9_-]+$'",
    seen: ["2026-02", "2026-07"], sources: ["https://github.com/maximhq/bifrost/issues/5097"],
  },
  {
    id: "server-tool-use-id-pattern", paraphrased: true,
    template: "messages.{i}.content.{j}.server_tool_use.id: String should match pattern '^srvtoolu_[a-zA-Z0-9_]+$'",
    seen: ["2025-12", "2025-12"], sources: ["https://github.com/ding113/claude-code-hub/pull/472"],
  },
  {
    id: "tool-blocks-need-tools",
    template: "Requests which include `tool_use` or `tool_result` blocks must define tools.",
    seen: ["2024-06", "2025-07"],
  },
  {
    id: "tool-reference-not-found",
    template: "Tool reference '{name}' not found in available tools",
    seen: ["2025-11", "2026-08"], sources: ["https://platform.claude.com/docs/en/agents-and-tools/tool-use/tool-search-tool"],
  },
  {
    id: "tool-result-in-assistant",
    template: "messages.{i}: `tool_result` blocks can only be in `user` messages",
    seen: ["2025-06", "2026-10"],
  },
  {
    id: "tool-result-id-required",
    template: "messages.{i}.content.{j}.tool_result.tool_use_id: Field required",
    seen: ["2026-08", "2026-08"],
  },
  {
    id: "tool-use-input-dict",
    template: "messages.{i}.content.{j}.tool_use.input: Input should be a valid dictionary",
    seen: ["2024-12", "2026-03"], sources: ["https://github.com/prism-php/prism/issues/659"],
  },
  {
    id: "toolset-name-empty",
    template: "toolset_name: String should have at least 1 character",
    seen: ["2026-09", "2026-09"],
  },
  {
    id: "browser-state-changes-empty", paraphrased: true,
    template: null,
    seen: ["2026-09", "2026-09"],
  },
  {
    id: "tool-use-name-too-long",
    template: "messages.{i}.content.{j}.tool_use.name: String should have at most 200 characters",
    seen: ["2025-09", "2026-10"],
  },
  {
    id: "tool-use-name-empty",
    template: "messages.{i}.content.{j}.tool_use.name: String should have at least 1 character",
    seen: ["2025-10", "2026-10"],
  },
  {
    id: "tool-result-error-empty",
    template: "messages.{i}.content.{j}.tool_result: content cannot be empty if `is_error` is true",
    seen: ["2025-08", "2026-09"],
  },
  {
    id: "tool-result-content-tag",
    template: "messages.{i}.content.{j}.tool_result.content.{k}: Input tag '{tag}' found using 'type' does not match any of the expected tags: …",
    seen: ["2026-01", "2026-09"],
  },
  {
    id: "tool-reference-name-required",
    template: "messages.{i}.content.{j}.tool_result.content.{k}.tool_reference.tool_name: Field required",
    seen: ["2026-02", "2026-02"],
  },
  {
    id: "tool-result-text-required",
    template: "messages.{i}.content.{j}.tool_result.content.{k}.text.text: Field required",
    seen: ["2025-06", "2026-08"], sources: ["https://github.com/boldsoftware/shelley/blob/main/llm/ant/ant.go"],
  },
  {
    id: "tool-use-text-extra",
    template: "messages.{i}.content.{j}.tool_use.text: Extra inputs are not permitted",
    seen: ["2025-06", "2026-08"], sources: ["https://github.com/boldsoftware/shelley/blob/main/llm/ant/ant.go"],
  },
  {
    id: "fallback-history-unpaired", paraphrased: true,
    template: null,
    seen: ["2026-09", "2026-09"],
  },
  {
    id: "toolset-result-missing-name", paraphrased: true,
    template: null,
    seen: ["2026-08", "2026-10"], sources: ["https://platform.claude.com/docs/en/agents-and-tools/tool-use/computer-use-tool"],
  },
];
