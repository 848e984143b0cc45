import { createAnthropic } from "@ai-sdk/anthropic";
import { AnthropicBedrock, AnthropicBedrockMantle } from "@anthropic-ai/bedrock-sdk";
import { AnthropicFoundry } from "@anthropic-ai/foundry-sdk";
import { BadRequestError } from "@anthropic-ai/sdk";
import { AnthropicVertex } from "@anthropic-ai/vertex-sdk";
import { ChatAnthropic } from "@langchain/anthropic";
import { generateText, streamText } from "ai";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { preflight, preflightFetch, problemsOf } from "../src/index.ts";
import { ApiServer } from "./support/api-server.ts";
import { good, orphanCall } from "./support/requests.ts";

let api: ApiServer;
beforeAll(async () => { api = await ApiServer.start(); });
afterAll(() => api.stop());
beforeEach(() => { api.reset(); });

const middleware = [preflight()];
const authClient = { projectId: "p", getRequestHeaders: () => Promise.resolve(new Headers({ authorization: "Bearer t" })) };
const bedrock = (on: boolean): AnthropicBedrock => new AnthropicBedrock({ awsRegion: "us-east-1", baseURL: api.url, skipAuth: true, ...(on && { middleware }) });
const mantle = (on: boolean): AnthropicBedrockMantle => new AnthropicBedrockMantle({ awsRegion: "us-east-1", baseURL: api.url, skipAuth: true, ...(on && { middleware }) });
const vertex = (on: boolean): AnthropicVertex => new AnthropicVertex({ region: "us-east5", projectId: "p", baseURL: api.url, authClient: authClient as never, ...(on && { middleware }) });
const foundry = (on: boolean): AnthropicFoundry => new AnthropicFoundry({ apiKey: "k", baseURL: `${api.url}/anthropic/`, ...(on && { middleware }) });

describe.each([
  ["bedrock", bedrock, "anthropic.claude-opus-4-6-v1"],
  ["bedrock mantle", mantle, "anthropic.claude-opus-4-6-v1"],
  ["vertex", vertex, "claude-opus-4-6"],
  ["foundry", foundry, "claude-opus-4-6"],
] as const)("%s client", (_, make, model) => {
  it("refuses before a byte is sent", async () => {
    const client = make(true);
    for (const send of [() => client.messages.create({ ...orphanCall, model }), () => client.messages.stream({ ...orphanCall, model }).finalMessage(), () => client.beta.messages.create({ ...orphanCall, model })]) {
      const error: unknown = await Promise.resolve(send()).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(BadRequestError);
      expect(problemsOf(error)?.map(({ code }) => code)).toContain("tool-use-without-tool-result");
    }
    expect(api.bytes).toBe(0);
  });

  it("sends good requests byte for byte", async () => {
    await make(true).messages.create({ ...good, model });
    await make(false).messages.create({ ...good, model });
    await make(true).beta.messages.create({ ...good, model, betas: ["context-1m-2025-08-07"] });
    await make(false).beta.messages.create({ ...good, model, betas: ["context-1m-2025-08-07"] });
    expect(api.received).toHaveLength(4);
    expect(api.received[0]).toEqual(api.received[1]);
    expect(api.received[2]).toEqual(api.received[3]);
  });
});

