import * as fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { loadSchemaJudge } from "./ajv-judge.ts";
import { isTame, safePattern } from "./safe-pattern.ts";
import { measureWork } from "./schema-work.ts";
import type { Misfit, SchemaJudge } from "./user-schemas.ts";

let library: SchemaJudge;
beforeAll(async () => {
  library = (await loadSchemaJudge()) as SchemaJudge;
});
const judge = {
  judge(schema: unknown, value: unknown): Misfit | "unchecked" | null {
    const prepared = library.prepare(schema);
    return prepared === null ? "unchecked" : prepared(value);
  },
};

const weather = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "https://example.com/weather",
  type: "object",
  properties: { city: { type: "string", pattern: "^[A-Z]" }, days: { type: "array", items: { type: "integer" } } },
  required: ["city"],
};

test("says whether a value fits, and where not", () => {
  expect(judge.judge(weather, { city: "Lisbon", days: [1] })).toBeNull();
  expect(judge.judge({ ...weather }, { city: 5 })).toMatchObject({ path: ["city"], keyword: "type" });
  expect(judge.judge(weather, { city: "Lisbon", days: [1, "2"] })).toMatchObject({ path: ["days", 1], keyword: "type" });
  expect(judge.judge(weather, {})).toMatchObject({ path: [], keyword: "required" });
  expect(judge.judge(weather, { city: "lisbon" })).toMatchObject({ path: ["city"], keyword: "pattern" });
});

test("what cannot be compiled is not checked", () => {
  expect(judge.judge({ $ref: "https://example.com/a.json" }, {})).toBe("unchecked");
  expect(judge.judge({ $ref: "#/$defs/none" }, {})).toBe("unchecked");
  expect(judge.judge({ type: "any" }, {})).toBe("unchecked");
  expect(judge.judge({ type: "string", format: "date" }, "not a date")).toBeNull();
});

describe("hostile schemas and values", () => {
  const doubling = (levels: number): object => ({
    $ref: "#/$defs/d0",
    $defs: Object.fromEntries(
      Array.from({ length: levels + 1 }, (_, i) => [`d${i}`, i === levels ? { type: "string" } : { allOf: [{ $ref: `#/$defs/d${i + 1}` }, { $ref: `#/$defs/d${i + 1}` }] }]),
    ),
  });
  const deep = (levels: number): unknown => {
    let value: unknown = {};
    for (let i = 0; i < levels; i++) value = { a: value };
    return value;
  };
  const branching = { $defs: { X: { allOf: [{ properties: { a: { $ref: "#/$defs/X" } } }, { properties: { a: { $ref: "#/$defs/X" } } }] } }, $ref: "#/$defs/X" };

  test("references that double at each of forty levels", () => {
    expect(measureWork(doubling(40)).size).toBeGreaterThan(2 ** 40);
    expect(judge.judge(doubling(40), "x")).toBe("unchecked");
    expect(judge.judge(doubling(5), "x")).toBeNull();
  });
  test("recursion that doubles at each level of the value", () => {
    expect(measureWork(branching)).toEqual({ size: expect.any(Number) as number, loops: 2 });
    const strict = { ...branching, $defs: { X: { ...branching.$defs.X, required: ["b"] } } };
    expect(judge.judge(strict, deep(3))).toMatchObject({ keyword: "required" });
    expect(judge.judge(strict, deep(40))).toBeNull();
  });
  test("a tree is judged at any depth", () => {
    const tree = { type: "object", properties: { a: { $ref: "#" } }, required: ["b"] };
    expect(judge.judge(tree, deep(50))).toMatchObject({ keyword: "required" });
  });
  test("a value of ten thousand parts", () => {
    expect(judge.judge({ type: "array", uniqueItems: true }, Array.from({ length: 10_000 }, (_, i) => ({ i: i % 2 })))).toBeNull();
  });
  test("a chain of thousands of definitions", () => {
    const chain = Object.fromEntries(Array.from({ length: 3_000 }, (_, i) => [`d${i}`, { $ref: `#/$defs/d${i + 1}` }]));
    expect(judge.judge({ $ref: "#/$defs/d0", $defs: { ...chain, d3000: {} } }, {})).toBe("unchecked");
  });
  test("a value that contains itself", () => {
    const value: Record<string, unknown> = {};
    value.self = value;
    expect(judge.judge({ type: "array" }, value)).toBeNull();
  });
});

describe("patterns of others", () => {
  test.each(["^(a+)+$", "(a|a)*b", "(?=x)", "(a)\\1", "a*a*a*b", "^a*a*a*$", ".*a.*b", "(x{1,9}){9}", "a{1,30}a{1,30}b", "|a*a*b"])("%s is never run", (source) => {
    expect(isTame(source)).toBe(false);
    expect(safePattern(source).test("!".repeat(50))).toBe(true);
  });
  test.each(["^[a-z]+$", "^\\d{4}-\\d{2}$", "a+", "^(?:ab|cd)$", "^[(]{2}"])("%s is", (source) => {
    expect(isTame(source)).toBe(true);
    expect(safePattern(source).test("~")).toBe(false);
  });
  test("long texts pass unseen", () => {
    expect(safePattern("^a+$").test("b".repeat(5_000))).toBe(true);
  });
  test("whatever a pattern holds, asking is safe, and a tame answer is the engine's", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."ab01()[]{}|?*+^$\\.,:=!<k-") , maxLength: 12 }), fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 200 }), (source, text) => {
        const answer = safePattern(source).test(text);
        let truth = true;
        try {
          if (isTame(source)) truth = new RegExp(source, "u").test(text);
        } catch {
          truth = true;
        }
        expect(answer).toBe(truth);
      }),
    );
  });
});
