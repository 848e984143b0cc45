import { createRequire } from "node:module";
import * as newest from "@anthropic-ai/sdk";
import * as betaZod from "@anthropic-ai/sdk/helpers/beta/zod";
import * as zod from "@anthropic-ai/sdk/helpers/zod";
import * as middle from "sdk-0.12x";
import * as oldest from "sdk-0.101";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import * as z from "zod";
import { preflight } from "../src/index.ts";
import { answerMessage, ApiServer, json } from "./support/api-server.ts";
import { bad, emptyText, good, orphanCall } from "./support/requests.ts";

// What Zod helpers make holds functions and fixed members that JSON does not carry.
const helpers: Readonly<Record<string, { readonly format: typeof zod; readonly tools: typeof betaZod }>> = {
  "0.101.0": { format: (await import("sdk-0.101/helpers/zod")) as never, tools: (await import("sdk-0.101/helpers/beta/zod")) as never },
  "0.128.0": { format: (await import("sdk-0.12x/helpers/zod")) as never, tools: (await import("sdk-0.12x/helpers/beta/zod")) as never },
  "1.11.0": { format: zod, tools: betaZod },
};

// The three SDKs have the same surface as far as it is used here; the newest one's types stand for all.
type Sdk = typeof newest;
const require = createRequire(import.meta.url);
const sdks: readonly (readonly [name: string, sdk: Sdk])[] = [
  ["0.101.0", oldest as unknown as Sdk],
  ["0.128.0", middle as unknown as Sdk],
  ["1.11.0", newest],
  ["1.11.0 by require", require("@anthropic-ai/sdk") as Sdk],
];

let api: ApiServer;
beforeAll(async () => { api = await ApiServer.start(); });
afterAll(() => api.stop());
beforeEach(() => { api.reset(); });