describe("preflightFetch under other clients", () => {
  const orphan = [
    { role: "user" as const, content: "a" },
    { role: "assistant" as const, content: [{ type: "tool-call" as const, toolCallId: "t1", toolName: "look", input: {} }] },
    { role: "user" as const, content: "b" },
  ];

  it("serves the Vercel AI SDK", async () => {
    const model = createAnthropic({ apiKey: "k", baseURL: `${api.url}/v1`, fetch: preflightFetch() })("claude-opus-4-6");
    const error: unknown = await generateText({ model, prompt: "a", maxOutputTokens: 5, providerOptions: { anthropic: { thinking: { type: "enabled", budgetTokens: 1 } } } }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: "AI_APICallError", statusCode: 400, isRetryable: false });
    expect(api.bytes).toBe(0);
    await expect(generateText({ model, messages: orphan as never })).rejects.toThrow();
    expect(api.bytes).toBe(0);
    expect((await generateText({ model, prompt: "a" })).text).toBe("Hello there");
    let text = "";
    for await (const part of streamText({ model, prompt: "a" }).textStream) text += part;
    expect(text).toBe("Hello there");
  });

  it("serves LangChain", async () => {
    const make = (more: object): ChatAnthropic => new ChatAnthropic({ apiKey: "k", model: "claude-opus-4-6", maxRetries: 2, anthropicApiUrl: api.url, clientOptions: { fetch: preflightFetch() }, ...more });
    const error: unknown = await make({ thinking: { type: "enabled", budget_tokens: 5 } }).invoke("a").catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ status: 400 });
    expect(api.bytes).toBe(0);
    expect((await make({}).invoke("a")).text).toBe("Hello there");
  });

  it("serves raw fetch: strings, bytes, Request objects; leaves streams alone", async () => {
    const send = preflightFetch();
    const url = `${api.url}/v1/messages`;
    const headers = { "content-type": "application/json", "anthropic-version": "2023-06-01" };
    const text = JSON.stringify(orphanCall);
    const bytes = new TextEncoder().encode(text);
    const calls = [() => send(url, { method: "POST", headers, body: text }), () => send(new URL(url), { method: "POST", headers, body: bytes }), () => send(url, { method: "POST", headers, body: bytes.buffer }), () => send(new Request(url, { method: "POST", headers, body: text }))];
    for (const call of calls) {
      const response = await call();
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ type: "error", error: { type: "invalid_request_error" } });
    }
    expect(api.bytes).toBe(0);
    const kept = new Request(url, { method: "POST", headers, body: JSON.stringify(good) });
    expect((await send(kept)).status).toBe(200);
    expect(api.received[0]?.body).toBe(JSON.stringify(good));
    const stream = new Blob([text]).stream();
    expect((await send(url, { method: "POST", headers, body: stream, duplex: "half" } as RequestInit)).status).toBe(200);
    expect((await send(`${api.url}/v1/models`)).status).toBe(200);
    await expect(preflightFetch(fetch, { throw: true })(url, { method: "POST", headers, body: text })).rejects.toMatchObject({ name: "PreflightError", status: 400, requestID: null });
  });

  it("judges every form of body that is whole, with headers of every form; leaves forms and packed bytes alone", async () => {
    const faults: unknown[] = [];
    const send = preflightFetch(fetch, { onFault: (fault) => faults.push(fault) });
    const headers = { "content-type": "application/json", "anthropic-version": "2023-06-01" };
    const status = async (init: RequestInit): Promise<number> => (await send(`${api.url}/v1/messages`, { method: "POST", headers, ...init })).status;
    const text = JSON.stringify(orphanCall);
    const bytes = new TextEncoder().encode(text);
    const whole: readonly RequestInit[] = [{ body: new Blob([text]) }, { body: new DataView(bytes.buffer) }, { body: text, headers: Object.entries(headers) }, { body: text, headers: new Headers(headers) }, { body: text, method: "post" }];
    for (const init of whole) expect(await status(init)).toBe(400);
    expect(api.bytes).toBe(0);
    const form = new FormData();
    form.set("file", new Blob([text]));
    for (const init of [{ body: form, headers: {} }, { body: new URLSearchParams({ a: "b" }) }, { body: text, headers: { ...headers, "content-encoding": "br" } }]) expect(await status(init)).toBe(200);
    expect(faults).toEqual([]);
  });

  it("fails an aborted call as aborted, not with what else is wrong with it", async () => {
    const init = { method: "POST", body: JSON.stringify(orphanCall), signal: AbortSignal.abort() };
    const send = preflightFetch();
    await expect(send(`${api.url}/v1/messages`, init)).rejects.toMatchObject({ name: "AbortError" });
    await expect(send(new Request(`${api.url}/v1/messages`, init))).rejects.toMatchObject({ name: "AbortError" });
    expect(api.bytes).toBe(0);
  });

  it("knows real addresses: Bedrock's and Google Cloud's own bodies", async () => {
    const seen: string[] = [];
    const send = preflightFetch((input) => { seen.push(String(input)); return Promise.resolve(new Response("{}")); });
    const post = (url: string, body: object): Promise<Response> => send(url, { method: "POST", body: JSON.stringify(body) });
    const { model: _, ...rest } = good;
    const invoke = "https://bedrock-runtime.us-east-1.amazonaws.com/model/anthropic.claude-opus-4-6-v1/invoke";
    const predict = "https://us-east5-aiplatform.googleapis.com/v1/projects/p/locations/us-east5/publishers/anthropic/models/claude-opus-4-6:rawPredict";
    expect((await post(invoke, { anthropic_version: "bedrock-2023-05-31", ...rest })).status).toBe(200);
    expect((await post(invoke, { anthropic_version: "2026-10-21", ...rest })).status).toBe(200);
    expect((await post(predict, { anthropic_version: "vertex-2023-10-16", ...rest })).status).toBe(200);
    expect((await post(predict, { anthropic_version: "vertex-2023-10-16", ...rest, messages: orphanCall.messages })).status).toBe(400);
    expect((await post(invoke, { anthropic_version: "bedrock-2023-05-31", ...good })).status).toBe(400);
    expect(seen).toHaveLength(3);
  });
});
