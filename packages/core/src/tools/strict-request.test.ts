import { expect, test } from "vitest";
import { check } from "../check.ts";

const closed = (properties: object): object => ({ type: "object", properties, required: Object.keys(properties), additionalProperties: false });
const strict = (name: string, input_schema: object): object => ({ name, strict: true, input_schema });
const foretell = (tools: readonly object[], more: object = {}): string | null | undefined =>
  check({ model: "claude-opus-4-6", max_tokens: 16, messages: [{ role: "user", content: "Hi" }], tools, ...more }).foretold?.message;

test("the first fault of the first tool is foretold, whichever rule it belongs to", () => {
  const bounds = strict("a", closed({ n: { type: "integer", minimum: 0 }, open: { type: "object" } }));
  const open = strict("b", { type: "object", properties: {} });
  expect(foretell([bounds, open])).toBe("tools.0.custom: For 'integer' type, property 'minimum' is not supported");
  expect(foretell([open, bounds])).toBe("tools.0.custom: For 'object' type, 'additionalProperties' must be explicitly set to false");
});

test("tools come before the format of the answer, a wrong schema before both", () => {
  const format = { output_config: { format: { type: "json_schema", schema: { type: "object" } } } };
  const bounds = strict("a", closed({ n: { type: "number", maximum: 1 } }));
  expect(foretell([bounds], format)).toBe("tools.0.custom: For 'number' type, property 'maximum' is not supported");
  expect(foretell([], format)).toBe("output_config.format.schema: For 'object' type, 'additionalProperties' must be explicitly set to false");
  expect(foretell([bounds, strict("b", {})], format)).toBe("tools.1.custom.input_schema.type: Field required");
});

test("the number of strict tools comes first, what is too complex last", () => {
  const many = Array.from({ length: 21 }, (_, i) => strict(`t${i}`, { type: "object", properties: {} }));
  expect(foretell(many)).toMatch(/^Too many strict tools \(21\)/);
  const properties = Object.fromEntries(Array.from({ length: 24 }, (_, i) => [`p${i}`, i === 23 ? { type: "integer", minimum: 0 } : { type: "string" }]));
  expect(foretell([strict("t", { type: "object", properties, additionalProperties: false })])).toBe("tools.0.custom: For 'integer' type, property 'minimum' is not supported");
});

test("hostile schemas are judged without a fault of ours", () => {
  let deep: object = { type: "string" };
  for (let i = 0; i < 20_000; i++) deep = { type: "object", properties: { a: deep }, anyOf: [{}] };
  const wide = closed(Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`p${i}`, { $ref: `#/$defs/p${i}` }])));
  const regex = closed({ a: { type: "string", pattern: `^(${"a+".repeat(200)})+$` } });
  const tools = [strict("deep", deep), strict("wide", wide), strict("regex", regex), { name: "loose", input_schema: deep, input_examples: [{}] }];
  const verdict = check({ model: "claude-opus-4-6", max_tokens: 16, messages: [{ role: "user", content: "Hi" }], tools });
  expect(verdict.faults).toEqual([]);
  expect(verdict.problems.map(({ code }) => code)).toContain("schema-too-large-to-check");
});
