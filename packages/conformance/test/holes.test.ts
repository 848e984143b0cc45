import { HOLE, REST, check, checkSubject, type ContextInput, type Problem } from "@no400/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { requestPool } from "./pool.ts";

/** Cuts into a request: a value becomes unknown, an object is opened, a list is cut off. */
interface Cut {
  readonly kind: "hole" | "open" | "rest";
  readonly at: number;
}

const cuts = fc.array(fc.record({ kind: fc.constantFrom("hole" as const, "open" as const, "rest" as const), at: fc.nat({ max: 300 }) }), { minLength: 1, maxLength: 4 });

type Tree = Record<PropertyKey, unknown>;

function slots(root: Tree): [Tree, string | number][] {
  const out: [Tree, string | number][] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const key of Object.keys(value)) {
      out.push([value as Tree, Array.isArray(value) ? Number(key) : key]);
      visit((value as Tree)[key]);
    }
  };
  visit(root);
  return out;
}

function withCuts(request: unknown, list: readonly Cut[]): unknown {
  const root: Tree = { root: structuredClone(request) };
  for (const { kind, at } of list) {
    const all = slots(root);
    const [parent, key] = all[at % all.length] ?? [root, "root"];
    const value = parent[key];
    if (kind === "hole") parent[key] = HOLE;
    else if (kind === "open" && typeof value === "object" && value !== null && !Array.isArray(value)) {
      // An unknown spread may have brought any of the keys: one of them is taken out.
      const [first] = Object.keys(value).slice(at % 3);
      if (first !== undefined) delete (value as Tree)[first];
      (value as Tree)[REST] = true;
    } else if (kind === "rest" && Array.isArray(value)) {
      value.splice(at % (value.length + 1));
      value.push(REST);
    }
  }
  return root.root;
}

const named = ({ code, path, severity }: Problem): string => `${severity} ${code} ${path.join(".")}`;

function codes(request: unknown, context: ContextInput, holes: boolean): readonly string[] {
  const verdict = holes ? checkSubject({ value: request, holes: true }, context) : check(request, context);
  expect(verdict.faults).toEqual([]);
  return verdict.problems.map(named);
}

const pool = await requestPool();

describe("holes", () => {
  test("a problem found in part is a problem of the whole", () => {
    fc.assert(
      fc.property(fc.nat({ max: pool.length - 1 }), cuts, (index, list) => {
        const { request, context } = pool[index] as (typeof pool)[number];
        const whole = new Set(codes(request, context, false));
        const part = codes(withCuts(request, list), context, true);
        expect(part.filter((code) => !whole.has(code))).toEqual([]);
      }),
      { numRuns: 10_000 },
    );
  });

  test("a request without holes is judged alike whether it may have some or not", () => {
    for (const { request, context } of pool) expect(codes(request, context, true)).toEqual(codes(request, context, false));
  });

  test("an unknown request has no problems", () => {
    expect(checkSubject({ value: HOLE, holes: true }).problems).toEqual([]);
    expect(checkSubject({ value: { [REST]: true }, holes: true }).problems).toEqual([]);
  });
});
