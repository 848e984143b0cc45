import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tokenRules } from "../tokens/rules/index.ts";
import { replyRows } from "./areas.ts";
import { explain } from "./explain.ts";
import { matchMessage } from "./match.ts";

const message =
  "messages.1: `tool_use` ids were found without `tool_result` blocks immediately after: toolu_01, toolu_02. Each `tool_use` block must have a corresponding `tool_result` block in the next message.";
const envelope = { type: "error", error: { type: "invalid_request_error", message }, request_id: "req_011CWabcdef" };
const json = JSON.stringify(envelope);

describe("one error in the forms people have it in", () => {
  const forms: readonly (readonly [string, unknown])[] = [
    ["the body", json],
    ["the body, read", envelope],
    ["TypeScript", `BadRequestError: 400 ${json}\n    at APIError.generate (core/error.js:41:20)`],
    ["TypeScript, the error itself", Object.assign(new Error(`400 ${json}`), { status: 400, error: envelope, headers: {} })],
    ["Python", `anthropic.BadRequestError: Error code: 400 - {'type': 'error', 'error': {'type': 'invalid_request_error', 'message': '${message}'}, 'request_id': 'req_011CWabcdef'}`],
    ["Ruby", `{:url=>"https://api.anthropic.com/v1/messages", :status=>400, :body=>{:type=>"error", :error=>{:type=>"invalid_request_error", :message=>"${message}"}}}`],
    ["Go", `POST "https://api.anthropic.com/v1/messages": 400 Bad Request (Request-ID: req_011CWabcdef) ${json}`],
    ["Java", `com.anthropic.errors.BadRequestException: 400: {type=error, error={type=invalid_request_error, message=${message}}, request_id=req_011CWabcdef}`],
    ["a log line", `2026-11-20T10:00:00 ERROR [agent] call failed: ${message} request_id=req_011CWabcdef`],
    ["a log line in JSON", JSON.stringify({ level: "error", msg: "call failed", err: `400 ${json}` })],
    ["Bedrock's body", JSON.stringify({ message })],
    ["Bedrock's Converse", `An error occurred (ValidationException) when calling the Converse operation: The model returned the following errors: ${message}`],
    ["a stream's event", `event: error\ndata: ${json}`],
    ["with more behind it", `${message} Please retry.`],
    ["cut off", `${message.slice(0, 60)}…`],
    ["the bare text", message],
  ];
  test.each(forms)("%s", (_, form) => {
    const { known, matches, rule, retry } = explain(form);
    expect([known, matches[0]?.row.id, rule?.id, retry.helps]).toEqual(["wording", "tool-use-without-tool-result", "tool-use-without-tool-result", "no"]);
  });
  test("status, type and ids are read where they are told", () => {
    expect(explain(`anthropic.BadRequestError: Error code: 400 - {'error': {'type': 'invalid_request_error', 'message': 'x'}, 'request_id': 'req_011CWabcdef'}`).error).toEqual({
      status: 400,
      type: "invalid_request_error",
      message: "x",
      errorCode: null,
      requestId: "req_011CWabcdef",
    });
  });
  test("values are captured", () => {
    expect(explain(json).matches[0]?.values).toEqual({ i: "1", id: "toolu_01, toolu_02" });
  });
});

describe("other replies", () => {
  test.each([
    ["Overloaded", "overloaded", "yes"],
    [`{"message":"The security token included in the request is invalid."}`, "bedrock-security-token", "no"],
    ["botocore.errorfactory.ThrottlingException: An error occurred (ThrottlingException) when calling the InvokeModel operation (reached max retries: 4): Too many requests, please wait before trying again.", "bedrock-throttled-requests", "yes"],
    [JSON.stringify([{ error: { code: 429, message: "Resource exhausted. Please try again later.", status: "RESOURCE_EXHAUSTED" } }]), "vertex-exhausted", "yes"],
    [`{"error":{"type":"invalid_request_error","message":"Your credit balance is too low to access the Anthropic API. Please go to Plans & Billing to upgrade or purchase credits."}}`, "credit-balance-low", "later"],
    ["Error: 413 Request Entity Too Large", "type-too-large", "no"],
    [JSON.stringify({ error: { type: "invalid_request_error", message: "?", details: { error_code: "thread_fingerprint_mismatch" } } }), "thread-fingerprint-mismatch", "no"],
    ["system.3.whatever: Field required", "shape-field-required", "no"],
  ])("%s", (input, id, helps) => {
    const { matches, retry, cause } = explain(input);
    expect([matches[0]?.row.id, retry.helps]).toEqual([id, helps]);
    expect(cause).toMatch(/\S\.$/);
  });

  test("an unknown text says so, and names what is near", () => {
    const { known, nearest, matches, cause } = explain("messages: roles of neighbours must alternate between user and assistant");
    expect({ known, cause, matches }).toEqual({ known: "no", cause: null, matches: [] });
    expect(nearest[0]?.row.id).toBe("roles-must-alternate");
    expect(nearest.length).toBeLessThanOrEqual(3);
  });

  test("servers say when to come back, and their word counts", () => {
    const busy = "529 Overloaded";
    expect(explain(busy, { headers: { "Retry-After": "7" } }).retry).toEqual({ helps: "yes", afterMs: 7000, header: "retry-after" });
    expect(explain(busy, { headers: [["retry-after-ms", "250"]] }).retry).toEqual({ helps: "yes", afterMs: 250, header: "retry-after-ms" });
    expect(explain(busy, { headers: { "x-should-retry": "false" } }).retry.helps).toBe("no");
    expect(explain(json, { headers: { "x-should-retry": "true" } }).retry.helps).toBe("perhaps");
  });
});

