import type * as z from "zod";
import { describe, expect, test } from "vitest";
import { contentBlock, schemas, tool } from "./index.ts";

type Example = Readonly<Record<string, unknown>>;

const schema = { type: "object", properties: { city: { type: "string" } } };
const client = { name: "bash", cache_control: { type: "ephemeral" } };
const editor = { name: "str_replace_based_edit_tool" };
const screen = { name: "computer", display_width_px: 1024, display_height_px: 768 };
const search = { name: "web_search", max_uses: 3, allowed_domains: ["example.com"], blocked_domains: null };
const fetch = { name: "web_fetch", citations: { enabled: true }, url_sources: { user_input: { type: "all" } } };
const code = { name: "code_execution" };

const tools: Readonly<Record<string, Example>> = {
  custom: { name: "weather", input_schema: schema, type: null },
  bash_20241022: client,
  bash_20250124: client,
  text_editor_20241022: { name: "str_replace_editor" },
  text_editor_20250124: { name: "str_replace_editor" },
  text_editor_20250429: editor,
  text_editor_20250728: { ...editor, max_characters: 10_000 },
  computer_20241022: screen,
  computer_20250124: { ...screen, display_number: 1 },
  computer_20251124: { ...screen, enable_zoom: true },
  memory_20250818: { name: "memory" },
  code_execution_20250522: code,
  code_execution_20250825: code,
  code_execution_20260120: code,
  code_execution_20260521: code,
  web_search_20250305: { ...search, user_location: { type: "approximate", country: "DE" } },
  web_search_20260209: search,
  web_search_20260318: { ...search, response_inclusion: "excluded" },
  web_fetch_20250910: fetch,
  web_fetch_20260209: fetch,
  web_fetch_20260309: { ...fetch, use_cache: false },
  web_fetch_20260318: { ...fetch, response_inclusion: "full" },
  tool_search_tool_bm25_20251119: { name: "tool_search_tool_bm25" },
  tool_search_tool_bm25: { name: "tool_search_tool_bm25" },
  tool_search_tool_regex_20251119: { name: "tool_search_tool_regex" },
  tool_search_tool_regex: { name: "tool_search_tool_regex" },
  advisor_20260301: { name: "advisor", model: "claude-opus-4-8", max_tokens: 2048 },
  browser_toolset_20260801: { configs: { javascript_exec: { enabled: true } } },
  computer_toolset_20260801: { configs: { zoom: { enabled: false }, cursor_position: null } },
  mcp_toolset: { mcp_server_name: "docs", configs: { find: { enabled: false } } },
};

const text = { type: "text", text: "Good morning." };
const server = { tool_use_id: "srvtoolu_01" };
const blocks: Readonly<Record<string, Example>> = {
  text: { text: "Noon is at twelve.", citations: null },
  image: { source: { type: "base64", media_type: "image/png", data: "aGk=" } },
  document: { source: { type: "content", content: [text] }, title: "Greeting", citations: { enabled: true } },
  search_result: { content: [text], source: "https://example.com", title: "Greetings" },
  thinking: { thinking: "", signature: "c2ln" },
  redacted_thinking: { data: "ZGF0YQ==" },
  tool_use: { id: "call_1", name: "left_click", input: { coordinate: [1, 2] }, toolset_name: "computer" },
  tool_result: {
    tool_use_id: "call_1",
    content: [
      { type: "browser_state", tabs: [] },
      { type: "tool_reference", tool_name: "a" },
    ],
  },
  server_tool_use: { id: "srvtoolu_01", name: "web_search", input: {}, caller: { type: "direct" } },
  web_search_tool_result: { ...server, content: { type: "web_search_tool_result_error", error_code: "unavailable" } },
  web_fetch_tool_result: { ...server, content: { type: "web_fetch_tool_result_error", error_code: "url_too_long" } },
  code_execution_tool_result: {
    ...server,
    content: {
      type: "code_execution_result",
      content: [],
      return_code: 0,
      stderr: "",
      stdout: "1",
      abort_reason: null,
    },
  },
  bash_code_execution_tool_result: {
    ...server,
    content: { type: "bash_code_execution_tool_result_error", error_code: "output_file_too_large" },
  },
  text_editor_code_execution_tool_result: {
    ...server,
    content: { type: "text_editor_code_execution_create_result", is_file_update: false },
  },
  tool_search_tool_result: { ...server, content: { type: "tool_search_tool_search_result", tool_references: [] } },
  container_upload: { file_id: "file_1" },
  mcp_tool_use: { id: "mcptoolu_1", name: "find", server_name: "docs", input: {} },
  mcp_tool_result: { tool_use_id: "mcptoolu_1", content: "found" },
  mcp_tool_listing: { mcp_server_name: "docs", tools: [{ name: "find", input_schema: schema }] },
  advisor_tool_result: { ...server, content: { type: "advisor_result", text: "Wait." } },
  compaction: { content: "They said good morning.", tool_changes: null },
  tool_addition: { tool: { type: "tool_definition", definition: tools["custom"] } },
  tool_removal: { tool: { type: "mcp_toolset_reference", server_name: "docs" } },
  fallback: { from: { model: "a" }, to: { model: "b" }, trigger: { type: "refusal" } },
};

