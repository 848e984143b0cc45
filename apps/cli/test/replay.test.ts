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
