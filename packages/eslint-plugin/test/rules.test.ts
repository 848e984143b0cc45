import { textWords } from "@no400/core";
import { FACTS_CHECKED_ON } from "@no400/core/facts";
import { tokenRules } from "@no400/core/token-rules";
import { RuleTester } from "eslint";
import { describe, expect, it, test } from "vitest";
import plugin from "../src/index.ts";
import { notInCode } from "./rules/not-in-code.ts";
import { untouched } from "./rules/untouched.ts";
import { findings } from "./support/lint.ts";
import { fileFor, languageFor } from "./support/lint-text.ts";
import { textAt } from "./support/marks.ts";
import { readRows, type Row } from "./support/rows.ts";

Object.assign(RuleTester, { describe, it, itOnly: it.only });

const rows = readRows();
const ids = [...Object.keys(plugin.rules), ...textWords.map(({ id }) => id), ...tokenRules.map(({ id }) => id)];

test.each(ids)("%s has rows, or a reason why code cannot show it", (id) => {
  expect([rows.has(id), Object.hasOwn(notInCode, id)].filter(Boolean)).toHaveLength(1);
});

test("rows and reasons belong to rules", () => {
  expect([...rows.keys(), ...Object.keys(notInCode)].filter((id) => !ids.includes(id))).toEqual([]);
});

test.each([...rows])("%s has texts it reports and near misses", (_, own) => {
  expect(new Set(own.map(({ errors }) => errors.length > 0))).toEqual(new Set([true, false]));
});

// Only what is missing has no place of its own.
const MAY_MARK_ALL: ReadonlySet<string> = new Set(["missing-field"]);

test.each([...rows].filter(([id]) => !MAY_MARK_ALL.has(id)))("%s never marks a request as a whole", (_, own) => {
  const marked = own.flatMap((row) => row.errors.map(({ range }) => textAt(row.code, range)));
  expect(marked.filter((text) => /^\{[^]*\b(?:messages|requests)\b/.test(text))).toEqual([]);
});

test.each(untouched)("nobody has anything to say about $name", ({ code }) => {
  expect(findings(code, { settings: { asOf: FACTS_CHECKED_ON } })).toEqual([]);
});

const tester = new RuleTester();
for (const [id, own] of rows) {
  const module = plugin.rules[id];
  if (module === undefined) throw new Error(`There is no rule ${id}.`);
  tester.run(id, module, {
    valid: own.filter(({ errors }) => errors.length === 0).map(testCase),
    invalid: own.filter(({ errors }) => errors.length > 0).map((row) => ({ ...testCase(row), output: row.output, errors: row.errors.map(expectedError) })),
  });
}

function testCase(row: Row): RuleTester.ValidTestCase {
  return { name: row.name, code: row.code, filename: fileFor(row), settings: { no400: row.settings }, ...languageFor(row) };
}

function expectedError({ range, suggestions }: Row["errors"][number]): RuleTester.TestCaseError {
  const offered = suggestions.map(({ description, output }) => ({ messageId: "suggestion", data: { description }, output }));
  return { messageId: "problem", ...range, ...(offered.length === 0 ? {} : { suggestions: offered }) };
}
