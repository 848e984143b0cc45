import { expect, it } from "vitest";
import { no400, shown } from "./no400.ts";

it("prints a table and the disagreements", () => {
  expect(shown(["replay", "exchanges/some.jsonl"])).toMatchSnapshot();
});

it("prints one line a record", () => {
  expect(shown(["replay", "exchanges/some.jsonl", "--format", "jsonl"])).toMatchSnapshot();
});

it("takes a documentation link of another address for the same words", () => {
  const { out } = no400(["replay", "exchanges/link.jsonl", "--format", "jsonl"]);
  expect(JSON.parse(out)).toMatchObject({ id: "link", outcome: "foretold-verbatim" });
});

it("ends with 1 only when it is asked to be strict", () => {
  expect(no400(["replay", "exchanges/some.jsonl"]).code).toBe(0);
  expect(no400(["replay", "exchanges/some.jsonl", "--strict"]).code).toBe(1);
  expect(no400(["replay", "exchanges/link.jsonl", "--strict"]).code).toBe(0);
});

it("says what is no exchange, and exits 2", () => {
  expect(shown(["replay", "bad.json", "broken/not-json.json"])).toMatchSnapshot();
  expect(shown(["replay"])).toMatchSnapshot();
});

it("holds token estimates against what the API counted", () => {
  expect(shown(["replay", "exchanges/tokens.jsonl", "--tokens"])).toMatchSnapshot();
  const lines = no400(["replay", "exchanges/tokens.jsonl", "--tokens", "--format", "jsonl"]).out.trim().split("\n");
  const told = lines.map((line) => JSON.parse(line) as { readonly id: string; readonly tokens?: { readonly low: number; readonly high: number; readonly actual: number } });
  expect(told.map(({ id, tokens }) => [id, tokens?.actual])).toEqual([["short", 19], ["cached", 7214], ["count", 19], ["replaced", undefined]]);
  for (const { tokens } of told) if (tokens !== undefined) expect(tokens.low <= tokens.actual && tokens.actual <= tokens.high).toBe(true);
});

it("foretells a prompt that is too long, but not its exact count", () => {
  const record = { request: { model: "claude-haiku-4-5", max_tokens: 10, messages: [{ role: "user", content: "word ".repeat(300_000) }] }, status: 400, response: { error: { message: "prompt is too long: 300008 tokens > 200000 maximum" } } };
  const { out } = no400(["replay", "-", "--input", "jsonl", "--format", "jsonl"], { input: JSON.stringify(record) });
  expect(JSON.parse(out)).toMatchObject({ outcome: "foretold", problems: ["prompt-too-long"] });
});
