import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { hostileOf, tiring } from "../../core/src/_testing/hostile.ts";
import { assertRequest, checkRequest, describe as describeError, preflight, PreflightError, preflightFetch, redact, type MiddlewareOptions, type Mode, type PreflightFault, type Rule } from "../src/index.ts";
import { bad, good } from "./support/requests.ts";

const URL = "https://api.anthropic.com/v1/messages";
const HEADERS = { "anthropic-version": "2023-06-01", "content-type": "application/json" };
const requests = [good, ...bad.map(([, body]) => body)];
const modes = fc.constantFrom<Mode>("throw", "warn", "report", "shadow");
const quiet = { logger: { warn: () => undefined } };

interface Sent {
  readonly times: number;
  readonly outcome: "answer" | "refused" | "broken";
}

/** One call by the SDK's door, whose body object and text are two things. */
async function send(body: unknown, text: string, options: MiddlewareOptions): Promise<Sent> {
  let times = 0;
  const answer = new Response("{}");
  const next = (): Promise<Response> => { times++; return Promise.resolve(answer); };
  try {
    const got = await preflight({ ...quiet, ...options })({ url: URL, method: "POST", headers: new Headers(HEADERS), body: text }, next, { options: { body: body as never } });
    return { times, outcome: got === answer ? "answer" : got.headers.get("x-no400") === null ? "broken" : "refused" };
  } catch {
    return { times, outcome: "broken" };
  }
}

describe("a hostile request object", () => {
  const hostile = hostileOf(requests, (request) => request);

  it("goes out once or is refused for what is sent; no mode breaks the call or sends twice", async () => {
    await fc.assert(
      fc.asyncProperty(hostile, modes, fc.constantFrom(...requests), async ({ make }, mode, sent) => {
        const isGood = sent === good;
        const { times, outcome } = await send(make(), JSON.stringify(sent), { mode });
        expect([times, outcome]).toEqual(mode === "throw" && !isGood && outcome === "refused" ? [0, "refused"] : [1, "answer"]);
        // What is sent is all that may refuse.
        if (isGood) expect(outcome).toBe("answer");
      }),
      { numRuns: 2500 },
    );
  });

  it("never makes a check of a plain value throw anything but a refusal, nor its logs", () => {
    fc.assert(
      fc.property(hostile, ({ make }) => {
        const value = make();
        const places = [{}, { context: { platform: "bedrock" } }, { context: { endpoint: "batches" } }] as const;
        for (const place of places) {
          expect(typeof checkRequest(value, { ...quiet, ...place }).ok).toBe("boolean");
          try {
            assertRequest(value, { ...quiet, ...place });
          } catch (error) {
            expect(error).toBeInstanceOf(PreflightError);
          }
        }
        redact(value);
        describeError(value);
      }),
      { numRuns: 1500 },
    );
  });
});

it("redacts what leads back into itself, and what branches without end, at once", () => {
  const loop: Record<string, unknown> = {};
  for (const name of ["system", "messages", "tools"]) loop[name] = [loop, loop];
  expect(JSON.stringify(redact({ ...good, metadata: loop })).length).toBeLessThan(10_000);
});

describe("a fault of no400's own", () => {
  const fail = (): never => { throw new Error("broken"); };
  const rule = (parts: Partial<Rule>): Rule => ({
    id: "house-broken", site: "request", phase: "capability", severity: "error", evidence: { grade: "documented" },
    api: () => null, text: () => "no", check: (_, scene) => { scene.report([]); }, ...parts,
  });
  const broken: readonly (readonly [string, Partial<Rule>])[] = [
    ["check", { check: (_, scene) => { scene.report([]); fail(); } }],
    ["text", { text: fail }],
    ["api", { api: fail }],
  ];

  it.each(broken)("in a rule's %s lets the request pass in every mode and is told once", async (_, parts) => {
    for (const mode of ["throw", "shadow"] as const) {
      const faults: PreflightFault[] = [];
      const calls: unknown[] = [];
      const fetch = preflightFetch((input) => { calls.push(input); return Promise.resolve(new Response("{}")); }, { mode, houseRules: [rule(parts)], onFault: (fault) => void faults.push(fault) });
      for (let call = 0; call < 3; call++) expect((await fetch(URL, { method: "POST", headers: HEADERS, body: JSON.stringify(good) })).status).toBe(200);
      expect(calls).toHaveLength(3);
      expect(faults).toMatchObject([{ rule: "house-broken", error: { message: "broken" } }]);
    }
  });

  it.each(broken)("in a rule's %s costs no other rule its refusal", async (_, parts) => {
    const fetch = preflightFetch(() => Promise.reject(new Error("sent")), { houseRules: [rule(parts)], ...quiet });
    for (const [code, body] of bad) {
      const answer = await fetch(URL, { method: "POST", headers: HEADERS, body: JSON.stringify(body) });
      expect([answer.status, answer.headers.get("x-no400")]).toEqual([400, code]);
    }
  });

  it("is told in one line even where the thrown thing is hostile itself", async () => {
    const warn = vi.fn();
    const thrown: readonly unknown[] = [tiring(new Error("x"), 0), Object.assign(new Error("x"), { name: Symbol("s") }), Object.create(null), undefined];
    for (const error of thrown) {
      const houseRules = [rule({ check: () => { throw error; } })];
      expect(await send(good, JSON.stringify(good), { houseRules, logger: { warn } })).toEqual({ times: 1, outcome: "answer" });
    }
    expect(warn).toHaveBeenCalledTimes(thrown.length);
  });

  it("is misuse, told at once, where a house rule could never be answered with", () => {
    expect(() => preflight({ houseRules: [rule({ id: "日本 rule" })] })).toThrow(/house-models/);
    expect(() => preflight({ houseRules: [rule({ reply: { status: 42, type: "x" } })] })).toThrow(/400 to 599/);
  });
});
