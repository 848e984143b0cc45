import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { check } from "../check.ts";
import { render } from "../render/render.ts";
import { loadCases, ruleFiles } from "./_testing/all-cases.ts";
import type { InvalidCase, RuleCase } from "./_testing/cases.ts";
import { rules } from "./registry.ts";

const casesOf = await loadCases();

test("every rule has cases, every file of cases a rule, and names agree", () => {
  expect([...casesOf.keys()].sort()).toEqual(rules.map((rule) => rule.id).sort());
  const named = ruleFiles
    .filter((file) => file.endsWith(".ts") && !/(^|\/)_|\.(cases|test)\.ts$|registry\.ts$/.test(file))
    .map((file) => basename(file, ".ts"));
  expect(named.sort()).toEqual(rules.map((rule) => rule.id).sort());
});

test("a rule that nobody recorded or documented is a warning", () => {
  const bold = rules.filter((rule) => rule.evidence.grade === "reported" && rule.severity === "error");
  expect(bold.map((rule) => rule.id)).toEqual([]);
});

describe.each(rules.map((rule) => [rule.id, casesOf.get(rule.id)] as const))("%s", (id, cases) => {
  test.each((cases?.valid ?? []).map((one) => [one.name, one] as const))("leaves alone: %s", (_, one) => {
    expect(found(id, one)).toEqual([]);
  });
  test.each((cases?.invalid ?? []).map((one) => [one.name, one] as const))("reports: %s", (_, one) => {
    expect(found(id, one)).toEqual(expected(one));
  });
  test("has both kinds of cases", () => {
    expect(cases?.valid.length).toBeGreaterThan(0);
    expect(cases?.invalid.length).toBeGreaterThan(0);
  });
});

interface Seen {
  readonly path: string;
  readonly api: string | null;
  readonly severity: string;
}

/** This rule's problems; also proves that its texts can be made. */
function found(id: string, { request, context }: RuleCase): readonly Seen[] {
  const verdict = check(request, context);
  expect(verdict.faults).toEqual([]);
  return verdict.problems
    .filter((problem) => problem.code === id)
    .map((problem) => {
      const { message, api } = render(problem);
      expect(message).toMatch(/\S[.?]$/);
      return { path: problem.path.join("."), api: api?.message ?? null, severity: problem.severity };
    });
}

function expected({ problems }: InvalidCase): readonly Seen[] {
  return problems.map(({ path, api, severity = "error" }) => ({ path, api, severity }));
}
