import { describe, expect, test } from "vitest";
import { check } from "./check.ts";
import type { ContextInput } from "./context.ts";
import { assistant, request, text, tool, toolResult, toolUse, user } from "./rules/_testing/cases.ts";

// Two faults in one request, and the one the API names: what was measured of its order, 2026-08-31, sonnet-5.

const foretold = (body: unknown, context: ContextInput = {}): string | null => check(body, { asOf: "2026-11-01", betas: [], ...context }).foretold?.message ?? null;

/** One fault for every key, in the order in which the API looks at them, and its answer. */
const FAULTS: readonly (readonly [key: string, value: unknown, answer: string])[] = [
  ["model", "", "model: String should have at least 1 character"],
  ["tool_choice", "auto", "tool_choice: Input should be an object"],
  ["tools", "x", "tools: Input should be a valid array"],
  ["messages", "x", "messages: Input should be a valid array"],
  ["system", 5, "system: Input should be a valid array"],
  ["thinking", "x", "thinking: Input should be an object"],
  ["output_config", "x", "output_config: Input does not match the expected shape."],
  ["cache_control", "x", "cache_control: Input should be an object"],
  ["max_tokens", "x", "max_tokens: Input should be a valid integer"],
  ["metadata", "x", "metadata: Input does not match the expected shape."],
  ["stop_sequences", "x", "stop_sequences: Input should be a valid array"],
  ["temperature", 5, "temperature: range: 0..1"],
  ["service_tier", "x", "service_tier: Input should be 'auto' or 'standard_only'"],
  ["top_k", "x", "top_k: Input should be a valid integer"],
  ["top_p", 5, "top_p: range: 0..1"],
  ["stream", "x", "stream: Input should be a valid boolean"],
  ["container", 5, "container.ContainerParams: Input does not match the expected shape."],
  ["inference_geo", "eu", "inference_geo: must be one of ['global', 'us']"],
  ["unknown", 1, "unknown: Extra inputs are not permitted"],
];
const pairs = FAULTS.flatMap(([key, value, answer], i) => FAULTS.slice(i + 1).map(([later, other]) => [key, later, value, other, answer] as const));

describe("known keys in a fixed order, unknown ones last", () => {
  test.each(pairs)("%s before %s", (key, later, value, other, answer) => {
    // The later key first: the order of the body means nothing.
    expect(foretold({ [later]: other, ...request({ model: "claude-sonnet-5", [later]: other, [key]: value }) })).toBe(answer);
  });
});

const opus = (messages: readonly unknown[]): unknown => request({ model: "claude-opus-4-8", messages });
const system = (content: unknown): object => ({ role: "system", content });
const image = { type: "image", source: { type: "url", url: "https://example.com/a.png" } };
const cached = { ...text(""), cache_control: { type: "ephemeral" } };
const search = { type: "server_tool_use", id: "srvtoolu_1", name: "web_search", input: {} };
const clearThinking = { type: "clear_thinking_20251015" };
const parameters = (count: number): object => Object.fromEntries(Array.from({ length: count }, (_, i) => [`p${i}`, { type: "string" }]));
const strict = (name: string, count: number): object => ({ name, strict: true, input_schema: { type: "object", additionalProperties: false, properties: parameters(count) } });
const schema = (input_schema: object): unknown => request({ tools: [{ name: "a", input_schema }] });
const unanswered = (id: string): string =>
  `messages.1: \`tool_use\` ids were found without \`tool_result\` blocks immediately after: ${id}. Each \`tool_use\` block must have a corresponding \`tool_result\` block in the next message.`;
const FORM = "the directive-only form (content: [] with output_config) is accepted at any position";

interface Pair {
  readonly name: string;
  readonly body: unknown;
  readonly answer: string;
  readonly context?: ContextInput;
}

