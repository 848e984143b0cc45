// What the API was seen to accept and what is easily taken for a fault: no errors, and no warnings but the one named.
import { describe, expect, test } from "vitest";
import { check } from "../check.ts";
import type { ContextInput } from "../context.ts";
import { assistant, request, text, tool, toolResult, toolUse, user } from "./_testing/cases.ts";

interface Accepted {
  readonly name: string;
  readonly request: unknown;
  readonly context?: ContextInput;
  /** Codes of warnings that are justified beside the acceptance. */
  readonly warnings?: readonly string[];
}

const tools = [tool("get_weather")];
const sonnet5 = "claude-sonnet-5";
const haiku = "claude-haiku-4-5";
const signature = "EvQDClkIDRgCKkDbIUGULl4wM7DvH5mirik2ONYX";
const thought = (thinking = "Hm"): object => ({ type: "thinking", thinking, signature });
const webSearch = { type: "web_search_20250305", name: "web_search" };
const search = [
  { type: "server_tool_use", id: "srvtoolu_01", name: "web_search", input: { query: "x" } },
  { type: "web_search_tool_result", tool_use_id: "srvtoolu_01", content: [] },
];
const schema = (input_schema: object, more: object = {}): object => ({ name: "find", input_schema, ...more });
const strict = (properties: object): object =>
  schema({ type: "object", properties, required: Object.keys(properties), additionalProperties: false }, { strict: true });

/** The list of forms accepted by live probes. */
const probed: readonly Accepted[] = [
  { name: "two messages of one role", request: request({ messages: [user("a"), user("b"), assistant("c"), assistant("d"), user("e")] }) },
  { name: "the assistant speaks first", request: request({ messages: [assistant("a"), user("b")] }) },
  { name: "an empty assistant turn", request: request({ model: sonnet5, messages: [user("a"), assistant([]), user("b"), assistant(""), user("c")] }) },
  { name: "an empty final assistant message", request: request({ model: sonnet5, messages: [user("a"), assistant([])] }) },
  { name: "an empty user message beside one with content", request: request({ model: sonnet5, messages: [user("a"), user([]), user("")] }) },
  { name: "no stop sequences", request: request({ stop_sequences: [] }) },
  { name: "max_tokens 0", request: request({ max_tokens: 0 }) },
  {
    name: "not, if, then and else at the root of a schema",
    request: request({ tools: [schema({ type: "object", properties: { a: { type: "string" } }, not: { required: ["b"] }, if: { required: ["a"] }, then: {}, else: {} })] }),
  },
  {
    name: "string formats in a strict tool",
    request: request({
      model: "claude-sonnet-4-6",
      tools: [
        strict(Object.fromEntries(["date", "date-time", "duration", "email", "hostname", "ipv4", "ipv6", "time", "uri", "uuid"].map((format) => [format, { type: "string", format }]))),
      ],
    }),
  },
  { name: "a system message at the end", request: request({ model: "claude-opus-4-8", messages: [user("a"), { role: "system", content: "Be brief." }] }), context: { asOf: "2026-11-01" } },
  {
    name: "another text in a signed thinking block",
    request: request({ model: sonnet5, thinking: { type: "adaptive" }, messages: [user("a"), assistant([thought("Edited."), text("b")]), user("c")] }),
  },
  {
    name: "all thinking of an open turn dropped, with adaptive thinking",
    request: request({ model: sonnet5, tools, thinking: { type: "adaptive" }, messages: [user("a"), assistant([toolUse("a")]), user([toolResult("a")])] }),
  },
  { name: "top_p at 0.99 where sampling is gone", request: request({ model: "claude-opus-4-8", top_p: 0.99 }) },
  { name: "a deferred tool without tool search", request: request({ tools: [...tools, tool("get_time", { defer_loading: true })] }) },
  { name: "metadata null", request: request({ metadata: null }) },
];

