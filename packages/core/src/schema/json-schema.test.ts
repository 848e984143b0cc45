import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { definitions, jsonSchema, schemas, type SchemaName } from "./index.ts";

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
    expect(bytes(jsonSchema(root, { docs: false }))).toBeLessThan(60_000);
    expect(bytes(jsonSchema(root))).toBeLessThan(75_000);
  });

  test("keeps our notes to itself", () => {
    const text = JSON.stringify(jsonSchema(root));
    expect(text).not.toMatch(/"(beta|gaSince|gatedBy|notOn|removedIn|tagOrder|lenient|id)":\s*["[t]/);
  });
});

test("names shared shapes, and tagged unions have a discriminator", () => {
  const defs = jsonSchema("messages").$defs as Record<string, { discriminator?: unknown; title?: string }>;
  expect(defs["tool"]?.discriminator).toEqual({ propertyName: "type" });
  expect(defs["message"]?.discriminator).toEqual({ propertyName: "role" });
  expect(defs["customTool"]?.title).toBe("Custom tool");
  const used = [
    "messagesRequest",
    "contentBlock",
    "toolResultBlock",
    "cacheControl",
    "thinkingConfig",
    "documentBlock",
  ];
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
