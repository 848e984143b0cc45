import { describe, expect, test } from "vitest";
import { createChecker } from "../check.ts";
import type { Rule } from "../rule.ts";
import type { Scene } from "../scene.ts";
import { loadCases } from "./_testing/all-cases.ts";
import type { RuleCase, RuleCases } from "./_testing/cases.ts";
import { rules } from "./registry.ts";

// Each rule is replaced by one that never reports and by one that always does; its own cases must notice both.
const casesOf = await loadCases();

const never = (rule: Rule): Rule => ({ ...rule, check: () => undefined });
/** Without its filters, which are half of what a rule says. */
function always({ blocks: _, when: _when, needs: _needs, ...rule }: Rule): Rule {
  return { ...rule, check: (_site: unknown, scene: Scene) => scene.report([]), api: () => null, text: () => "" };
}

function paths(rule: Rule, { request, context }: RuleCase): readonly string[] {
  const { problems } = createChecker({ builtIn: [rule] }).check(request, context);
  return problems.filter((problem) => problem.code === rule.id).map((problem) => problem.path.join("."));
}

/** How many cases tell the mutant from the rule. */
function killed(rule: Rule, cases: readonly RuleCase[], mutant: Rule): number {
  return cases.filter((one) => JSON.stringify(paths(rule, one)) !== JSON.stringify(paths(mutant, one))).length;
}

const none: RuleCases = { valid: [], invalid: [] };

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  const { valid, invalid } = casesOf.get(id) ?? none;
  test("its invalid cases notice a rule that never reports", () => {
    expect(killed(rule, invalid, never(rule))).toBe(invalid.length);
  });
  test("a valid case notices a rule that always reports", () => {
    expect(killed(rule, valid, always(rule))).toBeGreaterThan(0);
  });
});
