import json from "@eslint/json";
import { ESLint, type Linter } from "eslint";
import { expect, test } from "vitest";
import plugin from "../src/index.ts";

const settings = { no400: { asOf: "2026-11-20" } };
const configs = [
  { files: ["**/*.json"], settings, ...plugin.configs.json },
  { files: ["**/*.jsonc"], settings, ...plugin.configs.json, language: "json/jsonc" },
  { files: ["**/*.json5"], settings, ...plugin.configs.json, language: "json/json5" },
  { files: ["**/*.jsonl"], plugins: { no400: plugin }, processor: "no400/jsonl" },
  { files: ["**/*.jsonl/*.json"], settings, ...plugin.configs.json },
].map((config) => ({ ...config, plugins: { json, no400: plugin } })) as unknown as Linter.Config[];

async function lint(text: string, filePath: string, fix = false): Promise<ESLint.LintResult> {
  const eslint = new ESLint({ overrideConfigFile: true, overrideConfig: configs, fix });
  const [result] = await eslint.lintText(text, { filePath });
  if (result === undefined) throw new Error("There is one result a text.");
  return result;
}

const places = ({ messages }: ESLint.LintResult): readonly string[] => messages.map((one) => `${one.line}:${one.column}-${one.endLine ?? 0}:${one.endColumn ?? 0} ${one.ruleId ?? one.message}`);

const REQUEST = `{
  "model": "claude-2.1",
  "max_completion_tokens": 10,
  "messages": [{ "role": "user", "content": [{ "type": "text", "text": "" }] }]
}
`;

test("a request file, with exact places", async () => {
  expect(places(await lint(REQUEST, "a.json"))).toEqual([
    "1:1-5:2 no400/missing-field",
    "2:12-2:24 no400/model-retired",
    "3:3-3:26 no400/unknown-field",
    "3:3-3:26 no400/openai-chat-dialect",
    "4:72-4:74 no400/text-non-empty",
  ]);
});

test("comments do not move them", async () => {
  const found = places(await lint(`// a request\n${REQUEST}`, "a.jsonc"));
  expect(found).toContain("3:12-3:24 no400/model-retired");
});

test("of two members with one name the last one counts, as in JSON.parse", async () => {
  const text = `{ "model": "claude-2.1", "model": "claude-opus-4-6", "max_tokens": "x", "max_tokens": 5,\n "messages": [{ "role": "user", "role": "bot", "content": "x" }] }`;
  expect(places(await lint(text, "a.json"))).toEqual(["2:41-2:46 no400/unexpected-role"]);
});

test("JSON5 is spelled as it was", async () => {
  const { output } = await lint(`{ model: 'claude-opus-4-6', maxTokens: 5, messages: [{ role: 'user', content: 'x' }], }`, "a.json5", true);
  expect(output).toBe(`{ model: 'claude-opus-4-6', max_tokens: 5, messages: [{ role: 'user', content: 'x' }], }`);
});

test("fixes work in JSON", async () => {
  const { output } = await lint(REQUEST, "a.json", true);
  expect(output).toBe(REQUEST.replace("max_completion_tokens", "max_tokens"));
});

test("suggestions keep the file JSON", async () => {
  const { messages } = await lint(`{ "model": "claude-opus-4-6", "max_tokens": 1, "messages": [{ "role": "user", "content": "x" }], "n": 1 }`, "a.json");
  const fix = messages.find((one) => one.ruleId === "no400/unknown-field")?.suggestions?.[0]?.fix;
  expect(fix).toEqual({ range: [95, 103], text: "" });
});

test("a batch line by line", async () => {
  const line = (id: string, params: unknown): string => JSON.stringify({ custom_id: id, params });
  const good = { model: "claude-haiku-4-5", max_tokens: 5, messages: [{ role: "user", content: "x" }] };
  const text = `${line("a", good)}\n\n${line("b", { ...good, max_tokens: "5" })}\n`;
  expect(places(await lint(text, "batch.jsonl"))).toEqual(["3:68-3:71 no400/wrong-type"]);
});

test("fixes land in their line, whatever ends the lines", async () => {
  const line = `{ "custom_id": "a", "params": { "model": "claude-opus-4-6", "maxTokens": 1, "messages": [{ "role": "user", "content": "x" }] } }`;
  const { output } = await lint(`${line.replace("maxTokens", "max_tokens")}\r\n${line}\r\n`, "batch.jsonl", true);
  expect(output).toBe(`${line}\r\n${line}\r\n`.replaceAll("maxTokens", "max_tokens"));
});

test("JSON that is no request is left alone", async () => {
  expect(places(await lint(`{ "name": "messages", "version": "1.0.0" }`, "package.json"))).toEqual([]);
});