/** Forms that recorded requests have and that no rule forbids. */
const recorded: readonly Accepted[] = [
  { name: "an empty list of tools", request: request({ tools: [] }) },
  { name: "a tool with an empty description, and one without any", request: request({ tools: [tool("a", { description: "" }), tool("b")] }) },
  { name: "$schema of draft-07", request: request({ tools: [schema({ $schema: "http://json-schema.org/draft-07/schema#", type: "object", properties: {} })] }) },
  { name: "strict, definitions and unknown keywords at the root of a schema", request: request({ tools: [schema({ type: "object", properties: {}, strict: true, definitions: {}, "x-origin": "app" })] }) },
  { name: "a schema without properties", request: request({ tools: [schema({ type: "object" })] }) },
  {
    name: "tool ids of other makes",
    request: request({ tools, messages: [user("a"), assistant([toolUse("call_123"), toolUse("1234"), toolUse("auto_load_x")]), user([toolResult("call_123"), toolResult("1234"), toolResult("auto_load_x")])] }),
  },
  { name: "whitespace at the end of an earlier assistant text", request: request({ messages: [user("a"), assistant("b \n"), user("c")] }) },
  { name: "an empty thinking text with its signature", request: request({ model: "claude-opus-4-7", thinking: { type: "adaptive" }, messages: [user("a"), assistant([thought(""), text("b")]), user("c")] }) },
  { name: "thinking in the history while thinking is off", request: request({ model: haiku, thinking: { type: "disabled" }, messages: [user("a"), assistant([thought(), text("b")]), user("c")] }) },
  { name: "text before thinking in an open turn, with adaptive thinking", request: request({ model: "claude-sonnet-4-6", tools, thinking: { type: "adaptive" }, messages: [user("a"), assistant([text("b"), thought(), toolUse("a")]), user([toolResult("a")])] }) },
  { name: "an empty string as final assistant message", request: request({ model: "claude-3-haiku-20240307", messages: [user("a"), assistant("")] }), context: { asOf: "2025-01-10" } },
  { name: "an empty tool result", request: request({ tools, messages: [user("a"), assistant([toolUse("a")]), user([{ ...toolResult("a", ""), is_error: false }])] }) },
  { name: "a batch item with stream false", request: { requests: [{ custom_id: "a", params: request({ stream: false }) }] }, context: { endpoint: "batches" } },
  {
    name: "counting with a thinking budget and no max_tokens",
    request: { model: haiku, thinking: { type: "enabled", budget_tokens: 2048 }, messages: [user("a")] },
    context: { endpoint: "count_tokens" },
  },
  {
    name: "null for cache_control, citations and page_age",
    request: request({
      tools: [webSearch],
      messages: [
        user([{ ...text("a"), cache_control: null, citations: null }, { type: "document", source: { type: "text", media_type: "text/plain", data: "x" }, citations: null }]),
        assistant([
          search[0],
          { ...search[1], content: [{ type: "web_search_result", title: "b", url: "https://example.com", encrypted_content: "c", page_age: null }] },
          { ...text("d"), citations: null },
        ]),
        user("e"),
      ],
    }),
  },
  {
    name: "null for every setting of a web tool",
    request: request({ tools: [{ ...webSearch, allowed_domains: null, blocked_domains: null, user_location: null, max_uses: null }] }),
  },
  { name: "a blank text in an assistant turn", request: request({ model: haiku, messages: [user("a"), assistant([text(" "), text("b")]), user("c")] }) },
  { name: "a finished web search in the history, and no tools", request: request({ model: "claude-opus-4-8", messages: [user("a"), assistant([...search, text("b")]), user("c")] }) },
  { name: "tool blocks in the history, and no tools", request: request({ messages: [user("a"), assistant([toolUse("a")]), user([toolResult("a")]), assistant("b"), user("c")] }) },
  { name: "an empty system, as a string and as a list", request: request({ system: "" }) },
  { name: "an empty list for system", request: request({ system: [] }) },
];

const opus41 = "claude-opus-4-1";
const format = { output_format: { type: "json_schema", schema: { type: "object", properties: {}, additionalProperties: false } } };

/** What pages, types and announcements promise, on the days they promise it. */
const documented: readonly Accepted[] = [
  { name: "a deferred tool without a header, from the day tool search came out of beta", request: request({ tools: [...tools, tool("get_time", { defer_loading: true })] }), context: { asOf: "2026-02-17", betas: [] } },
  { name: "a strict tool without a header, from the day structured outputs came out of beta", request: request({ model: haiku, tools: [strict({ a: { type: "string" } })] }), context: { asOf: "2026-01-29", betas: [] } },
  { name: "a strict tool under the second header of structured outputs", request: request({ model: haiku, tools: [strict({ a: { type: "string" } })] }), context: { asOf: "2026-01-10", betas: ["structured-outputs-2025-12-15"] } },
  {
    name: "a deferred tool under Bedrock's own header",
    request: { anthropic_version: "bedrock-2023-05-31", anthropic_beta: ["tool-search-tool-2025-10-19"], max_tokens: 16, messages: [user("Hi")], tools: [...tools, tool("get_time", { defer_loading: true })] },
    context: { platform: "bedrock", model: "anthropic.claude-opus-4-5-20251101-v1:0", asOf: "2025-12-20" },
  },
  { name: "the beta of structured outputs on Opus 4.1", request: request({ model: opus41, ...format }), context: { asOf: "2025-12-01", betas: ["structured-outputs-2025-11-13"] } },
  { name: "a system message on the day of the first model that takes it", request: request({ model: "claude-opus-4-8", messages: [user("a"), { role: "system", content: "Be brief." }] }), context: { asOf: "2026-05-28" } },
  { name: "a user profile in the body, as older SDKs send it", request: request({ user_profile_id: "up_1" }), context: { betas: ["user-profiles-2026-03-24"] } },
  {
    name: "the scope of a cache breakpoint, as Claude Code sends it",
    request: request({ system: [{ ...text("Be brief."), cache_control: { type: "ephemeral", ttl: "1h", scope: "global" } }] }),
    context: { betas: ["claude-code-20250219", "prompt-caching-scope-2026-01-05"] },
  },
  {
    name: "a tool added by reference under the header of inline tools alone",
    request: request({
      model: "claude-fable-5-1",
      tools: [...tools, tool("get_time", { defer_loading: true })],
      messages: [user("Hi"), { role: "system", content: [{ type: "tool_addition", tool: { type: "tool_reference", name: "get_time" } }] }],
    }),
    context: { asOf: "2026-09-29", betas: ["inline-tools-2026-09-15"] },
  },
  {
    name: "a field that a beta nobody lists may have opened",
    request: request({ house_rules: true }),
    context: { betas: ["house-rules-2026-11-01"] },
    warnings: ["beta-header-unexpected", "unknown-field"],
  },
  { name: "a field of a gateway's own", request: request({ provider: { order: ["anthropic"] } }), context: { platform: "other" }, warnings: ["unknown-field"] },
];

describe.each([["probed", probed], ["recorded", recorded], ["documented", documented]] as const)("%s acceptances stay accepted", (_, list) => {
  test.each(list.map((one) => [one.name, one] as const))("%s", (_name, { request: body, context, warnings = [] }) => {
    const { verdict, problems, faults } = check(body, context);
    expect({ verdict, codes: problems.map((problem) => problem.code), faults }).toEqual({ verdict: "accepted", codes: warnings, faults: [] });
  });
});
