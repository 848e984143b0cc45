import { readdirSync } from "node:fs";
import { check, rules, type ContextInput } from "@no400/core";
import * as schemas from "@no400/core/schemas";
import fc from "fast-check";
import { describe as suite, expect, it } from "vitest";
import * as z from "zod";
import { PreflightError } from "../refusal-error.ts";
import { describe } from "./describe.ts";
import { redact, Redactor } from "./redact.ts";
import { isApiWord, isFieldName } from "./words.ts";

const cases = new URL("../../../core/src/rules/", import.meta.url);

interface Case { readonly name: string; readonly request: object; readonly context?: ContextInput; readonly problems?: unknown }

/** Rules that read texts or bytes: `no400 replay` does not ask them about redacted records. */
const READS_CONTENT = new Set(rules.filter(({ phase }) => phase === "media" || phase === "tokens").map(({ id }) => id).concat("credential-claude-code-only"));

/** The rules' own bad and good requests. */
async function allCases(): Promise<readonly Case[]> {
  const files = readdirSync(cases, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".cases.ts"));
  const modules = await Promise.all(files.map((file) => import(new URL(file, cases).href) as Promise<Record<string, Partial<Record<string, readonly Case[]>>>>));
  return modules.flatMap((module) => Object.values(module)).flatMap((value) => Object.values(value)).filter(Array.isArray).flat().filter((one: Case) => typeof one.request === "object");
}

suite("redact", () => {
  const request = {
    model: "claude-opus-4-6",
    max_tokens: 5,
    metadata: { user_id: "jane-of-corp" },
    system: "You are the accountant of Corp.",
    tools: [{ name: "transfer_money", description: "Moves money", input_schema: { type: "object", properties: { iban: { type: "string", description: "the account" } }, required: ["iban"] } }],
    messages: [
      { role: "user", content: [{ type: "image", source: { type: "base64", media_type: "image/png", data: "iVBORw0KGgoAAAANSUhEUg" } }, { type: "text", text: "pay 5000 to DE02  \n" }] },
      { role: "assistant", content: [{ type: "thinking", thinking: "hm, hm", signature: "c2lnbmF0dXJl" }, { type: "tool_use", id: "toolu_01A09q90qw90lq917835lq9", name: "transfer_money", input: { iban: "DE02", amount: 5000 } }] },
      { role: "user", content: [{ type: "tool_result", tool_use_id: "toolu_01A09q90qw90lq917835lq9", content: "sk-ant-api03-abcdef" }] },
    ],
  };

  it("keeps shape, tags, pairs and ends of texts, and no content", () => {
    const safe = redact(request) as typeof request;
    const text = JSON.stringify(safe);
    for (const leak of ["jane", "accountant", "transfer", "money", "iban", "DE02", "5000", "iVBOR", "hm,", "sk-ant", "01A09q"]) expect(text).not.toContain(leak);
    expect(safe.model).toBe(request.model);
    expect(safe.messages.map(({ content }) => content.map(({ type }) => type))).toEqual(request.messages.map(({ content }) => content.map(({ type }) => type)));
    expect(check(safe, { asOf: "2026-11-20" }).problems.filter(({ code }) => !READS_CONTENT.has(code))).toEqual([]);
    expect(text).toMatch(/\[text 19 [0-9a-f]{16}\]  \\n/);
    expect(redact(request, { key: 7 })).toEqual(redact(request, { key: 7 }));
    expect(redact(request, { key: 7 })).not.toEqual(redact(request, { key: 8 }));
  });

  it("never throws and never leaks, whatever it is given", () => {
    const secret = "THE-SECRET-PHRASE";
    fc.assert(
      fc.property(fc.anything(), fc.array(fc.constantFrom("messages", "content", "system", "input", "type", "role", "x", "tools"), { maxLength: 5 }), (value, path) => {
        const planted = path.reduceRight<unknown>((inner, key) => ({ [key]: inner, [secret]: secret }), [secret, value]);
        expect(JSON.stringify(redact(planted)) ?? "").not.toContain(secret);
      }),
    );
    const hostile = new Proxy({}, { ownKeys: () => { throw new Error("no"); } });
    expect(redact({ messages: hostile })).toEqual({ messages: {} });
  });

  it("takes what it replaced, and secrets, out of messages", () => {
    const redactor = new Redactor();
    redactor.value(request, "api", "", 0);
    const message = redactor.about("tool_use ids were found: toolu_01A09q90qw90lq917835lq9, key sk-ant-api03-zzzzzzzz of bob@corp.example");
    expect(message).not.toMatch(/01A09q|zzzz|bob/);
    expect(message).toContain("tool_use ids were found");
  });

  it("is judged like the original by rules that do not read texts", async () => {
    const list = await allCases();
    expect(list.length).toBeGreaterThan(100);
    const added: string[] = [];
    let same = 0;
    for (const { name, request: one, context } of list) {
      const codes = (value: unknown): readonly string[] => [...new Set(check(value, context).problems.map(({ code }) => code))];
      const before = codes(one);
      const after = codes(redact(one));
      added.push(...after.filter((code) => !before.includes(code) && !READS_CONTENT.has(code)).map((code) => `${name}: ${code}`));
      if (before.every((code) => after.includes(code))) same++;
    }
    // What is told of a redacted request must be true of the original; what only words show is lost.
    expect(added).toEqual([]);
    expect(same / list.length).toBeGreaterThan(0.9);
  });

  it("knows every field and tag of the schemas", () => {
    const missing: string[] = [];
    const walk = (node: unknown): void => {
      if (Array.isArray(node)) return node.forEach(walk);
      if (typeof node !== "object" || node === null) return;
      const { properties, enum: values, const: fixed } = node as Readonly<Record<string, unknown>>;
      if (properties !== undefined) missing.push(...Object.keys(properties as object).filter((key) => !isFieldName(key)));
      for (const word of [...((values as readonly unknown[] | undefined) ?? []), fixed]) if (typeof word === "string" && !isApiWord(word)) missing.push(word);
      Object.values(node).forEach(walk);
    };
    for (const name of ["messagesRequest", "countTokensRequest", "batchRequest", "bedrockInvokeRequest", "vertexRequest"] as const) walk(z.toJSONSchema(schemas[name], { unrepresentable: "any" }));
    expect([...new Set(missing)]).toEqual([]);
  });
});

suite("describe", () => {
  it("tells kind, status and ids, never words", () => {
    const refused = new PreflightError({ status: 400, type: "invalid_request_error", message: "secret words" }, check({ model: "m" }).problems);
    expect(describe(refused)).toMatchObject({ kind: "refused", name: "PreflightError", status: 400, type: "invalid_request_error" });
    const answered = Object.assign(new Error("529 secret words"), { name: "InternalServerError", status: 529, requestID: "req_01", error: { error: { type: "overloaded_error" } } });
    expect(describe(answered)).toMatchObject({ kind: "answered", type: "overloaded_error", requestId: "req_01" });
    const reset = new TypeError("fetch failed for secret words", { cause: Object.assign(new Error("x"), { code: "ECONNRESET" }) });
    expect(describe(reset)).toMatchObject({ kind: "connection", code: "ECONNRESET" });
    for (const error of [refused, answered, reset]) expect(JSON.stringify(describe(error))).not.toContain("secret");
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.anything(), (value) => void JSON.stringify(describe(value))));
    const hostile = new Proxy({}, { get: () => { throw new Error("no"); } });
    expect(describe(hostile).kind).toBe("other");
  });
});
