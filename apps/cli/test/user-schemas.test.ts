import { expect, it } from "vitest";
import { no400 } from "./no400.ts";

const tool = { name: "find", input_schema: { type: "object", properties: { city: { type: "string" } }, required: ["city"] } };
const ask = { model: "claude-opus-4-6", max_tokens: 10, messages: [{ role: "user", content: "Hi" }] };
const wrongExample = { ...ask, tools: [{ ...tool, input_examples: [{ city: 1 }] }] };
const wrongCall = {
  ...ask,
  tools: [tool],
  messages: [
    { role: "user", content: "Hi" },
    { role: "assistant", content: [{ type: "tool_use", id: "toolu_1", name: "find", input: {} }] },
    { role: "user", content: [{ type: "tool_result", tool_use_id: "toolu_1", content: "no" }] },
  ],
};

const lint = (...requests: readonly unknown[]): readonly (readonly string[])[] => {
  const { out } = no400(["lint", "-", "--input", "jsonl", "--format", "json"], { input: requests.map((one) => JSON.stringify(one)).join("\n") });
  const { files } = JSON.parse(out) as { readonly files: readonly { readonly requests: readonly { readonly problems: readonly { readonly code: string }[] }[] }[] };
  return files.flatMap((file) => file.requests.map(({ problems }) => problems.map(({ code }) => code)));
};

it("holds input_examples against their schema", () => {
  expect(lint(wrongExample)).toEqual([["input-examples-invalid"]]);
});

it("says the same of a request whatever stands before it", () => {
  expect(lint(wrongExample, wrongCall)[1]).toEqual(lint(wrongCall)[0]);
});
