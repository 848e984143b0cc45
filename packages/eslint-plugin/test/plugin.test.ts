import { rules, shapeWords } from "@no400/core";
import { Linter, type Rule } from "eslint";
import { expect, test } from "vitest";
import manifest from "../package.json" with { type: "json" };
import plugin from "../src/index.ts";

test("there is one rule for each kind of problem, and one for what may be refused", () => {
  const kinds = [...Object.keys(shapeWords), ...rules.map(({ id }) => id), "may-be-refused"];
  expect(Object.keys(plugin.rules).sort()).toEqual(kinds.sort());
});

test("the plugin names itself", () => {
  expect(plugin.meta).toEqual({ name: manifest.name, version: manifest.version, namespace: "no400" });
});

test.each(Object.entries(plugin.rules))("%s has what a rule must have", (id, { meta }: Rule.RuleModule) => {
  expect(meta?.docs?.url).toBe(`https://github.com/no400/no400/blob/main/docs/rules/${id}.md`);
  expect(meta?.docs?.description).toMatch(/^Disallow .*[^.]$/s);
  expect(meta?.schema).toEqual([]);
});

test.each(["recommended", "strict", "all", "json"] as const)("%s is a configuration that ESLint takes, with every rule", (name) => {
  const config = plugin.configs[name];
  expect(Object.keys(config.rules ?? {}).sort()).toEqual(Object.keys(plugin.rules).map((id) => `no400/${id}`).sort());
  if (name !== "json") expect(new Linter().verify("export {};", [config])).toEqual([]);
});

test("what the API surely refuses is an error, the rest a warning", () => {
  const { rules: levels = {} } = plugin.configs.recommended;
  expect(levels["no400/missing-field"]).toBe("error");
  expect(levels["no400/may-be-refused"]).toBe("warn");
});

test.each([
  [{ platform: "mars" }, /platform must be one of/],
  [{ asOf: "yesterday" }, /YYYY-MM-DD/],
  [{ betas: "a" }, /list of strings/],
  [{ callees: [{ argument: 1 }] }, /callees/],
])("settings of the wrong kind are named: %j", (settings, words) => {
  expect(() => new Linter().verify("anthropic.messages.create({});", [{ ...plugin.configs.recommended, settings: { no400: settings } }])).toThrow(words);
});

test("one SourceCode can be linted twice, with other rules", () => {
  const linter = new Linter();
  const code = `import A from "@anthropic-ai/sdk"; new A().messages.create({ model: "claude-2.1", max_tokens: "1", messages: [] });`;
  const config = (rule: string): Linter.Config => ({ plugins: { no400: plugin }, rules: { [`no400/${rule}`]: "error" }, settings: { no400: { asOf: "2026-11-20" } } });
  const ids = (messages: readonly Linter.LintMessage[]): readonly (string | null)[] => messages.map(({ ruleId }) => ruleId);
  expect(ids(linter.verify(code, [config("model-retired")]))).toEqual(["no400/model-retired"]);
  expect(ids(linter.verify(linter.getSourceCode(), [config("wrong-type")]))).toEqual(["no400/wrong-type"]);
});