describe.each(sdks)("@anthropic-ai/sdk %s", (version, sdk) => {
  const faults: unknown[] = [];
  const onFault = (fault: unknown): void => void faults.push(fault);
  const client = (): newest.Anthropic => new sdk.Anthropic({ apiKey: "sk-ant-test", baseURL: api.url, middleware: [preflight({ onFault })] });
  const plain = (): newest.Anthropic => new sdk.Anthropic({ apiKey: "sk-ant-test", baseURL: api.url });

  async function refusal(send: () => PromiseLike<unknown>): Promise<InstanceType<Sdk["BadRequestError"]> & { readonly problems: readonly { readonly code: string }[] }> {
    const error: unknown = await Promise.resolve(send()).then(() => null, (thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(sdk.BadRequestError);
    expect(api.bytes).toBe(0);
    return error as never;
  }

  it.each(bad)("refuses %s before a byte is sent, with the SDK's own class", async (rule, body) => {
    const error = await refusal(() => client().messages.create(body));
    expect(error.status).toBe(400);
    expect(error.requestID).toBeNull();
    expect(error.error).toMatchObject({ type: "error", error: { type: "invalid_request_error", message: expect.stringMatching(/./) } });
    expect(error.problems.map(({ code }) => code)).toContain(rule);
    expect(error.message).toMatch(/^400 \{"type":"error"/);
  });

  it("refuses through stream, parse, countTokens, batches and beta", async () => {
    const { messages, beta } = client();
    await refusal(() => messages.stream(orphanCall).finalMessage());
    await refusal(async () => { for await (const _ of messages.stream(orphanCall)) expect.fail("an event"); });
    await refusal(() => messages.create({ ...orphanCall, stream: true }));
    await refusal(() => messages.parse(orphanCall));
    await refusal(() => messages.countTokens({ model: orphanCall.model, messages: orphanCall.messages }));
    await refusal(() => messages.batches.create({ requests: [{ custom_id: "a", params: good }, { custom_id: "b", params: orphanCall }] }));
    await refusal(() => beta.messages.create({ ...orphanCall, betas: ["files-api-2025-04-14"] }));
    await refusal(() => beta.messages.stream(orphanCall).finalMessage());
    await refusal(() => beta.messages.countTokens({ model: orphanCall.model, messages: orphanCall.messages }));
    await refusal(() => beta.messages.batches.create({ requests: [{ custom_id: "b", params: emptyText }] }));
  });

  it("emits the error event of a stream once, and leaves no rejection behind", async () => {
    const rejections: unknown[] = [];
    const note = (reason: unknown): void => void rejections.push(reason);
    process.on("unhandledRejection", note);
    const errors: unknown[] = [];
    const stream = client().messages.stream(orphanCall);
    stream.on("error", (error: unknown) => errors.push(error));
    await expect(stream.done()).rejects.toBeInstanceOf(sdk.BadRequestError);
    await new Promise((resolve) => setTimeout(resolve, 20));
    process.off("unhandledRejection", note);
    expect(errors).toHaveLength(1);
    expect(rejections).toEqual([]);
  });

  it("refuses where the raw answer is asked for; an aborted call fails as aborted", async () => {
    await refusal(() => client().messages.create(orphanCall).withResponse());
    await refusal(() => client().messages.create(orphanCall).asResponse());
    await expect(client().messages.create(orphanCall, { signal: AbortSignal.abort() })).rejects.toBeInstanceOf(sdk.APIUserAbortError);
    expect(api.bytes).toBe(0);
  });

  it.skipIf(helpers[version] === undefined)("lets pass what the SDK's Zod helpers make, and refuses what is wrong beside it", async () => {
    const { format, tools } = helpers[version] as (typeof helpers)[string];
    const output_config = { format: format.zodOutputFormat(z.object({ city: z.string() })) };
    const answer = { id: "msg_01", type: "message", role: "assistant", usage: { input_tokens: 1, output_tokens: 1 } };
    api.reset((_, response) => { json(response, 200, { ...answer, stop_reason: "end_turn", content: [{ type: "text", text: '{"city":"Rome"}' }] }); });
    expect((await client().messages.parse({ ...good, output_config })).parsed_output).toEqual({ city: "Rome" });
    const look = tools.betaZodTool({ name: "look", description: "Looks", inputSchema: z.object({ q: z.string() }), run: () => "found" });
    api.reset((request, response, count) => {
      if (count > 1) answerMessage(request, response);
      else json(response, 200, { ...answer, stop_reason: "tool_use", content: [{ type: "tool_use", id: "toolu_01", name: "look", input: { q: "x" } }] });
    });
    const message = await client().beta.messages.toolRunner({ ...good, tools: [look] });
    expect([message.content[0], api.received.length]).toMatchObject([{ text: "Hello there" }, 2]);
    api.reset();
    await refusal(() => client().messages.parse({ ...orphanCall, output_config }));
    await refusal(() => client().beta.messages.toolRunner({ ...orphanCall, tools: [look] }));
    expect(faults).toEqual([]);
  });

  it("sends good requests byte for byte as without it", async () => {
    const calls = [
      (one: newest.Anthropic) => one.messages.create({ ...good, system: "Grüße — 你好 🎉", metadata: { user_id: "u-1" } }),
      (one: newest.Anthropic) => one.messages.countTokens({ model: good.model, messages: good.messages }),
      (one: newest.Anthropic) => one.messages.batches.create({ requests: [{ custom_id: "a", params: good }] }),
      (one: newest.Anthropic) => one.beta.messages.create({ ...good, betas: ["files-api-2025-04-14"] }),
    ];
    for (const call of calls) {
      await call(client());
      await call(plain());
    }
    for (let index = 0; index < api.received.length; index += 2) {
      const [one, other] = [api.received[index], api.received[index + 1]];
      expect(one?.body).toBe(other?.body);
      expect(one?.headers).toEqual(other?.headers);
      expect(one?.url).toBe(other?.url);
    }
    expect(api.received).toHaveLength(2 * calls.length);
  });

  it("leaves streaming as it is", async () => {
    const texts: string[] = [];
    const stream = client().messages.stream(good);
    for await (const event of stream) if (event.type === "content_block_delta" && event.delta.type === "text_delta") texts.push(event.delta.text);
    expect(texts).toEqual(["Hello ", "there"]);
    const message = await client().messages.stream(good).finalMessage();
    expect(message.content[0]).toMatchObject({ text: "Hello there" });
  });

  it("refuses once where a message speaks of a time-out, which the SDK would retry", async () => {
    const body = { ...good, set_timeout: 3 };
    const error = await refusal(() => client().messages.create(body as never));
    expect(error.message).toContain("set_timeout");
  });
});
