import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createContext, Script } from "node:vm";
import { build } from "tsdown";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { good, orphanCall } from "./support/requests.ts";

const entry = fileURLToPath(new URL("../dist/index.js", import.meta.url));
if (!existsSync(entry)) console.log("portable.test.ts is skipped: the packages are not built (pnpm build).");

let folder = "";
let code = "";

describe.skipIf(!existsSync(entry))("the main entry with all it loads, as a bundler for workers makes it", () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "no400-portable-"));
    await build({
      config: false, entry: { entry }, outDir: folder, clean: false, dts: false,
      format: "iife", globalName: "no400", platform: "neutral", logLevel: "error", deps: { alwaysBundle: [/./] },
      inputOptions: { resolve: { conditionNames: ["import", "default"] } },
    });
    code = readFileSync(join(folder, readdirSync(folder).find((file) => file.endsWith(".js")) ?? ""), "utf8");
  });
  afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

  it("imports nothing of Node, and makes no code at run time", () => {
    expect(code).not.toMatch(/\brequire\s*\(|from\s*["']node:|import\s*\(\s*["']node:|\beval\s*\(|new Function\b/);
  });

  it("runs where there is no process and no code generation, as in a worker", async () => {
    const web = { fetch, Headers, Request, Response, URL, TextDecoder, TextEncoder, AbortController, performance, console, crypto: globalThis.crypto };
    const context = createContext({ ...web }, { codeGeneration: { strings: false, wasm: false } });
    new Script(code).runInContext(context);
    const text = JSON.stringify([good, orphanCall]);
    const codes: unknown = await new Script(`Promise.all(${text}.map((body) => no400.preflightFetch(() => Promise.resolve(new Response("{}")))("https://api.anthropic.com/v1/messages", { method: "POST", body: JSON.stringify(body) }).then(({ status }) => status)))`).runInContext(context);
    expect([...(codes as number[])]).toEqual([200, 400]);
  });
});