const finer: readonly Pair[] = [
  { name: "headers before the body's shape", body: request({ max_tokens: "x" }), context: { betas: ["nope"] }, answer: "Unexpected value(s) `nope` for the `anthropic-beta` header. Please consult our documentation at docs.anthropic.com or try again without the header." },
  { name: "the first unknown key in the order of the body", body: { zebra: 1, ...request(), apple: 2 }, answer: "zebra: Extra inputs are not permitted" },
  { name: "an unknown key before an empty turn", body: request({ messages: [user("")], zebra: 1 }), answer: "zebra: Extra inputs are not permitted" },
  { name: "a wrong type anywhere before an empty turn", body: request({ messages: [user(""), assistant("a"), user(5)] }), answer: "messages.2.content: Input should be a valid array" },
  { name: "an empty turn before container", body: request({ model: "claude-sonnet-5", container: "c", messages: [user("")] }), answer: "messages.0: user messages must have non-empty content" },
  { name: "a wrong role before an empty system message", body: opus([user("a"), system([]), { role: "x", content: "b" }]), answer: 'messages: Unexpected role "x". Allowed roles are "user" or "assistant"' },
  { name: "system: empty before block types", body: opus([user("a"), system([]), system([image])]), answer: "messages.1: system content must contain at least one block" },
  { name: "system: block types before the first place", body: opus([system([image]), user("a")]), answer: "messages.0: role 'system' supports text, tool_addition, and tool_removal blocks only" },
  { name: "system: the first place before what follows", body: opus([system("a"), user("b")]), answer: `messages.0: use the top-level 'system' parameter for the initial system prompt; ${FORM}` },
  { name: "system: what stands before, at the run's first", body: opus([user("a"), assistant("b"), system("c"), system("d"), user("e")]), answer: `messages.2: role 'system' must follow a 'user' message or an 'assistant' message ending in a server tool result; ${FORM}` },
  { name: "system: what follows before whitespace, at the run's last", body: opus([user("a"), system(" "), system("b"), user("c")]), answer: `messages.2: role 'system' must precede an 'assistant' message or end the array; ${FORM}` },
  { name: "thinking.type before effort", body: request({ thinking: { type: "x" }, output_config: { effort: "y" } }), answer: "thinking: Input tag 'x' found using 'type' does not match any of the expected tags: 'adaptive', 'between_tools', 'disabled', 'enabled'" },
  { name: "the shape of thinking before what the model takes", body: request({ model: "claude-sonnet-5", thinking: { type: "enabled" } }), answer: "thinking.enabled.budget_tokens: Field required" },
  { name: "the shape before 404", body: request({ model: "claude-2.1", max_tokens: "x" }), answer: "max_tokens: Input should be a valid integer" },
  { name: "404 before what the model takes", body: request({ model: "claude-2.1", thinking: { type: "adaptive" } }), answer: "model: claude-2.1" },
  { name: "a named tool without tools", body: request({ tool_choice: { type: "tool", name: "a" } }), answer: "Tool 'a' not found in provided tools" },
  { name: "a cache mark on an empty text before the empty text", body: request({ messages: [user([text(""), cached])] }), answer: "messages.0.content.1.text: cache_control cannot be set for empty text blocks" },
  { name: "input_schema: type before combinator", body: schema({ anyOf: [{ type: "object" }] }), answer: "tools.0.custom.input_schema.type: Field required" },
  { name: "input_schema: combinator before draft 2020-12", body: schema({ type: "object", anyOf: [{ required: true }] }), answer: "tools.0.custom.input_schema: input_schema does not support oneOf, allOf, or anyOf at the top level" },
  { name: "input_schema: type before a reference that leads nowhere", body: schema({ $ref: "#/$defs/none" }), answer: "tools.0.custom.input_schema.type: Field required" },
  {
    name: "strict: explicit counts before the compiler's own limit",
    body: request({ tools: [strict("a", 24), ...Array.from({ length: 20 }, (_, i) => strict(`t${i}`, 0))] }),
    answer: "Too many strict tools (21). The maximum number of strict tools supported is 20. Try reducing the number of tools marked as strict.",
  },
  {
    name: "an unknown edit before the place of clear_thinking",
    body: request({ thinking: { type: "adaptive" }, context_management: { edits: [{ type: "x" }, clearThinking] } }),
    context: { betas: ["context-management-2025-06-27"] },
    answer: "context_management.edits.0: Input tag 'x' found using 'type' does not match any of the expected tags: 'clear_thinking_20251015', 'clear_tool_uses_20250919'",
  },
  { name: "a server call with content behind it, in the words of client tools", body: request({ tools: [{ type: "web_search_20250305", name: "web_search" }], messages: [user("a"), assistant([search, text("b")]), user("c")] }), answer: unanswered("srvtoolu_1") },
  {
    name: "an unknown result before text in front of results",
    body: request({ tools: [tool("get_weather")], messages: [user("a"), assistant([toolUse("a")]), user([text("b"), toolResult("c")])] }),
    answer: "messages.2.content.1: unexpected `tool_use_id` found in `tool_result` blocks: c. Each `tool_result` block must have a corresponding `tool_use` block in the previous message.",
  },
];

describe("finer points", () => {
  test.each(finer.map((pair) => [pair.name, pair] as const))("%s", (_, { body, context, answer }) => {
    expect(foretold(body, context)).toBe(answer);
  });
});

const NULLS: readonly (readonly [string, boolean])[] = [
  ...["metadata", "inference_geo", "stop_sequences", "cache_control", "container"].map((key) => [key, true] as const),
  ...["tools", "tool_choice", "system", "thinking", "output_config", "max_tokens", "temperature", "service_tier", "top_k", "top_p", "stream"].map((key) => [key, false] as const),
];

test.each(NULLS)("null for %s equals absent: %s", (key, same) => {
  const answer = foretold(request({ model: "claude-sonnet-5", [key]: null }));
  if (same) expect(answer).toBeNull();
  else expect(answer).toMatch(new RegExp(`^${key}: Input `));
});
