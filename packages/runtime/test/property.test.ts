import fc from "fast-check";
import { expect, it } from "vitest";
import { checkRequest, preflight, preflightFetch } from "../src/index.ts";
import { bad, good } from "./support/requests.ts";

const json = fc.jsonValue({ maxDepth: 4 });
const body = fc.oneof(
  json,
  fc.constantFrom(good, ...bad.map(([, one]) => one)),
  fc.tuple(fc.constantFrom(...Object.keys(good), "system", "tools", "stream", "zz"), json).map(([key, value]) => ({ ...good, [key]: value })),
);
const url = fc.constantFrom("https://api.anthropic.com/v1/messages", "https://api.anthropic.com/v1/messages/count_tokens?beta=true", "https://api.anthropic.com/v1/messages/batches", "https://gateway.example/anthropic/v1/messages", "https://example.org/else");

it("passes what it does not refuse as it came: the same arguments, once", async () => {
  await fc.assert(
    fc.asyncProperty(url, body, fc.boolean(), async (address, value, asBytes) => {
      const text = JSON.stringify(value);
      const init = { method: "POST", headers: { "anthropic-version": "2023-06-01" }, body: asBytes ? new TextEncoder().encode(text) : text };
      const calls: unknown[][] = [];
      const answer = new Response("{}");
      const got = await preflightFetch((...args) => { calls.push(args); return Promise.resolve(answer); })(address, init);
      if (got === answer) {
        expect(calls).toHaveLength(1);
        expect(calls[0]?.[0]).toBe(address);
        expect(calls[0]?.[1]).toBe(init);
      } else {
        expect(calls).toHaveLength(0);
        expect(got.status).toBeGreaterThanOrEqual(400);
        expect(got.headers.get("x-should-retry")).toBe("false");
      }
    }),
    { numRuns: 1500 },
  );
});

it("comes to the same verdict by every door", async () => {
  const asOf = "2026-11-20";
  await fc.assert(
    fc.asyncProperty(body, async (value) => {
      const headers = { "anthropic-version": "2023-06-01", "content-type": "application/json" };
      const text = JSON.stringify(value);
      const options = { context: { asOf } };
      const plain = checkRequest(value, { context: { asOf, apiVersion: "2023-06-01", headers } });
      const address = "https://api.anthropic.com/v1/messages";
      const sent = (): Promise<Response> => Promise.resolve(new Response("{}"));
      const viaFetch = await preflightFetch(sent, options)(address, { method: "POST", headers, body: text });
      const viaMiddleware = await preflight(options)({ url: address, method: "POST", headers: new Headers(headers), body: text }, sent, { options: { body: value } });
      expect([viaFetch.status, viaMiddleware.status]).toEqual(plain.ok ? [200, 200] : [plain.status, plain.status]);
      if (!plain.ok) expect(await viaFetch.json()).toEqual(plain.error);
    }),
    { numRuns: 1000 },
  );
});
