import diagnostics from "node:diagnostics_channel";
import * as sdk from "@anthropic-ai/sdk";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { allowedModels, assertRequest, checkRequest, contentCheck, defineRule, maxTokensCap, preflight, PreflightError, preflightFetch, preflightHandler, type MiddlewareOptions, type Outcome, type Report, type RuntimeEvent } from "../src/index.ts";
import { apiError, ApiServer } from "./support/api-server.ts";
import { bad, good, orphanCall, wrongType } from "./support/requests.ts";

let api: ApiServer;
beforeAll(async () => { api = await ApiServer.start(); });
afterAll(() => api.stop());
beforeEach(() => { api.reset(); });

const client = (options: MiddlewareOptions): sdk.Anthropic => new sdk.Anthropic({ apiKey: "sk-ant-secret-key", baseURL: api.url, middleware: [preflight(options)] });

describe("modes", () => {
  it("warn, report and shadow let everything through and tell who asked", async () => {
    const lines: string[] = [];
    const reports: Report[] = [];
    const onReport = (report: Report): void => void reports.push(report);
    for (const mode of ["warn", "report", "shadow"] as const) await client({ mode, onReport, logger: { warn: (text) => void lines.push(text) } }).messages.create(orphanCall);
    expect(api.received.map(({ body }) => body)).toEqual([1, 2, 3].map(() => JSON.stringify(orphanCall)));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain("tool-use-without-tool-result at messages[1].content[0]");
    expect(reports.map(({ action, foretold }) => [action, foretold])).toEqual(Array(3).fill(["allowed", "tool-use-without-tool-result"]));
  });

  it("compares shadow verdicts with the answers, in the record form, without content", async () => {
    const outcomes: Outcome[] = [];
    const shadow = client({ mode: "shadow", onOutcome: (outcome) => void outcomes.push(outcome) });
    const secret = "my grandmother's cake recipe";
    await shadow.messages.create({ ...good, messages: [{ role: "user", content: secret }] });
    await shadow.messages.create(orphanCall);
    api.reset(({ body }, response) => { apiError(response, 400, "invalid_request_error", body.includes(secret) ? `bad: ${secret}` : "messages.1: ids were found: toolu_01"); });
    await expect(shadow.messages.create(orphanCall)).rejects.toBeInstanceOf(sdk.BadRequestError);
    await expect(shadow.messages.create({ ...good, messages: [{ role: "user", content: secret }] })).rejects.toThrow(secret);
    api.reset((_, response) => { apiError(response, 401, "authentication_error", "no key"); });
    await expect(shadow.messages.create(good)).rejects.toThrow();
    await vi.waitFor(() => { expect(outcomes).toHaveLength(5); });
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(["accepted", "false-alarm", "foretold", "missed", "not-decidable"]);
    expect(outcomes[2]).toMatchObject({ id: "req_01", platform: "anthropic", endpoint: "messages", headers_known: true, redacted: true, status: 400, at_kind: "recorded", headers: { "anthropic-version": "2026-10-21" } });
    const text = JSON.stringify(outcomes);
    for (const leak of [secret, "weather", "sk-ant", "toolu_01\"", "found: toolu_01"]) expect(text).not.toContain(leak);
  });
});

describe("what refuses", () => {
  it("obeys per-rule settings and refuses ids that do not exist", async () => {
    for (const setting of ["off", "warn"] as const) await client({ rules: { "tool-use-without-tool-result": setting } }).messages.create(orphanCall);
    expect(api.received).toHaveLength(2);
    expect(() => preflight({ rules: { "tool-use-without-result": "off" } })).toThrow(TypeError);
  });

  it("degrades what newer versions and unknown models may change to warnings", () => {
    expect(checkRequest(orphanCall, { context: { apiVersion: "2031-01-01" } })).toMatchObject({ ok: true });
    expect(checkRequest({ ...good, brand_new: 1 }, {})).toMatchObject({ ok: false });
    expect(checkRequest({ ...good, model: "claude-opus-99", brand_new: 1 }, {})).toMatchObject({ ok: true });
    expect(checkRequest({ ...orphanCall, model: "claude-opus-99" }, {})).toMatchObject({ ok: false });
  });

  it("lets a batch with a bad item pass where told so", () => {
    const batch = { requests: [{ custom_id: "a", params: orphanCall }] };
    expect(checkRequest(batch, { context: { endpoint: "batches" } })).toMatchObject({ ok: false, status: 400 });
    expect(checkRequest(batch, { context: { endpoint: "batches" }, batches: "allow" })).toMatchObject({ ok: true });
  });

  it("adds a team's own rules to every door", async () => {
    const houseRules = [allowedModels(["claude-opus-4-6", "claude-haiku-*"]), maxTokensCap(100), ...contentCheck({ id: "house-cards", summary: "a card number", refuses: (text) => /\b\d{16}\b/.test(text) })];
    expect(checkRequest(good, { houseRules })).toMatchObject({ ok: true });
    const codes = (request: object): readonly string[] => {
      const checked = checkRequest(request, { houseRules });
      return checked.ok ? [] : checked.problems.map(({ code, path }) => `${code} ${path.join(".")}`);
    };
    expect(codes({ ...good, model: "claude-sonnet-4-6" })).toEqual(["house-allowed-models model"]);
    expect(codes({ ...good, max_tokens: 101 })).toEqual(["house-max-tokens max_tokens"]);
    expect(codes({ ...good, system: "1234567812345678" })).toEqual(["house-cards system"]);
    expect(codes({ ...good, system: [{ type: "text", text: "1234567812345678" }] })).toEqual(["house-cards system.0.text"]);
    expect(codes({ ...good, messages: [{ role: "user", content: "1234567812345678" }] })).toEqual(["house-cards messages.0.content"]);
    await expect(client({ houseRules }).messages.create({ ...good, max_tokens: 101 })).rejects.toThrow("this team's cap is 100");
    const answer = await preflightFetch(fetch, { houseRules })(`${api.url}/v1/messages`, { method: "POST", body: JSON.stringify({ ...good, max_tokens: 101 }) });
    expect(answer.status).toBe(400);
    expect(api.bytes).toBe(0);
  });
});