describe("with the request", () => {
  const request = {
    model: "claude-sonnet-4-6",
    max_tokens: 16,
    tools: [{ name: "w", input_schema: { type: "object" } }],
    messages: [
      { role: "user", content: "Hi" },
      { role: "user", content: "Is it sunny?" },
      { role: "assistant", content: [{ type: "tool_use", id: "toolu_01", name: "w", input: {} }] },
      { role: "user", content: "Well?" },
    ],
  };
  test("the place is the client's own, though the API counts merged turns", () => {
    const { at, inRequest } = explain(message.replace("messages.1", "messages.2").replace(", toolu_02", ""), { request });
    expect(at).toEqual({ api: "messages.2", client: { path: ["messages", 3], complete: true } });
    expect(inRequest?.agreement).toBe("same-reply");
    expect(inRequest?.problems[0]?.path.slice(0, 2)).toEqual(["messages", 2]);
  });
  test("tags are no members", () => {
    const { at } = explain("tools.0.custom.input_schema.type: Field required", { request: { ...request, tools: [{ name: "w", input_schema: {} }] } });
    expect(at?.client).toEqual({ path: ["tools", 0, "input_schema", "type"], complete: true });
  });
  test("another request than the one that failed", () => {
    expect(explain(json, { request: { ...request, messages: [{ role: "user", content: "Hi" }] } }).inRequest?.agreement).toBe("no-problem");
  });
});

describe("lengths in tokens", () => {
  const rows = replyRows.filter(({ decidedBy }) => decidedBy === "tokens");
  test.each(rows.map((row) => [row.id, row] as const))("%s is linked to its rule", (_, row) => {
    const text = (row.template ?? "").replace(/\{\w+\}/g, "7");
    expect(explain(text).rule?.id).toMatch(/^(?:prompt-too-long|context-limit-sum|cache-prefix-too-short)$/);
  });
  test("the request that got it is judged with them", () => {
    const request = { model: "claude-haiku-4-5", max_tokens: 10, messages: [{ role: "user", content: "The quick brown fox. ".repeat(90_000) }] };
    const { rule, inRequest } = explain("prompt is too long: 450012 tokens > 200000 maximum", { request, rules: tokenRules });
    expect([rule?.id, inRequest?.agreement, inRequest?.problems[0]?.code]).toEqual(["prompt-too-long", "same-rule", "prompt-too-long"]);
  });
});

test.each(["?".repeat(40), "\0".repeat(40), "some_long_word_without_spaces_at_all", "tools.0.custom.cache_c"])("%j is no beginning of a text: every path is one word", (text) => {
  expect(explain(text)).toMatchObject({ known: "no", matches: [] });
});

test("never throws, whatever it gets", () => {
  fc.assert(fc.property(fc.anything(), (value) => explain(value).error !== undefined), { numRuns: 300 });
  fc.assert(fc.property(fc.string({ maxLength: 400 }), (text) => Array.isArray(matchMessage(text))), { numRuns: 300 });
  const hostile = { get message(): string { throw new Error("no"); } };
  expect(explain(hostile).known).toBe("no");
});

test.each([
  ["blanks", " ".repeat(200_000) + "x"],
  ["a path without end", "messages.0.".repeat(20_000)],
  ["a list without end", `${message.slice(0, 90)}${"a, ".repeat(60_000)}`],
  ["openings", "{".repeat(200_000)],
  ["classes of errors", "Error:".repeat(30_000)],
])("a hostile text ends: %s", (_, text) => {
  expect(explain(text).known).not.toBe("error-code");
});
