import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hostileOf, ODD, replacedAt, tiring } from "./_testing/hostile.ts";
import { check, checkSubject, createChecker, type Verdict } from "./check.ts";
import type { ContextInput } from "./context.ts";
import { checkText } from "./check-text.ts";
import { render } from "./render/render.ts";
import type { Rule } from "./rule.ts";
import { loadCases } from "./rules/_testing/all-cases.ts";
import type { RuleCase } from "./rules/_testing/cases.ts";
import { HOLE } from "./subject.ts";

/** Some rules' cases are large on purpose, and say nothing more here. */
const isSmall = ({ request }: RuleCase): boolean => {
  try {
    return JSON.stringify(request).length < 20_000;
  } catch {
    return false;
  }
};
const all = [...(await loadCases()).values()].flatMap(({ valid, invalid }) => [...valid, ...invalid]).filter(isSmall);

/** What went wrong with a verdict's texts; empty where all is well. */
function wordless({ problems, faults }: Verdict): readonly string[] {
  const broken = problems.flatMap((problem) => {
    const { message, api, fault } = render(problem);
    const isWhole = fault === undefined && !/\bundefined\b|\[object |\bNaN\b/.test(message + (api?.message ?? ""));
    return isWhole ? [] : [`${problem.code}: ${message} ${String(fault)}`];
  });
  return [...faults.map(({ rule, error }) => `${rule}: ${String(error)}`), ...broken];
}

describe("a part of any case replaced by anything JSON may hold", () => {
  const odd = fc.tuple(fc.constantFrom(...all), fc.nat(), fc.constantFrom(...ODD));

  test("no rule fails, none lacks words, and problems are plain data", () => {
    fc.assert(
      fc.property(odd, ([{ request, context }, at, part]) => {
        const verdict = check(replacedAt(request, at, () => structuredClone(part)), context);
        expect(wordless(verdict)).toEqual([]);
        expect(JSON.parse(JSON.stringify(verdict.problems))).toHaveLength(verdict.problems.length);
      }),
      { numRuns: 15_000 },
    );
  });

  test("the same of text, and with a hole", () => {
    fc.assert(
      fc.property(odd, ([{ request, context }, at, part]) => {
        const text = JSON.stringify(replacedAt(request, at, () => structuredClone(part)));
        expect(wordless(checkText(text, context))).toEqual([]);
        expect(wordless(checkSubject({ value: replacedAt(request, at, () => HOLE), holes: true }, context))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });
});

test("whatever a running program puts into a request, check and render answer", () => {
  fc.assert(
    fc.property(hostileOf(all, ({ request }) => request), ({ one, make }) => {
      const { verdict, problems } = check(make(), one.context);
      expect(["accepted", "rejected"]).toContain(verdict);
      for (const problem of problems) expect(typeof render(problem).message).toBe("string");
    }),
    { numRuns: 6000 },
  );
});

test.each<readonly [string, ContextInput]>([
  ["a day that is none", { asOf: new Date(NaN) }],
  ["betas that are no list", { betas: 5 as never }],
  ["a platform nobody knows", { platform: "azure" as never }],
  ["headers that throw", { headers: tiring({}, 0) }],
  ["null", null as never],
])("with %s as context there is no verdict but a fault, never an exception", (_, context) => {
  expect(check({}, context)).toMatchObject({ verdict: "accepted", foretold: null, problems: [], faults: [{ rule: "check" }] });
  expect(checkText("{", context).verdict).toBe("rejected");
});

describe("a rule with a fault of its own", () => {
  const rule = (parts: Partial<Rule>): Rule => ({
    id: "house-broken", site: "request", phase: "capability", severity: "error", evidence: { grade: "documented" },
    api: () => "no", text: () => "no", check: (_, scene) => { scene.report([]); }, ...parts,
  });
  const fail = (): never => { throw new Error("broken"); };
  const request = { model: "claude-opus-4-6", max_tokens: 5, messages: [{ role: "user", content: "" }], zz: 1 };
  const judge = (parts: Partial<Rule>): Verdict => createChecker({ rules: [rule(parts)] }).check(request, { asOf: "2026-11-20" });
  const others = check(request, { asOf: "2026-11-20" }).problems.map(({ code }) => code);

  test("that fails while it looks has said nothing, and costs no other rule its say", () => {
    const verdict = judge({ check: (_, scene) => { scene.report(["model"]); fail(); } });
    expect(verdict.problems.map(({ code }) => code)).toEqual(others);
    expect(others).toContain("unknown-field");
    expect(verdict.faults).toMatchObject([{ rule: "house-broken" }]);
  });

  test.each<readonly [string, Partial<Rule>]>([
    ["text throws", { text: fail }],
    ["api throws", { api: fail }],
    ["text forgets to return", { text: (() => undefined) as never }],
    ["api gives a number", { api: (() => 5) as never }],
  ])("whose %s is rendered in general words, with the fault", (_, parts) => {
    const verdict = judge({ ...parts, reply: { status: 403, type: "permission_error" } });
    const [problem] = verdict.problems.filter(({ code }) => code === "house-broken");
    expect(render(problem as NonNullable<typeof problem>)).toMatchObject({ message: "`the request` breaks the rule house-broken.", api: { status: 403, type: "permission_error", message: null }, fault: expect.any(Error) as Error });
  });

  test("alone foretells its status and kind", () => {
    const checker = createChecker({ builtIn: [], rules: [rule({ api: fail, reply: { status: 403, type: "permission_error" } })] });
    expect(checker.check({ model: "claude-opus-4-6", max_tokens: 5, messages: [{ role: "user", content: "Hi" }] }).foretold).toEqual({ status: 403, type: "permission_error", message: null, code: "house-broken" });
  });
});