describe("plain values and servers", () => {
  it.each(bad)("checkRequest and assertRequest know %s", (rule, body) => {
    const checked = checkRequest(body);
    if (checked.ok) return expect.fail("accepted");
    expect(checked.problems.map(({ code }) => code)).toContain(rule);
    expect(checked.messages).toHaveLength(checked.problems.length);
    expect(() => { assertRequest(body); }).toThrow(PreflightError);
    assertRequest(good);
  });

  it("answers a bad body as the API does, and leaves good ones readable", async () => {
    const handler = preflightHandler();
    const post = (body: unknown, path = "/v1/messages"): Request => new Request(`https://proxy.example${path}`, { method: "POST", body: JSON.stringify(body) });
    const answer = await handler(post(wrongType));
    expect(answer?.status).toBe(400);
    expect(await answer?.json()).toEqual({ type: "error", error: { type: "invalid_request_error", message: expect.stringContaining("max_tokens") as unknown } });
    const kept = post(good);
    expect(await handler(kept)).toBeUndefined();
    expect(await kept.json()).toEqual(good);
    expect(await handler(post(wrongType, "/elsewhere"))).toBeUndefined();
    expect(await preflightHandler({ endpoint: "messages" })(post(wrongType, "/elsewhere"))).toBeInstanceOf(Response);
  });
});

describe("faults inside", () => {
  const broken = defineRule<"request">({
    id: "house-broken", summary: "broken", site: "request", phase: "capability", severity: "error",
    evidence: { grade: "documented", date: "2026-10", sources: [] }, api: () => null, text: () => "",
    check: () => { throw new Error("a rule's own bug"); },
  });

  it("lets requests pass by a rule that throws, and reports it once", async () => {
    const faults: unknown[] = [];
    const guarded = client({ houseRules: [broken], onFault: (fault) => void faults.push(fault.rule) });
    for (let index = 0; index < 3; index++) await guarded.messages.create(good);
    await expect(guarded.messages.create(orphanCall)).rejects.toBeInstanceOf(sdk.BadRequestError);
    expect(faults).toEqual(["house-broken"]);
    const lines: string[] = [];
    await client({ houseRules: [broken], logger: { warn: (text) => void lines.push(text) } }).messages.create(good);
    expect(lines).toEqual(['no400: "house-broken" failed (Error); requests go out unjudged by it.']);
  });

  it("judges what is sent, not what a hostile object shows", async () => {
    let reads = 0;
    const turning = { ...good, get max_tokens() { return ++reads === 1 ? 64 : "no"; } } as unknown as typeof good;
    const guarded = client({ onFault: () => undefined });
    await guarded.messages.create(turning);
    const once = { ...good, get metadata(): never { if (++reads > 4) throw new Error("no more"); return undefined as never; } };
    await guarded.messages.create(once);
    const proxied = new Proxy({ ...good }, { ownKeys: (target) => (reads++ > 50 ? [] : Reflect.ownKeys(target)) });
    await guarded.messages.create(proxied);
    const dated = { ...good, system: new Date(0) as unknown as string };
    await guarded.messages.create(dated);
    expect(api.received).toHaveLength(4);
    await expect(guarded.messages.create({ ...good, max_tokens: NaN })).rejects.toBeInstanceOf(sdk.BadRequestError);
    expect(api.received).toHaveLength(4);
  });

  it("survives listeners that throw", async () => {
    const fail = (): never => { throw new Error("listener"); };
    const answer = await client({ mode: "report", onReport: fail, onFault: fail, logger: { warn: fail }, observers: [{ event: fail, everyCheck: true }] }).messages.create(orphanCall);
    expect(answer.content).toHaveLength(1);
  });
});

describe("JSON text", () => {
  const url = (): string => `${api.url}/v1/messages`;
  it("refuses a body that is no JSON, and lone surrogates where told to", async () => {
    const answer = await preflightFetch()(url(), { method: "POST", body: '{"model": ' });
    expect([answer.status, answer.headers.get("x-no400")]).toEqual([400, "json-syntax"]);
    expect(api.bytes).toBe(0);
    const cut = { ...good, messages: [{ role: "user" as const, content: "cut \ud83d" }] };
    const reports: Report[] = [];
    await client({ onReport: (report) => void reports.push(report) }).messages.create(cut);
    expect(reports[0]?.problems[0]?.code).toBe("lone-surrogate");
    api.reset();
    await expect(client({ rules: { "lone-surrogate": "error" } }).messages.create(cut)).rejects.toBeInstanceOf(sdk.BadRequestError);
    expect(api.bytes).toBe(0);
    await client({ rules: { "lone-surrogate": "off" } }).messages.create({ ...good, system: "the escape \\ud83d" });
  });
});

describe("diagnostics_channel", () => {
  it("publishes checks to whoever subscribes", async () => {
    const events: RuntimeEvent[] = [];
    const listen = (event: unknown): void => void events.push(event as RuntimeEvent);
    diagnostics.subscribe("no400:check", listen);
    await client({}).messages.create(good);
    await expect(client({}).messages.create(orphanCall)).rejects.toThrow();
    diagnostics.unsubscribe("no400:check", listen);
    await client({}).messages.create(good);
    expect(events.map((event) => event.type === "check" && event.report?.action)).toEqual([undefined, "refused"]);
    expect(JSON.stringify(events)).not.toContain("weather");
  });
});
