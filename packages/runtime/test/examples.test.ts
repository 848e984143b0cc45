import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { whyNotOutside } from "../../../vitest.outside.ts";
import { ApiServer } from "./support/api-server.ts";
import { good, wrongType } from "./support/requests.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const folder = join(root, "examples/runtime");

const isBuilt = existsSync(join(root, "packages/runtime/dist/index.js"));
if (!isBuilt) console.log("examples.test.ts is skipped: the packages are not built (pnpm build).");
const reason = whyNotOutside();
if (reason !== null) console.log(`examples.test.ts skips the fresh clone: ${reason}.`);

let api: ApiServer;
beforeAll(async () => { api = await ApiServer.start(); });
afterAll(() => api.stop());
beforeEach(() => { api.reset(); });

function start(name: string): ChildProcess {
  const env = { ...process.env, ANTHROPIC_API_KEY: "sk-ant-test", ANTHROPIC_BASE_URL: api.url, ANTHROPIC_BEDROCK_BASE_URL: api.url, NO_AWS_SIGNING: "1", AWS_REGION: "us-east-1", PORT: "0" };
  return spawn(process.execPath, [join(folder, name)], { env });
}

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

async function run(name: string): Promise<Ran> {
  const child = start(name);
  let out = "";
  let err = "";
  child.stdout?.on("data", (chunk: Buffer) => (out += chunk.toString()));
  child.stderr?.on("data", (chunk: Buffer) => (err += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code, out, err };
}

/** What each example prints, and how many requests reach the API. */
const expected: Readonly<Record<string, readonly [lines: readonly RegExp[], sent: number]>> = {
  "middleware.js": [[/^refused with 400, before it was sent: tool-use-without-tool-result/m, /^answered: Hello there$/m], 1],
  "fetch.js": [[/^refused with 400: max_tokens: Input should be a valid integer$/m, /^answered: Hello there$/m], 1],
  "ai-sdk.js": [[/^refused with 400: /m, /^answered: Hello there$/m], 1],
  "langchain.js": [[/^refused with 400$/m, /^answered: Hello there$/m], 1],
  "bedrock.js": [[/^refused with 400: text-non-empty$/m, /^answered: Hello there$/m], 1],
  "queue.js": [[/^Every request of this team has a system prompt\.$/m, /holds an IBAN/, /cap is 1024/, /^not queued: /m], 0],
  "shadow.js": [[/^\{"id":"req_01".*"outcome":"accepted"/m], 1],
  "repair.js": [[/^tool-use-without-tool-result: replace messages\.2\.content/m, /^text-non-empty: remove/m, /^0 errors left; the last message now has 2 blocks$/m], 0],
  "resilience.js": [[/^20 answers$/m], 20],
  "standard-schema.js": [[/^\[\]$/m, /max_tokens: Invalid input/], 0],
  "observe.js": [[/^refused: text-non-empty at messages\[0\]\.content\[0\]\.text$/m], 0],
};
const servers = ["express.js", "hono-node.js"] as const;

it("knows every example", () => {
  const files = [...Object.keys(expected), ...servers, "hono.js", "stand-in.js"];
  expect(readdirSync(folder).filter((name) => name.endsWith(".js")).sort()).toEqual(files.sort());
  const readme = readFileSync(join(folder, "README.md"), "utf8");
  expect(files.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});

describe("the two lines of the README", () => {
  const lines = /```sh\n([^`]+)```/.exec(readFileSync(join(folder, "README.md"), "utf8"))?.[1]?.trim().split("\n") ?? [];
  const output = "refused with 400, before it was sent: tool-use-without-tool-result\nanswered: Hello there\n";
  const sh = (line: string, cwd: string): string => execFileSync("sh", ["-ec", line], { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

  it.skipIf(!isBuilt)("run an example in place, without a key", () => {
    expect(lines).toHaveLength(2);
    expect(sh(lines[1] ?? "", root)).toBe(output);
  });

  it.skipIf(reason !== null)("are all that a fresh clone needs", { timeout: 900_000 }, () => {
    const clone = mkdtempSync(join(tmpdir(), "no400-clone-"));
    try {
      execFileSync("git", ["clone", "--quiet", root, clone]);
      expect(sh(lines.join("\n"), clone).endsWith(output)).toBe(true);
    } finally {
      rmSync(clone, { recursive: true, force: true });
    }
  });
});

it.skipIf(!isBuilt).each(Object.entries(expected))("runs %s", async (name, [lines, sent]) => {
  const { code, out, err } = await run(name);
  expect({ code, err: code === 0 ? "" : err }).toEqual({ code: 0, err: "" });
  for (const line of lines) expect(out).toMatch(line);
  expect(out).not.toContain("secret plan");
  expect(api.received).toHaveLength(sent);
});

it.skipIf(!isBuilt).each(servers)("starts %s, which refuses bad bodies and passes good ones on", async (name) => {
  const child = start(name);
  try {
    const url = await new Promise<string>((resolve, reject) => {
      child.stdout?.on("data", (chunk: Buffer) => { resolve(/http:\S+/.exec(chunk.toString())?.[0] ?? ""); });
      child.stderr?.on("data", (chunk: Buffer) => { reject(new Error(chunk.toString())); });
    });
    const post = (body: object): Promise<Response> => fetch(`${url}/v1/messages`, { method: "POST", headers: { "content-type": "application/json", "anthropic-version": "2023-06-01" }, body: JSON.stringify(body) });
    const refused = await post(wrongType);
    expect([refused.status, ((await refused.json()) as { error: { type: string } }).error.type]).toEqual([400, "invalid_request_error"]);
    expect(api.bytes).toBe(0);
    expect(await (await post(good)).json()).toMatchObject({ content: [{ text: "Hello there" }] });
    expect(api.received[0]?.body).toBe(JSON.stringify(good));
  } finally {
    child.kill();
  }
});
