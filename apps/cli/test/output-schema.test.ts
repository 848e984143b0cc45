import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, it } from "vitest";
import { no400 } from "./no400.ts";

const schema = JSON.parse(readFileSync(new URL("../schema/output.schema.json", import.meta.url), "utf8")) as { readonly $defs: object };
const ajv = new Ajv2020({ strict: false, formats: { uri: true } });
const isOutput = ajv.compile(schema);
const isLine = ajv.compile({ $ref: "#/$defs/line", $defs: schema.$defs });

const INPUTS = ["bad.json", "several.json", "duplicate.json", "unknown-model.json", "good.json", "kinds", "broken", "nowhere.json"];

it("prints documents of its schema", () => {
  for (const inputs of [INPUTS, ["good.json"], ["nowhere.json"]]) {
    const document = JSON.parse(no400(["lint", ...inputs, "--format", "json"]).out) as unknown;
    expect(isOutput(document), JSON.stringify(isOutput.errors)).toBe(true);
  }
});

it("prints lines of its schema", () => {
  const lines = no400(["lint", ...INPUTS, "--format", "jsonl"]).out.trimEnd().split("\n");
  for (const line of lines) expect(isLine(JSON.parse(line)), line).toBe(true);
  expect(lines.at(-1)).toContain('"summary"');
});

it("would notice a member that is missing", () => {
  const document = JSON.parse(no400(["lint", "bad.json", "--format", "json"]).out) as { files: { requests: { problems: Record<string, unknown>[] }[] }[] };
  delete document.files[0]?.requests[0]?.problems[0]?.["api"];
  expect(isOutput(document)).toBe(false);
});
