import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { FIXTURES, no400, no400Beside, shown } from "./no400.ts";

const folder = mkdtempSync(join(tmpdir(), "no400-tokens-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("shows where the tokens go", () => {
  expect(shown(["tokens", "tokens/agent.json"])).toMatchSnapshot();
  expect(shown(["tokens", "tokens/agent.json", "--model", "claude-sonnet-5,claude-haiku-4-5,some-other"])).toMatchSnapshot();
});

it("gives a program every part, whose estimates add up", () => {
  const { requests } = JSON.parse(no400(["tokens", "tokens/agent.json", "--json"]).out) as {
    readonly requests: readonly { readonly models: readonly { readonly low: number; readonly estimate: number; readonly high: number; readonly window: number; readonly parts: readonly { readonly estimate: number; readonly kind: string }[] }[] }[];
  };
  const [model] = requests[0]?.models ?? [];
  expect(model?.parts.reduce((sum, part) => sum + part.estimate, 0)).toBe(model?.estimate);
  expect(model?.low).toBeLessThanOrEqual(model?.estimate ?? 0);
  expect(model?.window).toBe(1_000_000);
});

it("ends with 1 when a prompt is surely too long, and lint says the same", () => {
  const file = join(folder, "long.json");
  writeFileSync(file, JSON.stringify({ model: "claude-haiku-4-5", max_tokens: 10, messages: [{ role: "user", content: "word ".repeat(300_000) }] }));
  const { code, out } = no400(["tokens", file]);
  expect({ code, says: out.includes("too long") }).toEqual({ code: 1, says: true });
  expect(no400(["lint", file, "--format", "json"]).out).toContain('"prompt-too-long"');
});

it("says what it cannot do, and exits 2", () => {
  expect(shown(["tokens"])).toMatchSnapshot();
  expect(shown(["tokens", "broken/not-json.json", "nowhere.json"])).toMatchSnapshot();
  expect(shown(["tokens", "good.json", "--exact"])).toMatchSnapshot();
});

interface Asked {
  readonly url: string | undefined;
  readonly key: unknown;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A server that answers `count_tokens` with these statuses, one after the other, and the last one for ever. */
async function beside<T>(statuses: readonly number[], use: (env: Readonly<Record<string, string>>, asked: readonly Asked[]) => Promise<T>): Promise<T> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    let text = "";
    request.on("data", (chunk: Buffer) => (text += chunk.toString()));
    request.on("end", () => {
      const status = statuses[asked.length] ?? statuses.at(-1) ?? 200;
      asked.push({ url: request.url, key: request.headers["x-api-key"], body: JSON.parse(text) as Asked["body"] });
      const body = status === 200 ? { input_tokens: 4321 } : { type: "error", error: { type: "invalid_request_error", message: "no such thing" } };
      response.writeHead(status, { "content-type": "application/json", "retry-after": "0" }).end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    const { port } = server.address() as AddressInfo;
    return await use({ ANTHROPIC_API_KEY: "test-key", ANTHROPIC_BASE_URL: `http://127.0.0.1:${port}/`, XDG_CACHE_HOME: join(folder, "cache") }, asked);
  } finally {
    server.close();
  }
}

it("asks the API, again where that can help, and keeps the answer", async () => {
  await beside([529, 200], async (env, asked) => {
    const first = await no400Beside(["tokens", "good.json", "--exact"], { env });
    expect(first).toMatchObject({ code: 0, err: "" });
    expect(first.out).toContain("4,321 tokens by count_tokens");
    expect(asked.map(({ url }) => url)).toEqual(["/v1/messages/count_tokens", "/v1/messages/count_tokens"]);
    expect(asked[1]).toMatchObject({ key: "test-key", body: { messages: [{ role: "user", content: "Hi" }] } });
    expect(asked[1]?.body).not.toHaveProperty("max_tokens");
    const { requests } = JSON.parse((await no400Beside(["tokens", "good.json", "--exact", "--json"], { env })).out) as { requests: { models: { cost: { estimate: number }; maxTokens: number; price: { input: number; output: number; sources: string[] } }[] }[] };
    const [{ cost, maxTokens, price }] = requests[0]!.models as [(typeof requests)[0]["models"][0]];
    expect(cost.estimate).toBeCloseTo((4321 * price.input + maxTokens * price.output) / 1e6);
    expect(price.sources[0]).toMatch(/^https:/);
    const again = await no400Beside(["tokens", "good.json", "--exact"], { env });
    expect(again.out).toBe(first.out);
    expect(asked.length).toBe(2);
    await no400Beside(["tokens", "good.json", "--exact", "--no-cache"], { env });
    expect(asked.length).toBe(3);
    const cache = join(folder, "cache/no400/count-tokens");
    if (process.platform === "linux") expect(existsSync(cache) && readdirSync(cache).length).toBe(1);
  });
});

it("keeps the estimate where the API refuses, and exits 2", async () => {
  await beside([400], async (env, asked) => {
    const { code, out, err } = await no400Beside(["tokens", "tokens/agent.json", "--exact"], { env, cwd: FIXTURES });
    expect({ code, err }).toEqual({ code: 2, err: "no400: tokens/agent.json: count_tokens answered 400: no such thing\n" });
    expect(out).toContain("total");
    expect(asked.length).toBe(1);
  });
});

it("adds up several requests, by model", () => {
  const file = join(folder, "two.jsonl");
  const line = JSON.stringify({ model: "claude-haiku-4-5", max_tokens: 10, messages: [{ role: "user", content: "Hi" }] });
  writeFileSync(file, `${line}\n${line}\n${line.replace("haiku-4-5", "opus-9")}\n`);
  const { out } = no400(["tokens", file]);
  expect(out).toMatch(/together\n +claude-haiku-4-5 +2 requests .*\$[\d.]+\n +claude-opus-9 +1 requests? .*cost not known/);
  expect(no400(["tokens", "good.json"]).out).not.toContain("together");
});
