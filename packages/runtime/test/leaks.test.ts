import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describe as describeError, preflight, preflightFetch, PreflightError, redact, type PreflightOptions } from "../src/index.ts";
import { otelObserver } from "../src/otel/index.ts";
import { bad, good } from "./support/requests.ts";

const SECRET = "Kj7-hush-42";

/** Requests that hold everything a request may hold where callers write their own words. */
const full = {
  ...good,
  system: [{ type: "text", text: "You are brief." }],
  metadata: { user_id: "u-1" },
  stop_sequences: ["stop here"],
  tools: [{ name: "look", description: "Looks", input_schema: { type: "object", properties: { place: { type: "string", description: "Where", enum: ["a", "b"], pattern: "^a" } }, required: ["place"], $defs: { Own: { const: "x" } } }, input_examples: [{ place: "a" }] }],
  mcp_servers: [{ type: "url", url: "https://host.example/path?q=1", name: "server", authorization_token: "token" }],
  messages: [
    { role: "user", content: [{ type: "text", text: "Hello" }, { type: "image", source: { type: "base64", media_type: "image/png", data: "iVBORw0KGgo=" } }, { type: "document", source: { type: "text", media_type: "text/plain", data: "words" }, title: "title", context: "about" }] },
    { role: "assistant", content: [{ type: "thinking", thinking: "Hm", signature: "c2ln" }, { type: "tool_use", id: "toolu_01", name: "look", input: { place: "a", deep: [{ own: 1 }] } }] },
    { role: "user", content: [{ type: "tool_result", tool_use_id: "toolu_01", content: [{ type: "text", text: "found" }] }, { type: "search_result", source: "https://a.example", title: "t", content: [{ type: "text", text: "x" }] }] },
  ],
};

type Step = string | number;
type Place = readonly [path: readonly Step[], isKey: boolean];

/** Every string, and every key, of a request. */
function places(value: unknown, path: readonly Step[] = []): readonly Place[] {
  if (typeof value === "string") return [[path, false]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    return [...(Array.isArray(value) ? [] : [[at, true] as const]), ...places(member, at)];
  });
}

/** The request with the secret in one place: as a part of a string, or of a key. */
function planted(value: unknown, [path, isKey]: Place, how: (text: string) => string): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return how(value as string);
  if (Array.isArray(value)) return value.map((item: unknown, index) => (index === step ? planted(item, [rest, isKey], how) : item));
  const here = isKey && rest.length === 0;
  return Object.fromEntries(Object.entries(value as object).map(([key, member]: [string, unknown]) => [here && key === step ? how(key) : key, key === step && !here ? planted(member, [rest, isKey], how) : member]));
}

const requests = [full, ...bad.map(([, body]) => body as object)];
const place = fc.constantFrom(...requests).chain((request) => fc.constantFrom(...places(request)).map((one) => [request, one] as const));
/** Also the forms that look like something harmless: ids, models, hosts, zones, dates. */
const how = fc.constantFrom<(text: string) => string>(
  (text) => `${text} ${SECRET}`, (text) => `${SECRET}${text}`, () => SECRET, () => `toolu_${SECRET}`, () => `${SECRET}.example.com`, () => `https://${SECRET}.example/${SECRET}`,
  () => `Europe/${SECRET}`, () => `${SECRET}@example.com`, () => `arn:aws:bedrock:us-east-1:${SECRET}:inference-profile/us.anthropic.claude-opus-4-6-v1`, () => `#/$defs/${SECRET}`,
);

/** Everything that is told of a call: to callbacks, logs, observers, metrics and spans. */
async function toldOf(request: unknown, mode: PreflightOptions["mode"]): Promise<string> {
  const told: unknown[] = [];
  const note = (...all: unknown[]): void => void told.push(...all);
  const span = { setAttribute: note, setStatus: note, end: note, recordException: note };
  const instrument = () => ({ add: note, record: note });
  const otel = otelObserver({ tracer: { startSpan: (...all: unknown[]) => (note(...all), span) } as never, meter: { createCounter: instrument, createHistogram: instrument } as never });
  const options: PreflightOptions = { ...(mode && { mode }), onReport: note, onOutcome: note, logger: { warn: note }, onFault: ({ rule }) => { note(rule); }, observers: [otel, { everyCheck: true, event: note }] };
  const error = { type: "error", error: { type: "invalid_request_error", message: JSON.stringify(request) } };
  const answer = (): Promise<Response> => Promise.resolve(Response.json(error, { status: 400 }));
  const init = { method: "POST", headers: { "anthropic-version": "2023-06-01", "x-api-key": `sk-ant-${SECRET}` }, body: JSON.stringify(request) };
  const url = "https://api.anthropic.com/v1/messages";
  await preflightFetch(answer, { ...options, throw: true })(url, init).catch((thrown: unknown) => { note(describeError(thrown)); });
  await preflight(options)({ url, method: "POST", headers: new Headers(init.headers), body: init.body }, answer, { options: { body: request } }).catch((thrown: unknown) => { note(describeError(thrown)); });
  await new Promise((resolve) => setTimeout(resolve, 1));
  return JSON.stringify(told);
}

describe("no word of the caller's is told", () => {
  it("by redact, wherever it stands", () => {
    fc.assert(fc.property(place, how, ([request, one], put) => { expect(JSON.stringify(redact(planted(request, one, put)))).not.toContain(SECRET); }), { numRuns: 1000 });
  });

  it("to callbacks, logs, observers, metrics and spans, in any mode", async () => {
    await fc.assert(fc.asyncProperty(place, how, fc.constantFrom(undefined, "warn" as const, "report" as const, "shadow" as const), async ([request, one], put, mode) => {
      expect(await toldOf(planted(request, one, put), mode)).not.toContain(SECRET);
    }), { numRuns: 200 });
  });

  it("by describe, whatever the error holds", () => {
    const members = fc.dictionary(fc.constantFrom("name", "message", "code", "status", "type", "requestID", "error", "cause", "headers", "stack", "problems"), fc.constantFrom<unknown>(`a ${SECRET}`, { error: { type: `x ${SECRET}`, message: SECRET } }, new Error(`because of ${SECRET}`), [{ code: `b ${SECRET}`, path: [`${SECRET} c`] }], 400));
    fc.assert(fc.property(members, (own) => { expect(JSON.stringify(describeError(Object.assign(new Error(`about ${SECRET}`), own)))).not.toContain(SECRET); }));
    expect(JSON.stringify(describeError(new PreflightError({ status: 400, type: "invalid_request_error", message: SECRET }, [])))).not.toContain(SECRET);
  });
});
