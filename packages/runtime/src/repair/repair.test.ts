import { check } from "@no400/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { repair, type FixName } from "./index.ts";

const ALL: readonly FixName[] = ["missing-tool-result", "orphan-tool-result", "text-behind-call", "empty-text", "trailing-whitespace", "duplicate-ids", "cache-control", "lone-surrogates", "sampling", "foreign-dialect"];
const context = { asOf: "2026-11-20", apiVersion: "2023-06-01" };
const tools = [{ name: "look", input_schema: { type: "object" } }];
const base = { model: "claude-sonnet-4-5", max_tokens: 32, tools };
const call = (id: string): object => ({ type: "tool_use", id, name: "look", input: {} });
const result = (id: string): object => ({ type: "tool_result", tool_use_id: id, content: "done" });
const text = (value: string, more: object = {}): object => ({ type: "text", text: value, ...more });

function mended(request: object, allow: readonly FixName[] = ALL): ReturnType<typeof repair<object>> {
  const before = structuredClone(request);
  const done = repair(request, { allow, context });
  expect(request).toEqual(before);
  return done;
}

describe("repair", () => {
  const broken: readonly (readonly [name: FixName, rule: string, request: object])[] = [
    ["missing-tool-result", "tool-use-without-tool-result", { ...base, messages: [{ role: "user", content: "a" }, { role: "assistant", content: [call("t1"), call("t2")] }, { role: "user", content: [text("x"), result("t2")] }] }],
    ["missing-tool-result", "tool-use-without-tool-result", { ...base, messages: [{ role: "user", content: "a" }, { role: "assistant", content: [call("t1")] }] }],
    ["orphan-tool-result", "tool-result-unexpected-id", { ...base, messages: [{ role: "user", content: [result("t9")] }] }],
    ["text-behind-call", "tool-use-followed-by-content", { ...base, messages: [{ role: "user", content: "a" }, { role: "assistant", content: [call("t1"), text("b")] }, { role: "assistant", content: "c" }, { role: "user", content: [result("t1")] }] }],
    ["empty-text", "text-non-empty", { ...base, messages: [{ role: "user", content: [text(""), text("b")] }] }],
    ["trailing-whitespace", "final-assistant-trailing-whitespace", { ...base, messages: [{ role: "user", content: "a" }, { role: "assistant", content: "Once \n" }] }],
    ["duplicate-ids", "tool-use-ids-unique", { ...base, messages: [{ role: "user", content: "a" }, { role: "assistant", content: [call("t1"), call("t1")] }, { role: "user", content: [result("t1"), result("t1")] }] }],
    ["cache-control", "cache-control-max-4", { ...base, messages: [{ role: "user", content: [1, 2, 3, 4, 5, 6].map((n) => text(String(n), { cache_control: { type: "ephemeral" } })) }] }],
    ["lone-surrogates", "lone-surrogate", { ...base, messages: [{ role: "user", content: "cut \ud83d" }] }],
    ["sampling", "sampling-both", { ...base, temperature: 0.5, top_p: 0.9, messages: [{ role: "user", content: "a" }] }],
    ["foreign-dialect", "unknown-field", { model: base.model, max_completion_tokens: 5, messages: [{ role: "system", content: "Be brief." }, { role: "user", content: "a" }] }],
  ];
  it.each(broken)("%s: mends %s, with a receipt, and only when allowed", (name, rule, request) => {
    const done = mended(request, [name]);
    expect(done.edits.map((edit) => edit.rule)).toContain(rule);
    expect(done.remaining).toEqual([]);
    expect(check(done.request, context).verdict).toBe("accepted");
    const denied = mended(request, ALL.filter((other) => other !== name));
    expect(denied.edits.filter((edit) => edit.fix === name)).toEqual([]);
  });

  it("rewrites calls, results, tools, choices and images of another dialect", () => {
    const done = mended({
      model: base.model,
      max_tokens: 9,
      tools: [{ type: "function", function: { name: "look", parameters: { type: "object", properties: {} } } }],
      tool_choice: "auto",
      stop: "END",
      messages: [
        { role: "user", content: [text("see"), { type: "image_url", image_url: { url: "https://example.org/a.png" } }] },
        { role: "assistant", content: null, tool_calls: [{ id: "c1", type: "function", function: { name: "look", arguments: "{\"a\":1}" } }, { id: "c2", type: "function", function: { name: "look", arguments: "oops" } }] },
        { role: "tool", tool_call_id: "c1", content: "ok" },
        { role: "tool", tool_call_id: "c2", content: "ok" },
      ],
    });
    expect(done.remaining).toEqual([]);
    expect(done.request).toMatchObject({ stop_sequences: ["END"], tool_choice: { type: "auto" }, tools: [{ name: "look" }] });
  });

  it("moves calls behind the texts of their turn, and drops a message that held calls alone", () => {
    const turn = [{ role: "assistant", content: [call("t1"), call("t2")] }, { role: "assistant", content: "c" }];
    const done = mended({ ...base, messages: [{ role: "user", content: "a" }, ...turn, { role: "user", content: [result("t1"), result("t2")] }] });
    expect(done.request).toMatchObject({ messages: [{ role: "user" }, { role: "assistant", content: [text("c"), call("t1"), call("t2")] }, { role: "user" }] });
    expect(done.edits.map(({ action, path }) => [action, path])).toEqual([["remove", ["messages", 1]], ["replace", ["messages", 2, "content"]]]);
  });

  it("leaves turns with signed thinking alone", () => {
    const thinking = { type: "thinking", thinking: "hm", signature: "c2ln" };
    const request = { ...base, messages: [{ role: "user", content: "a" }, { role: "assistant", content: [thinking, text(""), text("b")] }, { role: "user", content: "c \udc00" }] };
    const done = mended(request);
    expect((done.request as typeof request).messages[1]).toBe(request.messages[1]);
    expect(done.remaining.map(({ code }) => code)).toContain("text-non-empty");
    expect(done.edits.map(({ fix }) => fix)).toEqual(["lone-surrogates"]);
  });

  const block = fc.oneof(
    fc.constantFrom("t1", "t2", "t3").map(call),
    fc.constantFrom("t1", "t2", "t3").map(result),
    fc.constantFrom("", " ", "words", "words \n", "\ud83d").map((value) => text(value)),
    fc.constantFrom("words", "more").map((value) => text(value, { cache_control: { type: "ephemeral" } })),
  );
  const assistant = fc.record({ role: fc.constant("assistant"), content: fc.array(fc.oneof(fc.constantFrom("t1", "t2", "t3").map(call), fc.constantFrom("", " ", "words ").map((value) => text(value))), { minLength: 1, maxLength: 4 }) });
  const user = fc.record({ role: fc.constant("user"), content: fc.array(block.filter((one) => (one as { type: string }).type !== "tool_use"), { minLength: 1, maxLength: 5 }) });
  const sampling = fc.record({ temperature: fc.constantFrom(0.5, 1), top_p: fc.constant(0.9) }, { requiredKeys: [] });
  const requests = fc.tuple(user, fc.array(fc.oneof(user, assistant), { maxLength: 6 }), sampling).map(([first, rest, more]) => ({ ...base, ...more, messages: [first, ...rest] }));

  it("makes requests that pass check, of any mixture of what it may repair", () => {
    fc.assert(
      fc.property(requests, (request) => {
        const done = mended(request);
        expect(done.remaining.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual([]);
        expect(check(done.request, context).verdict).toBe("accepted");
      }),
      { numRuns: 2000 },
    );
  });

  it("gives valid requests back as the same object", () => {
    fc.assert(
      fc.property(requests, (request) => {
        const valid = mended(request).request;
        const again = repair(valid, { allow: ALL, context });
        expect(again.request).toBe(valid);
        expect(again.edits).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
