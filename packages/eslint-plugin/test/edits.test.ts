import json from "@eslint/json";
import { Linter } from "eslint";
import { describe, expect, test } from "vitest";
import plugin from "../src/index.ts";
import { readRows } from "./support/rows.ts";

const settings = { no400: { asOf: "2026-11-20" } };
const jsonc = [{ ...plugin.configs.json, files: ["**/*.jsonc"], language: "json/jsonc", settings, plugins: { json, no400: plugin } }] as unknown as Linter.Config[];

interface Setup {
  readonly configs: Linter.Config[];
  readonly filename: string;
}

const scriptWith = (own: Readonly<Record<string, unknown>>): Setup => ({ configs: [{ ...plugin.configs.recommended, settings: { no400: { ...settings.no400, ...own } } }], filename: "a.js" });
const script = scriptWith({});
const data: Setup = { configs: jsonc, filename: "a.jsonc" };

function messages(text: string, { configs, filename }: Setup): readonly Linter.LintMessage[] {
  return new Linter().verify(text, configs, { filename });
}

function rulesOf(text: string, setup: Setup): readonly string[] {
  return messages(text, setup).map(({ ruleId, message }) => ruleId ?? message);
}

function applied(text: string, { range: [from, to], text: put }: { readonly range: readonly [number, number]; readonly text: string }): string {
  return text.slice(0, from) + put + text.slice(to);
}

/** Every text that some edit makes of it. */
function edited(text: string, setup: Setup): readonly { readonly title: string; readonly text: string }[] {
  return messages(text, setup).flatMap(({ ruleId, fix, suggestions = [] }) => [
    ...(fix === undefined ? [] : [{ title: `${ruleId ?? ""} fix`, text: applied(text, fix) }]),
    ...suggestions.map((one) => ({ title: `${ruleId ?? ""} ${one.desc}`, text: applied(text, one.fix) })),
  ]);
}

/** The call around each body, and the file around each call. */
const file = (body: string): string => `import Anthropic from "@anthropic-ai/sdk";\nconst client = new Anthropic();\nconst maxTokens = 5, stop = "x";\nawait client.messages.create(${body});\n`;
const user = `{ role: "user", content: "Hi" }`;

const bodies: Readonly<Record<string, string>> = {
  "a comment behind the last member": `{ model: "claude-opus-4-6", max_tokens: 5, messages: [${user}], // why\n  n: 1 }`,
  "a comment before the comma": `{ model: "claude-opus-4-6", n: 1 /* why */, max_tokens: 5, messages: [${user}] }`,
  "a comment before the last member": `{ model: "claude-opus-4-6", max_tokens: 5, messages: [${user}], /* why */ n: 1 }`,
  "a trailing comma": `{ model: "claude-opus-4-6", max_tokens: 5, messages: [${user}], n: 1, }`,
  "a line of its own": `{\n  model: "claude-opus-4-6",\n  n: 1, // why\n  max_tokens: 5,\n  messages: [${user}],\n}`,
  "the only member": `{ model: "claude-haiku-4-5", max_tokens: 5, messages: [${user}], output_config: {\n  // why\n  effort: "low" } }`,
  "shorthand": `{ model: "claude-opus-4-6", maxTokens, stop, messages: [${user}] }`,
  "two names for one field": `{ model: "claude-opus-4-6", maxTokens: 5, max_completion_tokens: 5, messages: [${user}] }`,
  "a spread": `{ ...{ model: "claude-opus-4-6" }, 'maxTokens': 5, ...{ n: 1 }, messages: [${user}] }`,
  "a computed key": `{ model: 'claude-2.1', ["maxTokens"]: 5, messages: [${user}] }`,
  "system messages": `{ model: "claude-3-haiku-20240307", max_tokens: 5, messages: [{ role: "system", content: "Be brief" }, // why\n ${user}, ] }`,
  "a system message alone": `{ model: "claude-opus-4-6", max_tokens: 5, messages: [{ role: "system", content: "Be brief" }] }`,
  "an empty system message": `{ model: "claude-opus-4-6", max_tokens: 5, messages: [{ role: "system", content: [] }, ${user}] }`,
  "a prefill": `{ model: "claude-3-haiku-20240307", max_tokens: 5, messages: [${user}, { role: "assistant", content: \`It's "so" \\\${x} \` }] }`,
  "quotes": `{ model: 'claude-3-haiku-20240307', max_tokens: 5, messages: [${user}, { role: 'assistant', content: 'It\\'s "so" ' }] }`,
};

