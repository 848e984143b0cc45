import * as sdk from "@anthropic-ai/sdk";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { preflight } from "../src/index.ts";
import { createResilience, resilience, resilientFetch, type ResilienceOptions } from "../src/resilience/index.ts";
import { answerMessage, apiError, ApiServer, json } from "./support/api-server.ts";
import { good, orphanCall } from "./support/requests.ts";

let api: ApiServer;
const rejections: unknown[] = [];
const note = (reason: unknown): void => void rejections.push(reason);
beforeAll(async () => {
  process.on("unhandledRejection", note);
  api = await ApiServer.start();
});
afterAll(async () => {
  process.off("unhandledRejection", note);
  await api.stop();
});
beforeEach(() => { api.reset(); });
afterEach(() => { expect(rejections).toEqual([]); });

const fast: ResilienceOptions = { retry: { attempts: 3, initialDelay: 2, maxDelay: 10 }, breaker: false };
const client = (options: ResilienceOptions = fast, maxRetries = 2): sdk.Anthropic =>
  new sdk.Anthropic({ apiKey: "sk-ant-test", baseURL: api.url, maxRetries, middleware: [preflight(), resilience(options)] });

describe("retries", () => {
  it("never repeats a 400, whatever the headers say", async () => {
    api.reset((_, response) => { apiError(response, 400, "invalid_request_error", "no", { "x-should-retry": "true" }); });
    const response = await resilientFetch(fetch, fast)(`${api.url}/v1/messages`, { method: "POST", body: "{}" });
    expect(response.status).toBe(400);
    expect(api.received).toHaveLength(1);
  });

  it("repeats resets, 429 and 529 until an answer comes, byte for byte", async () => {
    api.reset((request, response, count) => {
      if (count === 1) return void response.destroy();
      if (count === 2) return apiError(response, 429, "rate_limit_error", "slow", { "retry-after-ms": "3" });
      if (count === 3) return apiError(response, 529, "overloaded_error", "busy");
      answerMessage(request, response);
    });
    const message = await client().messages.create(good);
    expect(message.content[0]).toMatchObject({ text: "Hello there" });
    expect(new Set(api.received.map(({ body }) => body)).size).toBe(1);
    expect(api.received).toHaveLength(4);
  });

  it.each([["429", 429], ["529", 529]])("does not multiply with the SDK's own retries: %s", async (_, status) => {
    api.reset((request, response) => { apiError(response, status, "overloaded_error", "busy"); });
    await expect(client().messages.create(good)).rejects.toMatchObject({ status });
    expect(api.received).toHaveLength(4);
  });

  it("does not multiply connection errors either, and keeps their class", async () => {
    api.reset((_, response) => void response.destroy());
    await expect(client(fast, 1).messages.create(good)).rejects.toBeInstanceOf(sdk.APIConnectionError);
    expect(api.received).toHaveLength(4);
  });

  it("obeys x-should-retry and retry-after, and gives up on waits beyond its limit", async () => {
    api.reset((_, response) => { apiError(response, 503, "api_error", "no", { "x-should-retry": "false" }); });
    await expect(client().messages.create(good)).rejects.toMatchObject({ status: 503 });
    expect(api.received).toHaveLength(1);
    api.reset((_, response) => { apiError(response, 429, "rate_limit_error", "no", { "retry-after": "3600" }); });
    await expect(client().messages.create(good)).rejects.toMatchObject({ status: 429 });
    expect(api.received).toHaveLength(1);
    const times: number[] = [];
    api.reset((request, response, count) => {
      times.push(Date.now());
      if (count === 1) return apiError(response, 429, "rate_limit_error", "no", { "retry-after": "0.2" });
      answerMessage(request, response);
    });
    await client().messages.create(good);
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(190);
  });

  it("reads a retry-after that is a date", async () => {
    const times: number[] = [];
    api.reset((request, response, count) => {
      times.push(Date.now());
      // Whole seconds: this is one to two seconds away.
      if (count === 1) return apiError(response, 429, "rate_limit_error", "no", { "retry-after": new Date(Date.now() + 2000).toUTCString() });
      answerMessage(request, response);
    });
    await client().messages.create(good);
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(900);
  });

  it("leaves refusals and streams alone", async () => {
    await expect(client().messages.create(orphanCall)).rejects.toBeInstanceOf(sdk.BadRequestError);
    expect(api.bytes).toBe(0);
    const message = await client().messages.stream(good).finalMessage();
    expect(message.content[0]).toMatchObject({ text: "Hello there" });
    expect(api.received).toHaveLength(1);
  });

  it("stops at once when the caller aborts in a back-off", async () => {
    api.reset((_, response) => { apiError(response, 529, "overloaded_error", "busy", { "retry-after": "30" }); });
    const abort = new AbortController();
    const sent = client().messages.create(good, { signal: abort.signal });
    setTimeout(() => { abort.abort(); }, 50);
    await expect(sent).rejects.toBeInstanceOf(sdk.APIUserAbortError);
    expect(api.received).toHaveLength(1);
  });

  it("reads slow bodies to their end", async () => {
    api.reset(async (_, response) => {
      response.writeHead(200, { "content-type": "application/json" });
      const text = JSON.stringify({ id: "msg_1", type: "message", content: [{ type: "text", text: "slow" }] });
      for (const part of text.match(/.{1,20}/g) ?? []) {
        response.write(part);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      response.end();
    });
    expect((await client().messages.create(good)).content[0]).toMatchObject({ text: "slow" });
  });
});

describe("limits", () => {
  it("opens the circuit on failures, not on limits, and answers without sending", async () => {
    api.reset((_, response) => { apiError(response, 429, "rate_limit_error", "slow"); });
    const guarded = createResilience({ retry: false, breaker: { failures: 3, halfOpenAfter: 60_000 } });
    const send = guarded.fetch(fetch);
    const post = (): Promise<Response> => send(`${api.url}/v1/messages`, { method: "POST", body: "{}" });
    for (let index = 0; index < 5; index++) expect((await post()).status).toBe(429);
    api.reset((_, response) => { apiError(response, 500, "api_error", "down"); });
    for (let index = 0; index < 3; index++) expect((await post()).status).toBe(500);
    const answer = await post();
    expect([answer.status, answer.headers.get("x-should-retry")]).toEqual([503, "false"]);
    expect(api.received).toHaveLength(3);
  });

  it("keeps to its concurrency, loses nothing and sends nothing twice", async () => {
    let now = 0;
    let most = 0;
    api.reset(async (request, response) => {
      most = Math.max(most, ++now);
      await new Promise((resolve) => setTimeout(resolve, 3));
      now--;
      json(response, 200, { echo: request.body });
    });
    const send = resilientFetch(fetch, { concurrency: { limit: 4 } });
    const answers = await Promise.all(Array.from({ length: 60 }, (_, index) => send(`${api.url}/v1/messages`, { method: "POST", body: String(index) }).then((response) => response.json())));
    expect(answers).toEqual(Array.from({ length: 60 }, (_, index) => ({ echo: String(index) })));
    expect(api.received).toHaveLength(60);
    expect(most).toBeLessThanOrEqual(4);
  });

  it("answers 429 itself when the queue is full", async () => {
    api.reset(async (request, response) => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      answerMessage(request, response);
    });
    const send = resilientFetch(fetch, { retry: false, concurrency: { limit: 1, queue: 1 } });
    const statuses = await Promise.all([1, 2, 3].map(() => send(`${api.url}/v1/messages`, { method: "POST", body: "{}" }).then(({ status }) => status)));
    expect(statuses.sort()).toEqual([200, 200, 429]);
    expect(api.received).toHaveLength(2);
  });

  it("gives the place of an aborted call in the queue to a living one", async () => {
    let arrive = (_release: () => void): void => undefined;
    const arrived = new Promise<() => void>((resolve) => { arrive = resolve; });
    api.reset((request, response, count) => {
      if (count === 1) arrive(() => { answerMessage(request, response); });
      else answerMessage(request, response);
    });
    const send = resilientFetch(fetch, { retry: false, concurrency: { limit: 1, queue: 2 } });
    const post = (signal?: AbortSignal): Promise<Response> => send(`${api.url}/v1/messages`, { method: "POST", body: "{}", ...(signal && { signal }) });
    const first = post();
    const release = await arrived;
    const abort = new AbortController();
    const waiting = [post(abort.signal), post(abort.signal)];
    expect((await post()).status).toBe(429);
    abort.abort();
    for (const call of waiting) await expect(call).rejects.toMatchObject({ name: "AbortError" });
    const next = post();
    release();
    expect([(await first).status, (await next).status]).toEqual([200, 200]);
    expect(api.received).toHaveLength(2);
  });

  it("waits for the reset that the headers tell", async () => {
    const times: number[] = [];
    api.reset((request, response) => {
      times.push(Date.now());
      const reset = new Date(Date.now() + 300).toISOString();
      json(response, 200, {}, { "anthropic-ratelimit-requests-limit": "50", "anthropic-ratelimit-requests-remaining": "0", "anthropic-ratelimit-requests-reset": reset });
    });
    const send = resilientFetch(fetch, fast);
    for (let index = 0; index < 2; index++) await send(`${api.url}/v1/messages`, { method: "POST", body: "{}" });
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(250);
  });

  it("spreads requests by their tokens, and asks the estimate it is given", async () => {
    const times: number[] = [];
    api.reset((request, response) => {
      times.push(Date.now());
      answerMessage(request, response);
    });
    const bodies: string[] = [];
    // 60,000 tokens a minute are one a millisecond: the bucket holds one such request, the next waits for 300 ms.
    const send = resilientFetch(fetch, { concurrency: { tokensPerMinute: 60_000, estimate: (body) => { bodies.push(body); return bodies.length === 1 ? 60_000 : 300; } } });
    for (let index = 0; index < 2; index++) await send(`${api.url}/v1/messages`, { method: "POST", body: String(index) });
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(250);
    expect(bodies).toEqual(["0", "1"]);
    const own = resilientFetch(fetch, { concurrency: { tokensPerMinute: 1_000_000 } });
    expect((await own(`${api.url}/v1/messages`, { method: "POST", body: JSON.stringify(good) })).status).toBe(200);
  });

  it("survives a burst of faults: every call ends, each success is sent once more than it failed", async () => {
    api.reset((request, response, count) => {
      if (count % 5 === 1) return void response.destroy();
      if (count % 5 === 3) return apiError(response, 529, "overloaded_error", "busy");
      if (count % 7 === 4) return apiError(response, 429, "rate_limit_error", "slow", { "retry-after-ms": "1" });
      json(response, 200, { echo: request.body });
    });
    const send = resilientFetch(fetch, { retry: { attempts: 20, initialDelay: 1, maxDelay: 4 }, breaker: false, concurrency: { limit: 8 } });
    const answers = await Promise.all(Array.from({ length: 80 }, (_, index) => send(`${api.url}/v1/messages`, { method: "POST", body: String(index) }).then((response) => response.json())));
    expect(answers).toEqual(Array.from({ length: 80 }, (_, index) => ({ echo: String(index) })));
  });
});
