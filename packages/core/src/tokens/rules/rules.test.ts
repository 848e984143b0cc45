import { readdirSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { createChecker } from "../../check.ts";
import { render } from "../../render/render.ts";
import type { RuleCase, RuleCases } from "../../rules/_testing/cases.ts";
import { tokenRules } from "./index.ts";

const folder = dirname(fileURLToPath(import.meta.url));
const named = readdirSync(folder).flatMap((file) => (file.endsWith(".cases.ts") ? [file.slice(0, -9)] : []));
const load = async (id: string): Promise<RuleCases> => ((await import(`./${id}.cases.ts`)) as { cases: RuleCases }).cases;
const casesOf = new Map(await Promise.all(named.map(async (id) => [id, await load(id)] as const)));
const checker = createChecker({ rules: tokenRules });

test("every rule has cases, every file of cases a rule", () => {
  expect(named.sort()).toEqual(tokenRules.map((rule) => rule.id).sort());
});

describe.each(tokenRules.map((rule) => [rule.id, casesOf.get(rule.id)] as const))("%s", (id, cases) => {
  test.each((cases?.valid ?? []).map((one) => [one.name, one] as const))("leaves alone: %s", (_, one) => {
    expect(found(id, one)).toEqual([]);
  });
  test.each((cases?.invalid ?? []).map((one) => [one.name, one] as const))("reports: %s", (_, one) => {
    expect(found(id, one)).toEqual(one.problems.map(({ path, api, severity = "error" }) => ({ path, api, severity })));
  });
});

test("nothing is said where a part of the prompt is not known", () => {
  const { problems } = checker.check({ model: "claude-haiku-4-5", max_tokens: 10, messages: [{ role: "user", content: "word ".repeat(400_000) }, { role: "nobody" }] });
  expect(problems.filter(({ code }) => code === "prompt-too-long")).toEqual([]);
});

function found(id: string, { request, context }: RuleCase) {
  const verdict = checker.check(request, context);
  expect(verdict.faults).toEqual([]);
  return verdict.problems
    .filter((problem) => problem.code === id)
    .map((problem) => {
      const { message, api } = render(problem);
      expect(message).toMatch(/\S\.$/);
      return { path: problem.path.join("."), api: api?.message ?? null, severity: problem.severity };
    });
}