const requests: readonly (readonly [string, string, Setup])[] = [
  ...Object.entries(bodies).map(([name, body]) => [name, file(body), script] as const),
  ...[...readRows()].flatMap(([id, rows]) =>
    rows.filter(({ isTypeScript, errors }) => !isTypeScript && errors.length > 0).map((row) => [`${id}: ${row.name}`, row.code, scriptWith(row.settings)] as const),
  ),
  ["JSON with comments", `{ "model": "claude-2.1", "max_completion_tokens": 5, "messages": [{ "role": "user", "content": "Hi" }], // why\n  "n": 1 }`, data],
  ["JSON with comments around commas", `{ "model": "claude-opus-4-6", "max_tokens": 5, "n": 1 /* a */, /* b */ "messages": [{ "role": "system", "content": "x" } /* c */, { "role": "user", "content": "Hi" }], /* d */ "stop": 1 }`, data],
];

describe.each(requests)("%s", (_name, text, setup) => {
  test("every edit leaves a text that parses", () => {
    for (const one of edited(text, setup)) expect(messages(one.text, setup).filter(({ fatal }) => fatal === true), `${one.title}\n${one.text}`).toEqual([]);
  });

  test("no fix brings a new kind of problem, and a second pass changes nothing", () => {
    const before = rulesOf(text, setup);
    const { output, fixed } = new Linter().verifyAndFix(text, setup.configs, { filename: setup.filename });
    expect(rulesOf(output, setup).filter((rule) => !before.includes(rule)), output).toEqual([]);
    expect(new Linter().verifyAndFix(output, setup.configs, { filename: setup.filename })).toMatchObject({ fixed: false, output });
    if (!fixed) expect(output).toBe(text);
  });
});

test("a comment never swallows what stands behind it", () => {
  const [first] = edited(file(bodies["a comment behind the last member"] ?? ""), script).filter(({ title }) => title.includes("Remove"));
  expect(first?.text).toContain("// why\n }");
});

test("a field that is read by its old name is renamed only when asked", () => {
  const text = file("params").replace("await", `const params = { model: "claude-opus-4-6", maxTokens: 5, messages: [${user}] };\nconsole.log(params.maxTokens);\nawait`);
  const [found] = messages(text, script).filter(({ ruleId }) => ruleId === "no400/unknown-field");
  expect(found?.fix).toBeUndefined();
  expect(found?.suggestions?.map(({ desc }) => desc)).toEqual(["Rename to `max_tokens`", "Remove `maxTokens`"]);
});

test("a text behind a name is trimmed only when asked", () => {
  const text = file("0").replace("await client.messages.create(0)", `const start = "Here: ";\nawait client.messages.create({ model: "claude-3-haiku-20240307", max_tokens: 5, messages: [${user}, { role: "assistant", content: start }] })`);
  const [found] = messages(text, script).filter(({ ruleId }) => ruleId === "no400/final-assistant-trailing-whitespace");
  expect(found?.fix).toBeUndefined();
  expect(found?.suggestions).toHaveLength(1);
});

test("no suggestion empties the conversation, or moves a text that is not there", () => {
  for (const name of ["a system message alone", "an empty system message"]) {
    const moves = edited(file(bodies[name] ?? ""), script).filter(({ title }) => title.includes("Move its text"));
    expect(moves).toEqual([]);
  }
});
