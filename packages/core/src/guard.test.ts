import { expect, test } from "vitest";
import { check, checkSubject } from "./check.ts";
import { HOLE } from "./subject.ts";

const context = { asOf: "2026-11-20", apiVersion: "2023-06-01", betas: [] };

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) for (const member of Object.values(Object.freeze(value))) deepFreeze(member);
  return value;
}

const schema = { type: "object", properties: { city: { type: "string", pattern: "(" } }, required: ["city"] };
const request = (): object => ({
  model: "claude-opus-4-6",
  max_tokens: "64",
  tools: [{ name: "look", input_schema: structuredClone(schema) }],
  messages: [
    { role: "user", content: "Hello" },
    { role: "assistant", content: [{ type: "tool_use", id: "toolu_01", name: "look", input: {} }] },
    { role: "user", content: [{ type: "text", text: "" }] },
  ],
});

test.each([
  ["of the wrong shape", false, request],
  ["with a hole", true, () => ({ ...request(), system: HOLE })],
])("frozen requests %s are judged like others", (_, holes, make) => {
  const judge = (value: object) => (holes ? checkSubject({ value, holes }, context) : check(value, context));
  const { problems, faults } = judge(make());
  expect(problems.map(({ code }) => code)).toEqual(expect.arrayContaining(["tool-use-without-tool-result", "tool-schema-pattern-broken"]));
  expect(judge(deepFreeze(make()))).toMatchObject({ problems: JSON.parse(JSON.stringify(problems)) as object, faults });
  expect(faults).toEqual([]);
});

test("members that are fixed and not listed are no members: JSON does not send them", () => {
  const value = { ...request(), tools: [{ name: "look", input_schema: Object.defineProperty(structuredClone(schema), "~standard", { value: { validate: () => ({}) } }) }] };
  expect(check(value, context)).toMatchObject({ problems: check(request(), context).problems.map(({ code, path }) => ({ code, path })), faults: [] });
});
