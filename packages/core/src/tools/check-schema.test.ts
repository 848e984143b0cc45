import { createRequire } from "node:module";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { checkSchema } from "./check-schema.ts";
import { lookAtSchema } from "./looks-valid.ts";
import { schemaFault } from "./schema-fault.ts";
import { KEYWORDS } from "./schema-keywords.ts";

const { Ajv2020 } = createRequire(import.meta.url)("ajv/dist/2020.js") as {
  Ajv2020: new (options: object) => { getSchema(id: string): Oracle };
};
interface Oracle {
  (schema: unknown): boolean;
  readonly errors?: readonly { readonly instancePath: string }[] | null;
}
const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true }).getSchema("https://json-schema.org/draft/2020-12/schema");

const pointer = (path: readonly (string | number)[]): string => path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

const keyword = fc.constantFrom(...KEYWORDS.keys(), "x-note", "default", "const", "strict");
const leaf = fc.oneof(
  fc.constantFrom<unknown>("object", "string", "integer", "any", "", 0, 1, -1, 1.5, true, false, null),
  fc.constantFrom<unknown>(["a"], ["a", "a"], ["string", "null"], ["string", "string"], [], {}, [1], { a: ["b"] }, { a: 1 }),
  fc.string({ maxLength: 4 }),
);
const { schema } = fc.letrec((tie) => ({
  schema: fc.oneof({ depthSize: "small", withCrossShrink: true }, fc.boolean(), leaf, fc.dictionary(keyword, tie("value"), { maxKeys: 4, noNullPrototype: true })),
  value: fc.oneof({ depthSize: "small" }, leaf, tie("schema"), fc.array(tie("schema"), { maxLength: 3 }), fc.dictionary(fc.string({ maxLength: 3 }), tie("schema"), { maxKeys: 2, noNullPrototype: true })),
}));

test("the cheap look never calls an invalid schema valid; the full one agrees with Ajv, and names a place that Ajv names", () => {
  let valid = 0;
  let unsure = 0;
  fc.assert(
    fc.property(schema, (value) => {
      const truth = ajv(value);
      const look = lookAtSchema(value);
      if (look === "valid") valid++;
      else unsure++;
      const fault = schemaFault(value);
      expect(fault === null).toBe(truth);
      // Of a list of names, the list is named, not its member.
      if (fault !== null) expect((ajv.errors ?? []).flatMap(({ instancePath }) => [instancePath, instancePath.replace(/\/\d+$/, "")])).toContain(pointer(fault));
      if (look === "valid") expect(truth).toBe(true);
      expect(checkSchema(value).kind).toBe(truth ? "valid" : "invalid");
    }),
    { numRuns: 5_000 },
  );
  expect(Math.min(valid, unsure)).toBeGreaterThan(200);
});

test("the cheap look is enough for ordinary schemas", () => {
  const ordinary = {
    $schema: "http://json-schema.org/draft-07/schema#",
    type: "object",
    properties: {
      city: { type: "string", description: "City", minLength: 1, pattern: "^[A-Z]" },
      unit: { type: ["string", "null"], enum: ["c", "f", null], default: "c" },
      days: { type: "array", items: { $ref: "#/$defs/Day" }, minItems: 1, uniqueItems: true },
      any: true,
    },
    required: ["city"],
    additionalProperties: false,
    $defs: { Day: { anyOf: [{ type: "integer", minimum: 0, exclusiveMaximum: 7 }, { const: "all" }] } },
  };
  expect(lookAtSchema(ordinary)).toBe("valid");
});

test.each([
  ["a missing list", { type: "object", required: null }, ["required"]],
  ["draft-04 bounds", { type: "object", properties: { n: { type: "number", exclusiveMinimum: true } } }, ["properties", "n", "exclusiveMinimum"]],
  ["a tuple of draft-07", { type: "object", properties: { p: { type: "array", items: [{ type: "string" }] } } }, ["properties", "p", "items"]],
  ["an unknown type", { type: "object", properties: { "a/b": { type: "any" } } }, ["properties", "a/b", "type"]],
  ["a member of a list", { type: "object", anyOf: [{}, { type: "text" }] }, ["anyOf", 1, "type"]],
])("names the place of %s", (_, value, path) => {
  expect(checkSchema(value)).toEqual({ kind: "invalid", path });
});

const nested = (depth: number): unknown => {
  let inner: unknown = { type: null };
  for (let i = 0; i < depth; i++) inner = { properties: { a: inner } };
  return inner;
};
const cyclic: Record<string, unknown> = { type: "object", required: null };
cyclic.properties = { self: cyclic };
const holdsItself: Record<string, unknown> = { type: null };
holdsItself.dependencies = { self: holdsItself, again: holdsItself };
const wide = Object.fromEntries(Array.from({ length: 60_000 }, (_, i) => [`p${i}`, { type: "string" }]));

test.each([
  ["a hundred thousand levels", nested(100_000)],
  ["levels beyond what is followed", nested(200)],
  ["sixty thousand properties", { type: "object", properties: wide }],
  ["a schema that contains itself", cyclic],
  ["a schema that contains itself where few look", holdsItself],
  ["a list of a million names", { type: null, required: Array.from({ length: 1_000_000 }, (_, i) => `n${i}`) }],
  ["a million alternatives", { anyOf: Array.from({ length: 1_000_000 }, () => ({})) }],
])("gives up on %s", (_, value) => {
  expect(checkSchema(value)).toEqual({ kind: "too-large" });
});

test("names nobody may call by accident are properties like others", () => {
  expect(checkSchema(JSON.parse('{"type":"object","properties":{"__proto__":{"type":"text"}}}')).kind).toBe("invalid");
  expect(checkSchema(JSON.parse('{"type":"object","properties":{"constructor":{"type":"string"},"toString":{"type":"string"}}}')).kind).toBe("valid");
});
