import { check } from "@no400/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadCases } from "../../core/src/rules/_testing/all-cases.ts";
import type { RuleCase } from "../../core/src/rules/_testing/cases.ts";
import { hostileOf, ODD, replacedAt } from "../../core/src/_testing/hostile.ts";
import { repair, type FixName } from "../src/repair/index.ts";

const ALL: readonly FixName[] = ["missing-tool-result", "orphan-tool-result", "text-behind-call", "empty-text", "trailing-whitespace", "duplicate-ids", "cache-control", "lone-surrogates", "sampling", "foreign-dialect"];

const isSmall = ({ request, context }: RuleCase): boolean => {
  try {
    return JSON.stringify(request).length < 20_000 && context?.endpoint !== "batches";
  } catch {
    return false;
  }
};
const cases = [...(await loadCases()).values()].flatMap(({ valid, invalid }) => [...valid, ...invalid]).filter(isSmall);
const odd = fc.tuple(fc.constantFrom(...cases), fc.nat(), fc.constantFrom(...ODD)).map(([{ request, context }, at, part]) => ({ context, request: replacedAt(request, at, () => structuredClone(part)) }));
const asIs = fc.constantFrom(...cases).map(({ request, context }) => ({ request, context }));
const some = fc.subarray([...ALL], { minLength: 1 });

const errorsOf = (request: unknown, context: RuleCase["context"]): readonly string[] => check(request, context).problems.filter(({ severity }) => severity === "error").map(({ code, path }) => `${code} ${path.join(".")}`);

describe("repair of anything", () => {
  it("leaves what it says it leaves, changes nothing it was given, and finds nothing more to do the second time", () => {
    fc.assert(
      fc.property(fc.oneof(odd, asIs), some, ({ request, context }, allow) => {
        const before = structuredClone(request);
        const options = { allow, ...(context !== undefined && { context }) };
        const done = repair(request, options);
        expect(request).toEqual(before);
        expect(errorsOf(done.request, context)).toEqual(done.remaining.map(({ code, path }) => `${code} ${path.join(".")}`));
        if (done.edits.length === 0) expect(done.request).toBe(request);
        const again = repair(done.request, options);
        expect({ edits: again.edits, same: again.request === done.request }).toEqual({ edits: [], same: true });
      }),
      { numRuns: 6000 },
    );
  });

  it("gives what check accepts back as the same object", () => {
    for (const { request, context } of cases) {
      if (check(request, context).verdict === "rejected") continue;
      const done = repair(request, { allow: ALL, ...(context !== undefined && { context }) });
      expect(done.request).toBe(request);
      expect(done).toMatchObject({ edits: [], remaining: [] });
    }
  });

  it("never makes more errors than there were", () => {
    fc.assert(
      fc.property(asIs, some, ({ request, context }, allow) => {
        const done = repair(request, { allow, ...(context !== undefined && { context }) });
        const before = new Set(errorsOf(request, context).map((error) => error.split(" ")[0]));
        const fresh = errorsOf(done.request, context).filter((error) => !before.has(error.split(" ")[0]));
        if (done.edits.every(({ fix }) => fix !== "foreign-dialect")) expect(fresh).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it("ends where a request leads back into itself, twice", () => {
    const loop: Record<string, unknown> = { text: "cut \ud83d" };
    Object.assign(loop, { a: loop, b: loop, c: [loop, loop] });
    expect(repair({ ...(cases[0]?.request as object), metadata: loop }, { allow: ALL }).edits.map(({ fix }) => fix)).toEqual(["lone-surrogates"]);
  });

  it("never throws, whatever a running program puts into a request", () => {
    fc.assert(
      fc.property(hostileOf(cases, ({ request }) => request), some, ({ one, make }, allow) => {
        const done = repair(make(), { allow, ...(one.context !== undefined && { context: one.context }) });
        expect(Array.isArray(done.edits)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});
