import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findCycle } from "./circular-refs.ts";
import { follow, localPath } from "./local-ref.ts";
import { KEYWORDS } from "./schema-keywords.ts";
import { unsupportedRegexFeature } from "./strict-regex.ts";
import { judgeStrict } from "./strict-schema.ts";

const closed = (properties: object, more: object = {}): object => ({ type: "object", properties, required: Object.keys(properties), additionalProperties: false, ...more });

test("meets faults in the order of the document", () => {
  const schema = closed({
    first: { type: "integer", minimum: 1 },
    second: { type: "object", properties: { inner: { oneOf: [{ type: "string" }] } } },
    third: { type: "array", items: {} },
  });
  expect(judgeStrict(schema).faults.map(({ kind, path }) => `${kind} ${path.join(".")}`)).toEqual([
    "keywords properties.first.minimum",
    "open-object properties.second",
    "combinator properties.second.properties.inner.oneOf",
    "empty properties.third.items",
  ]);
});

test("definitions are looked at once, where they are used", () => {
  const schema = closed({ a: { $ref: "#/$defs/Pair" }, b: { $ref: "#/$defs/Pair" } }, { $defs: { Pair: { ...closed({ x: {} }), required: [] }, Unused: { type: "object" } } });
  expect(judgeStrict(schema)).toMatchObject({ optional: 1, faults: [{ kind: "empty", path: ["$defs", "Pair", "properties", "x"] }] });
});

test("every fault stands where its path says", () => {
  const name = fc.constantFrom("a", "b", "a/b", "%", "~");
  const { schema } = fc.letrec((tie) => ({
    schema: fc.dictionary(fc.constantFrom(...KEYWORDS.keys()), tie("value"), { maxKeys: 5 }),
    value: fc.oneof(
      { depthSize: "small" },
      fc.constantFrom<unknown>("object", "array", "integer", ["string", "null"], true, false, 3, "#/$defs/a", "#", "#/$defs/b", "https://x", "(?=a)", ["a"]),
      tie("schema"),
      fc.array(tie("schema"), { maxLength: 3 }),
      fc.dictionary(name, tie("schema"), { maxKeys: 3 }),
    ),
  }));
  let found = 0;
  fc.assert(
    fc.property(schema, (root) => {
      for (const fault of judgeStrict(root).faults) {
        found++;
        expect(follow(root, fault.path)).not.toBeUndefined();
      }
    }),
    { numRuns: 2_000 },
  );
  expect(found).toBeGreaterThan(200);
});

describe("hostile schemas", () => {
  const nested = (depth: number): unknown => {
    let inner: unknown = { type: "string" };
    for (let i = 0; i < depth; i++) inner = closed({ a: inner });
    return inner;
  };
  const cyclic: Record<string, unknown> = { type: "object", additionalProperties: false };
  cyclic.properties = { self: cyclic };
  const chain = (length: number): object => ({
    ...closed({ a: { $ref: "#/$defs/d0" } }),
    $defs: Object.fromEntries(Array.from({ length }, (_, i) => [`d${i}`, { $ref: `#/$defs/d${i + 1}` }])),
  });
  test.each([
    ["a hundred thousand levels", nested(100_000)],
    ["a schema that contains itself", cyclic],
    ["a hundred thousand properties", closed(Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`p${i}`, true])))],
    ["a million alternatives", closed({ a: { anyOf: Array.from({ length: 1_000_000 }, () => ({ type: "string" })) } })],
  ])("%s: cut", (_, schema) => {
    expect(judgeStrict(schema).cut).toBe(true);
  });
  test("a chain of ten thousand references", () => {
    expect(judgeStrict(chain(10_000)).faults.map(({ kind }) => kind)).toEqual(["missing-definition"]);
  });
  test("a circle through ten thousand definitions", () => {
    const graph = new Map(Array.from({ length: 10_000 }, (_, i) => [`#/$defs/d${i}`, [`#/$defs/d${(i + 1) % 10_000}`]] as const));
    expect(findCycle(graph)).toHaveLength(10_001);
  });
  test("references between all of a hundred definitions", () => {
    const all = Array.from({ length: 100 }, (_, i) => `#/$defs/d${i}`);
    expect(findCycle(new Map(all.map((ref, i) => [ref, all.slice(i + 1)])))).toBeNull();
  });
  test("no more than twenty faults of one schema", () => {
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`p${i}`, { type: "object" }]));
    expect(judgeStrict(closed(many)).faults.length).toBeLessThanOrEqual(21);
  });
});

test("local references, with their escapes", () => {
  expect(localPath("#")).toEqual([]);
  expect(localPath("#/$defs/Person~1Profile/~0x")).toEqual(["$defs", "Person/Profile", "~x"]);
  expect(localPath("#/$defs/a%20b")).toEqual(["$defs", "a b"]);
  expect(localPath("#/$defs/100%")).toEqual(["$defs", "100%"]);
  expect(localPath("other.json#/a")).toBeNull();
  expect(follow({ toString: 1 }, ["constructor"])).toBeUndefined();
});

test("features of patterns are found by reading, not by running", () => {
  expect(unsupportedRegexFeature("(?:a|b){2}[\\b\\1]")).toBeNull();
  expect(unsupportedRegexFeature("a\\\\b")).toBeNull();
  expect(unsupportedRegexFeature("(?<year>\\d{4})")).toBeNull();
  expect(unsupportedRegexFeature("(?<!a)b")).toBe("the lookbehind (?<!");
  expect(unsupportedRegexFeature("x(?=y)")).toBe("the lookahead (?=");
  expect(unsupportedRegexFeature(`${"(".repeat(100_000)}\\B`)).toBe("the word boundary \\B");
});