function tagsOf(union: z.core.$ZodDiscriminatedUnion): readonly unknown[] {
  const values = union._zod.def.options.flatMap((option) => [
    ...((option._zod.propValues?.["type"] ?? []) as Iterable<unknown>),
  ]);
  return values.filter((value) => typeof value === "string").sort();
}

describe.each([
  ["tool", tool, tools],
  ["content block", contentBlock, blocks],
] as const)("%s", (_, union, examples) => {
  test("every variant has an example", () => {
    expect(Object.keys(examples).sort()).toEqual(tagsOf(union));
  });

  test.each(Object.entries(examples))("%s is valid", (type, example) => {
    expect(union.safeParse({ type, ...example }).error?.issues).toBeUndefined();
  });

  test.each(Object.entries(examples))("%s takes no other member", (type, example) => {
    expect(union.safeParse({ type, ...example, no_such_member: 1 }).success).toBe(false);
  });
});

const prompt = { model: "claude-sonnet-5", messages: [{ role: "user", content: "Hi" }] };
const { model: _model, ...modelless } = prompt;

describe("bodies", () => {
  test.each([
    [
      "messages",
      { ...prompt, max_tokens: 16, temperature: 0.5, container: null, metadata: null, stop_sequences: null },
    ],
    [
      "messages",
      {
        ...prompt,
        max_tokens: 16,
        fallbacks: "default",
        thread: { type: "create" },
        compaction: { type: "summarize" },
      },
    ],
    [
      "messages",
      {
        ...prompt,
        max_tokens: 16,
        messages: [...prompt.messages, { role: "system", content: [], output_config: { effort: "low" } }],
      },
    ],
    [
      "countTokens",
      { ...prompt, compaction: null, mcp_servers: [{ type: "url", name: "docs", url: "https://example.com" }] },
    ],
    ["batch", { requests: [{ custom_id: "a-1", params: { ...prompt, max_tokens: 16 } }] }],
    [
      "bedrockInvoke",
      { ...modelless, anthropic_version: "bedrock-2023-05-31", max_tokens: 16, anthropic_beta: ["a-2025-01-01"] },
    ],
    ["vertex", { ...modelless, anthropic_version: "vertex-2023-10-16", max_tokens: 16, stream: true }],
  ] as const)("%s takes %j", (root, body) => {
    expect(schemas[root].safeParse(body).error?.issues).toBeUndefined();
  });

  test.each([
    ["countTokens", { ...prompt, max_tokens: 16 }],
    ["messages", prompt],
    ["messages", { ...prompt, max_tokens: 16, temperature: null }],
    ["messages", { ...prompt, max_tokens: 1.5 }],
    ["batch", { requests: [{ custom_id: "a.1", params: { ...prompt, max_tokens: 16 } }] }],
    ["bedrockInvoke", { ...prompt, anthropic_version: "bedrock-2023-05-31", max_tokens: 16 }],
    ["vertex", { ...modelless, max_tokens: 16 }],
  ] as const)("%s refuses %j", (root, body) => {
    expect(schemas[root].safeParse(body).success).toBe(false);
  });
});

test("known top-level fields stand in the order the API checks them", () => {
  const measured = [
    "model",
    "tool_choice",
    "tools",
    "messages",
    "system",
    "thinking",
    "output_config",
    "cache_control",
    "max_tokens",
    "metadata",
    "stop_sequences",
    "temperature",
    "service_tier",
    "top_k",
    "top_p",
    "stream",
    "container",
    "inference_geo",
  ];
  expect(Object.keys(schemas.messages.shape).slice(0, measured.length)).toEqual(measured);
});
