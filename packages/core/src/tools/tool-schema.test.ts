import * as z from "zod";
import { z as z3 } from "zod3";
import { zodToJsonSchema } from "zod-to-json-schema";
import { describe, expect, test } from "vitest";
import { checkSchema } from "./check-schema.ts";
import { toolSchema, toolSchemaAsync, zodVersion, type Zod3Converter } from "./tool-schema.ts";

const four = z.object({ city: z.string().describe("City"), days: z.int().min(1).optional(), unit: z.enum(["c", "f"]).default("c") });
const three = z3.object({ city: z3.string().describe("City"), days: z3.number().int().min(1).optional(), unit: z3.enum(["c", "f"]).default("c") });
const convert = zodToJsonSchema as unknown as Zod3Converter;

test("knows one version from the other", () => {
  expect([zodVersion(four), zodVersion(three), zodVersion({}), zodVersion(null)]).toEqual([4, 3, null, null]);
});

describe.each([
  ["Zod 4", () => toolSchema(four)],
  ["Zod 3", () => toolSchema(three, convert)],
  ["Zod 3, converter loaded", () => toolSchemaAsync(three)],
  ["Zod 4, asked the same way", () => toolSchemaAsync(four)],
])("%s", (_, make) => {
  test("says the same", async () => {
    const schema = await make();
    expect(schema).toMatchObject({
      type: "object",
      properties: { city: { type: "string", description: "City" }, days: { type: "integer", minimum: 1 }, unit: { enum: ["c", "f"], default: "c" } },
      required: ["city"],
    });
    expect(schema).not.toHaveProperty("$schema");
    expect(checkSchema(schema).kind).toBe("valid");
  });
});

test("a recursive schema keeps its references inside", async () => {
  const node: z.ZodType = z.object({ name: z.string(), get children() { return z.array(node); } });
  expect(checkSchema(toolSchema(node)).kind).toBe("valid");
  const old: z3.ZodTypeAny = z3.object({ name: z3.string(), children: z3.lazy(() => z3.array(old)) });
  expect(checkSchema(await toolSchemaAsync(old)).kind).toBe("valid");
});

test.each([
  ["nothing", undefined, "not undefined"],
  ["null", null, "not null"],
  ["a JSON Schema", { type: "object" }, "an object of another kind"],
  ["a schema of another library", { "~standard": { vendor: "other" } }, "another library"],
  ["a function", () => four, "a function"],
  ["a string", z.string(), "wrap the schema"],
  ["anything", z.any(), "wrap the schema"],
  ["a union at the root", z.union([four, four]), "wrap the schema"],
  ["what JSON cannot say", z.object({ when: z.date() }), "no JSON Schema"],
  ["Zod 3 without a converter", three, "zod-to-json-schema"],
])("throws a TypeError for %s", async (_, value, words) => {
  expect(() => toolSchema(value)).toThrow(TypeError);
  expect(() => toolSchema(value)).toThrow(words);
});

test("never yields an empty schema, whichever converter it is given", () => {
  expect(() => toolSchema(z3.any(), convert)).toThrow("wrap the schema");
  expect(toolSchema(four, () => ({}))).toMatchObject({ type: "object" });
});
