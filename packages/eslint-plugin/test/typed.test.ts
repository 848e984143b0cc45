import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as parser from "@typescript-eslint/parser";
import { ESLint, type Linter } from "eslint";
import { expect, test } from "vitest";
import plugin from "../src/index.ts";

const root = fileURLToPath(new URL("typed", import.meta.url));
const file = `${root}/src/file.ts`;

async function rulesAt(parserOptions: Readonly<Record<string, unknown>>): Promise<readonly string[]> {
  const config = { ...plugin.configs.recommended, files: ["**/*.ts"], settings: { no400: { asOf: "2026-11-20" } }, languageOptions: { parser: parser as unknown as Linter.Parser, parserOptions } };
  const eslint = new ESLint({ cwd: root, overrideConfigFile: true, overrideConfig: [config] });
  const [result] = await eslint.lintFiles([file]);
  return (result?.messages ?? []).map(({ line, ruleId, message }) => `${line} ${ruleId?.replace("no400/", "") ?? message}`).sort();
}

const lines = readFileSync(file, "utf8").split("\n");
const marked = lines.flatMap((line, index) => (/\/\/ ! (.*)$/.exec(line)?.[1] ?? "").split(" ").filter((rule) => rule !== "").map((rule) => `${index + 1} ${rule}`)).sort();

test("types tell clients, constants and enums of other files", async () => {
  expect(await rulesAt({ projectService: true, tsconfigRootDir: root })).toEqual(marked);
});

test("without types what is found is part of that", async () => {
  const found = await rulesAt({});
  expect(found.filter((one) => !marked.includes(one))).toEqual([]);
});
