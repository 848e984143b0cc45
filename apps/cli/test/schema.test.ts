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
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(60_000);
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

  /** What is offered where `|` stands. */
  async function offered(marked: string): Promise<readonly string[]> {
    const [document, parsed] = open(marked.replace("|", ""));
    const { items = [] } = (await service.doComplete(document, document.positionAt(marked.indexOf("|")), parsed)) ?? {};
    return items.map(({ label }) => label.replaceAll('"', ""));
  }

  /** What is said of the word that `|` stands before. */
  async function said(marked: string): Promise<string> {
    const [document, parsed] = open(marked.replace("|", ""));
    const hover = await service.doHover(document, document.positionAt(marked.indexOf("|") + 1), parsed);
    return JSON.stringify(hover?.contents);
  }

  const HEAD = '{ "$schema": "file:///no400.schema.json", ';

  it("completes tags, the fields of a tagged variant, and the members of a toolset", async () => {
    expect(await offered(`${HEAD} "tools": [{ "type": "|" }] }`)).toEqual(expect.arrayContaining(["custom", "bash_20250124", "web_search_20250305", "web_search_20260318"]));
    expect(await offered(`${HEAD} "tools": [{ "type": "web_search_20250305", "|": 1 }] }`)).toEqual(expect.arrayContaining(["name", "max_uses", "allowed_domains", "user_location"]));
    expect(await offered(`${HEAD} "tools": [{ "type": "web_search_20250305", "|": 1 }] }`)).not.toContain("display_width_px");
    expect(await offered(`${HEAD} "messages": [{ "role": "user", "content": [{ "type": "|" }] }] }`)).toEqual(expect.arrayContaining(["text", "image", "document", "tool_result"]));
    expect(await offered(`${HEAD} "messages": [{ "role": "|" }] }`)).toEqual(expect.arrayContaining(["user", "assistant"]));
    expect(await offered(`${HEAD} "messages": [{ "role": "user", "content": [{ "type": "image", "source": { "type": "base64", "media_type": "|" } }] }] }`)).toContain("image/png");
    expect(await offered(`${HEAD} "thinking": { "type": "|" } }`)).toEqual(expect.arrayContaining(["enabled", "adaptive", "disabled"]));
    expect(await offered(`${HEAD} "thinking": { "type": "enabled", "|": 1 } }`)).toContain("budget_tokens");
    expect((await offered(`${HEAD} "tools": [{ "type": "computer_toolset_20260801", "configs": { "|": {} } }] }`)).length).toBeGreaterThan(4);
    expect(await offered(`${HEAD} "service_tier": "|" }`)).toEqual(expect.arrayContaining(["auto", "standard_only"]));
  });

  it("explains fields at any depth", async () => {
    expect(await said(`${HEAD} "messages": [{ "role": "user", "content": [{ "type": "text", "text": "Hi", |"cache_control": { "type": "ephemeral" } }] }] }`)).toContain("prompt cache");
    expect(await said(`${HEAD} "tools": [{ "type": "web_search_20260209", "name": "web_search", |"max_uses": 1 }] }`)).toContain("How often");
    expect(await said(`${HEAD} "thinking": { "type": "enabled", |"budget_tokens": 2000 } }`)).toContain("1,024");
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
