import { execFile, spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "tsdown";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { answerMessage, ApiServer, type Received } from "../support/api-server.ts";
import { browser, runtime } from "./runtimes.ts";
import { good, oddText } from "./tour.js";

const here = fileURLToPath(new URL(".", import.meta.url));
const isBuilt = existsSync(join(here, "../../dist/index.js"));
if (!isBuilt) console.log("everywhere.test.ts is skipped: the packages are not built (pnpm build).");

const programs = { bun: runtime("bun"), deno: runtime("deno"), workerd: runtime("workerd"), chromium: browser() };
for (const [name, program] of Object.entries(programs)) if (program === null) console.log(`everywhere.test.ts skips ${name}: it is not installed (CI=true fetches bun, deno and workerd from npm).`);

let api: ApiServer;
let folder = "";
beforeAll(async () => {
  api = await ApiServer.start();
  folder = mkdtempSync(join(tmpdir(), "no400-everywhere-"));
});
beforeEach(() => { api.reset(failingAtFirst()); });
afterAll(async () => {
  await api.stop();
  // A browser that was told to end may still be writing its profile.
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
});

/** The first call of the SDK meets an overload, which resilience must ride out. */
function failingAtFirst(): ApiServer["respond"] {
  let calls = 0;
  return (request, response) => {
    const isSdk = request.headers["x-stainless-lang"] !== undefined;
    if (!isSdk || ++calls > 1) answerMessage(request, response);
    else response.writeHead(529, { "content-type": "application/json" }).end('{"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}');
  };
}

const told = {
  fetchGood: { status: 200, says: "Hello there" },
  fetchBytes: { status: 200, says: "Hello there" },
  fetchBad: { status: 400, says: "max_tokens: Input should be a valid integer" },
  fetchNoJson: { status: 400, says: "The request body is not valid JSON: unexpected end of data: line 1 column 47 (char 46)" },
  sdkGood: "Hello there",
  sdkStream: "Hello there",
  sdkBad: { isOfSdk: true, status: 400, says: "messages: text content blocks must be non-empty", codes: ["text-non-empty"] },
  asserted: "max_tokens: Input should be a valid integer",
  repaired: { ...good, messages: [{ role: "user", content: [{ type: "text", text: "And this?" }] }] },
  untouched: true,
  faults: [],
};

/** What was told is right, and of the requests only the good ones arrived, byte for byte: two by fetch, two by the SDK and one of these again. */
function expectTour(answer: unknown): void {
  expect(answer).toEqual(told);
  const plain = JSON.stringify(good);
  expect(api.received.filter(({ url }) => url === "/v1/messages").map(({ body }) => body)).toEqual([oddText, plain, plain, plain, JSON.stringify({ ...good, stream: true })]);
}

/** One module with all that an entry loads, as users' bundlers make it. */
async function bundled(entry: string): Promise<string> {
  await build({
    config: false, entry: { [entry]: join(here, `${entry}.js`) }, outDir: folder, clean: false, dts: false, format: "esm", platform: "browser", logLevel: "error",
    deps: { alwaysBundle: [/./] }, outputOptions: { codeSplitting: false }, outExtensions: () => ({ js: ".mjs" }), inputOptions: { resolve: { conditionNames: ["browser", "import", "default"] } },
  });
  return join(folder, `${entry}.mjs`);
}

describe.skipIf(!isBuilt)("the same tour", { timeout: 120_000 }, () => {
  const commands = [["node", process.execPath, []], ["bun", programs.bun, []], ["deno", programs.deno, ["run", "--no-lock", "--allow-net", "--allow-env", "--allow-read"]]] as const;
  for (const [name, program, args] of commands) {
    it.skipIf(program === null)(`in ${name}`, async () => {
      const { stdout } = await promisify(execFile)(program ?? "", [...args, join(here, "command.js"), api.url]);
      expectTour(JSON.parse(stdout));
    });
  }

  it.skipIf(programs.workerd === null)("in workerd, as Cloudflare runs it", async () => {
    await bundled("worker");
    writeFileSync(join(folder, "config.capnp"), WORKER);
    const child = spawn(programs.workerd ?? "", ["serve", join(folder, "config.capnp"), "--control-fd=3"], { stdio: ["ignore", "inherit", "inherit", "pipe"] });
    try {
      const answer = await fetch(`http://127.0.0.1:${await portOf(child)}/?base=${api.url}`);
      expectTour(await answer.json());
    } finally {
      await ended(child);
    }
  });

  it.skipIf(programs.chromium === null)("in Chromium", async () => {
    const script = readFileSync(await bundled("page"), "utf8");
    const child = spawn(programs.chromium ?? "", [...BROWSER, `--user-data-dir=${join(folder, "profile")}`, `${api.url}/tour`], { stdio: "ignore" });
    try {
      expectTour(await new Promise((resolve) => { api.respond = pageOf(script, resolve); }));
    } finally {
      await ended(child);
    }
  });
});

const WORKER = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .tour), (name = "internet", network = (allow = ["private", "local"]))],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
const tour :Workerd.Worker = (modules = [(name = "worker", esModule = embed "worker.mjs")], compatibilityDate = "2026-11-01");
`;

const BROWSER = [
  "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
] as const;

/** The page and its script; answers of the API beside it, so that nothing is of another origin. */
function pageOf(script: string, done: (told: unknown) => void): ApiServer["respond"] {
  const answer = failingAtFirst();
  const page = (response: ServerResponse, type: string, body: string): void => void response.writeHead(200, { "content-type": type }).end(body);
  return (request: Received, response, count) => {
    if (request.url.startsWith("/v1/")) return answer(request, response, count);
    if (request.url === "/tour") return page(response, "text/html", '<!doctype html><script type="module" src="/page.mjs"></script>');
    if (request.url === "/page.mjs") return page(response, "text/javascript", script);
    page(response, "text/plain", "");
    if (request.url === "/done") done(JSON.parse(request.body));
  };
}

/** workerd says on this channel where it listens. */
async function portOf(child: ChildProcess): Promise<number> {
  for await (const line of createInterface({ input: child.stdio[3] as Readable })) {
    const { event, port } = JSON.parse(line) as { readonly event: string; readonly port?: number };
    if (event === "listen" && port !== undefined) return port;
  }
  throw new Error("workerd ended before it listened");
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const over = new Promise((resolve) => child.once("exit", resolve));
  child.kill();
  await over;
}
