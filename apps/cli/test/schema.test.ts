import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { getLanguageService, type JSONDocument, type LanguageService, TextDocument } from "vscode-json-languageservice";
import { no400 } from "./no400.ts";

const text = no400(["schema"]).out;
const schema = JSON.parse(text) as Record<string, unknown>;

describe("schema", () => {
  it("is draft 2020-12 with discriminators, and small", () => {
    expect(schema["$schema"]).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(text).toContain('"discriminator"');
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(74_000);
  });

  it.each(["messages", "count_tokens", "batches", "bedrock", "vertex", "bedrock-converse"])("compiles, every reference included: %s", (body) => {
    const one = JSON.parse(no400(["schema", "--body", body]).out) as object;
    expect(() => new Ajv2020({ strict: false, discriminator: false }).compile(one)).not.toThrow();
  });

  it("agrees with lint about a plain request", () => {
    const accepts = new Ajv2020({ strict: false }).compile(schema);
    const good = { model: "claude-haiku-4-5", max_tokens: 1, messages: [{ role: "user", content: "Hi" }] };
    expect(accepts(good)).toBe(true);
    expect(accepts({ ...good, foo: 1 })).toBe(false);
  });
});

describe("in VS Code's language service", () => {
  const service: LanguageService = getLanguageService({ schemaRequestService: () => Promise.resolve(text) });
  service.configure({ validate: true, allowComments: true });

  function open(json: string): readonly [TextDocument, JSONDocument] {
    const document = TextDocument.create("file:///request.json", "json", 1, json);
    return [document, service.parseJSONDocument(document)];
  }

  it("is taken through $schema and marks what is wrong", async () => {
    const [document, parsed] = open('{ "$schema": "file:///no400.schema.json", "model": "claude-haiku-4-5", "max_tokens": "1", "messages": [{ "role": "user", "content": "Hi" }] }');
    const messages = (await service.doValidation(document, parsed)).map(({ message }) => message);
    expect(messages.join("\n")).toMatch(/integer/);
  });

  it("completes fields and explains them", async () => {
    const json = '{ "$schema": "file:///no400.schema.json", "model": "x", "ma" }';
    const [document, parsed] = open(json);
    const { items = [] } = (await service.doComplete(document, document.positionAt(json.indexOf('"ma"') + 3), parsed)) ?? {};
    expect(items.map(({ label }) => label)).toContain("max_tokens");
    const hovered = open('{ "$schema": "file:///no400.schema.json", "max_tokens": 5 }');
    const hover = await service.doHover(hovered[0], hovered[0].positionAt(hovered[0].getText().indexOf("max_tokens") + 2), hovered[1]);
    expect(JSON.stringify(hover?.contents)).toMatch(/token/i);
  });
});
