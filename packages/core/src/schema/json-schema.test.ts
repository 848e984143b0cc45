import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { loadCases } from "../rules/_testing/all-cases.ts";
import { definitions, jsonSchema, schemas, type SchemaName } from "./index.ts";
import { plainJsonSchema } from "./json-schema.ts";

/** The requests of all rules' cases; the long ones, for limits, say nothing more about shapes. */
const pool = [...(await loadCases()).values()].flatMap(({ invalid, valid }) => [...invalid, ...valid].map(({ request }) => request)).filter(isShort);

function isShort(request: unknown): boolean {
  try {
    return JSON.stringify(request).length < 2000;
  } catch {
    // Deeper than the stack.
    return false;
  }
}

/** The value with each of its members, at any depth, once taken out, once null, once of another kind, and once with one more beside it. */
function mutants(value: unknown): readonly unknown[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => {
    const put = (other: unknown): unknown => (Array.isArray(value) ? value.with(Number(key), other) : { ...value, [key]: other });
    const { [key]: _, ...less } = value as Readonly<Record<string, unknown>>;
    return [less, put(null), put(typeof member === "string" ? 7 : "x"), put([]), put({}), ...mutants(member).map(put), ...(Array.isArray(value) ? [] : [{ ...value, extra: 1 }])];
  });
}

const roots = Object.keys(schemas) as SchemaName[];
const bytes = (schema: object): number => Buffer.byteLength(JSON.stringify(schema));

function compiled(root: SchemaName): ValidateFunction {
  return new Ajv2020({ strict: false }).compile(jsonSchema(root));
}

describe.each(roots)("JSON Schema of %s", (root) => {
  test("is valid, and refers only to what it defines", () => {
    expect(() => compiled(root)).not.toThrow();
  });

  test("stays small", () => {
    expect(bytes(jsonSchema(root, { docs: false }))).toBeLessThan(43_000);
    expect(bytes(jsonSchema(root))).toBeLessThan(60_000);
  });

  test("judges as it did before it was made small", () => {
    const ajv = new Ajv2020({ strict: false });
    const [plain, small] = [plainJsonSchema(root, true), jsonSchema(root)].map((schema) => ajv.compile(schema)) as [ValidateFunction, ValidateFunction];
    const bodies = pool.filter((_, index) => index % (root === "messages" ? 3 : 12) === 0).map((request) => (root === "batch" ? { requests: [{ custom_id: "a", params: request }] } : request));
    const all = bodies.flatMap((body) => [body, ...mutants(body)]);
    expect(all.filter((body) => plain(body) !== small(body))).toEqual([]);
    expect(all.length).toBeGreaterThan(3_000);
    if (root === "messages") expect(bodies.filter((body) => plain(body)).length).toBeGreaterThan(150);
  });

  test("keeps our notes to itself", () => {
    const text = JSON.stringify(jsonSchema(root));
    expect(text).not.toMatch(/"(beta|gaSince|gatedBy|notOn|removedIn|tagOrder|lenient|id)":\s*["[t]/);
  });
});

test("names shared shapes, and tagged unions have a discriminator", () => {
  const defs = jsonSchema("messages").$defs as Record<string, { discriminator?: unknown; title?: string; properties: { messages: { items: unknown } } }>;
  expect(defs["tool"]?.discriminator).toEqual({ propertyName: "type" });
  expect(defs["messagesRequest"]?.properties.messages.items).toMatchObject({ discriminator: { propertyName: "role" } });
  expect(defs["textBlock"]?.title).toBe("Text block");
  const used = ["messagesRequest", "messageContent", "tool", "cacheControl", "thinkingConfig", "documentBlock"];
  for (const name of used) expect(Object.keys(defs)).toContain(name);
  expect(Object.keys(definitions)).toEqual(expect.arrayContaining(used));
});

test("judges as the schema does", () => {
  const validate = compiled("messages");
  const base = { model: "claude-sonnet-5", max_tokens: 16, messages: [{ role: "user", content: "Hi" }] };
  const tool = { name: "weather", input_schema: { type: "object" } };
  const bodies: readonly object[] = [
    base,
    { ...base, max_tokens: 1.5 },
    { ...base, max_tokens: "16" },
    { ...base, n: 1 },
    { ...base, container: null, metadata: { user_id: null } },
    { ...base, container: { skills: [{ type: "custom", skill_id: "a" }] } },
    { ...base, thinking: { type: "enabled", budget_tokens: 1023 } },
    { ...base, thinking: { type: "enabled", budget_tokens: 1024 } },
    { ...base, tools: [tool, { ...tool, type: null }, { ...tool, type: "custom" }] },
    { ...base, tools: [{ ...tool, name: "two words" }] },
    { ...base, tools: [{ ...tool, type: "function" }] },
    { ...base, tools: [{ type: "web_search_20260318", name: "web_search", max_uses: 0 }] },
    { ...base, messages: [{ role: "developer", content: "Hi" }] },
    {
      ...base,
      messages: [
        { role: "user", content: [{ type: "text", text: "Hi", cache_control: { type: "ephemeral", ttl: "1d" } }] },
      ],
    },
    {
      ...base,
      messages: [
        { role: "user", content: [{ type: "tool_result", tool_use_id: "a", content: [{ type: "text", text: "" }] }] },
      ],
    },
  ];
  expect(bodies.map((body) => validate(body))).toEqual(bodies.map((body) => schemas.messages.safeParse(body).success));
});
