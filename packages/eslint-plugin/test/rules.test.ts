import { fileURLToPath } from "node:url";
import * as parser from "@typescript-eslint/parser";
import { RuleTester, type Linter } from "eslint";
import { describe, it } from "vitest";
import plugin from "../src/index.ts";
import { conversation } from "./rules/conversation.ts";
import { fields } from "./rules/fields.ts";
import { models } from "./rules/models.ts";
import { parts } from "./rules/parts.ts";
import type { InvalidRow } from "./rules/row.ts";
import { valid } from "./rules/valid.ts";
import { values } from "./rules/values.ts";

Object.assign(RuleTester, { describe, it, itOnly: it.only });

const invalid = [...fields, ...values, ...conversation, ...models, ...parts];
const fileName = (name: string): string => fileURLToPath(new URL(`../src/${name}`, import.meta.url));

for (const rule of new Set(invalid.map((row) => row.rule))) {
  const module = plugin.rules[rule];
  if (module === undefined) throw new Error(`There is no rule ${rule}.`);
  new RuleTester().run(rule, module, {
    valid: valid.map(({ name, code }) => ({ name, code, filename: fileName("file.js"), settings: { no400: { asOf: "2026-11-20" } } })),
    invalid: invalid.filter((row) => row.rule === rule).map(testCase),
  });
}

function testCase({ name, code, output, errors, settings, ts }: InvalidRow): RuleTester.InvalidTestCase {
  return {
    name,
    code,
    output: output ?? null,
    errors: errors.map(({ suggestions, ...error }) => ({ ...error, ...(suggestions === undefined ? {} : { suggestions: suggestions.map((one) => ({ ...one })) }) })),
    filename: fileName(ts === true ? "file.ts" : "file.js"),
    settings: { no400: { asOf: "2026-11-20", ...settings } },
    ...(ts === true ? { languageOptions: { parser: parser as unknown as Linter.Parser } } : {}),
  };
}
