import { spawn, spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BINARY, FIXTURES, inCopy, no400 } from "./no400.ts";

/** What the examples take for granted: files of these names, and programs that others have. */
function furnish(folder: string): void {
  const fixture = (name: string): string => readFileSync(join(FIXTURES, name), "utf8");
  for (const name of ["requests", "logs", "bin"]) mkdirSync(join(folder, name));
  writeFileSync(join(folder, "request.json"), fixture("bad.json"));
  writeFileSync(join(folder, "error.json"), '{"type":"error","error":{"type":"invalid_request_error","message":"max_tokenz: Extra inputs are not permitted"},"request_id":"req_1"}');
  cpSync(join(FIXTURES, "bad.json"), join(folder, "requests/bad.json"));
  cpSync(join(FIXTURES, "exchanges/some.jsonl"), join(folder, "logs/exchanges.jsonl"));
  for (const shard of [1, 2]) writeFileSync(join(folder, `shard-${shard}.json`), no400(["lint", "bad.json", "-f", "json"]).out);
  const programs = {
    no400: 'exec "$NODE" "$BINARY" "$@"',
    npx: 'exec "$@"',
    pbpaste: "cat request.json",
    kubectl: "echo 'anthropic.BadRequestError: Error code: 400 - max_tokens: Field required'",
    docker: 'shift 2; exec "$@"',
  };
  for (const [name, line] of Object.entries(programs)) {
    writeFileSync(join(folder, "bin", name), `#!/bin/sh\n${line}\n`);
    chmodSync(join(folder, "bin", name), 0o755);
  }
}

/** The lines under `Examples:`; what they do stands below each, further in. */
function examplesOf(command: string): readonly string[] {
  const [, examples = ""] = no400([command, "--help"]).out.split("Examples:\n");
  return examples.split("\n").filter((line) => /^ {2}\S/.test(line)).map((line) => line.trim());
}

const COMMANDS = [...no400([]).out.matchAll(/^ {2}([a-z]+) {2,}/gm)].map(([, name]) => name as string);
const EXAMPLES = COMMANDS.flatMap((command) => examplesOf(command).map((line) => [command, line] as const));

const server = createServer((request, response) => {
  request.resume();
  const counted = request.url?.includes("count_tokens") === true;
  response.writeHead(counted ? 200 : 401, { "content-type": "application/json" }).end(counted ? '{"input_tokens":12}' : '{"type":"error","error":{"type":"authentication_error","message":"x-api-key header is required"}}');
});
beforeAll(() => new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve)));
afterAll(() => void server.close());

function run(folder: string, line: string): Promise<{ readonly code: number | null; readonly out: string; readonly err: string }> {
  const { port } = server.address() as AddressInfo;
  const env = { PATH: `${join(folder, "bin")}:${process.env["PATH"] ?? ""}`, HOME: folder, NODE: process.execPath, BINARY, ANTHROPIC_API_KEY: "test-key", ANTHROPIC_BASE_URL: `http://127.0.0.1:${port}`, XDG_CACHE_HOME: folder };
  const child = spawn("sh", ["-c", line], { cwd: folder, env, stdio: ["ignore", "pipe", "pipe"] });
  let [out, err] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, out, err })));
}

describe("examples of the help, pasted into a shell", () => {
  it("are there for every command", () => {
    for (const command of COMMANDS) expect(examplesOf(command).length, command).toBeGreaterThan(1);
  });

  it.each(EXAMPLES)("%s: %s", async (command, line) => {
    const missing = ["jq", "parallel"].find((program) => line.includes(`${program} `) && spawnSync(program, ["--version"]).error);
    if (missing !== undefined) return console.log(`skipped: ${missing} is not installed (${line})`);
    await inCopy("nothing", async (folder) => {
      furnish(folder);
      const { code, out, err } = await run(folder, line);
      // Without a terminal there is nobody whom `no400 init` could ask; its dialogue has a test of its own.
      if (line === "no400 init") return expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining("Nobody is there to ask") as string });
      expect([0, 1], `${err}${out}`).toContain(code);
      // A run with an offset, a fix or a note says so on standard error; an error would begin like this.
      expect(err).not.toMatch(/^no400:/m);
      if (command === "lint") expect(out + err).toMatch(/would be refused|"rejected"/);
    });
  });
});

it("no400 init asks at a terminal, one question a file", async () => {
  if (spawnSync("script", ["--version"]).error) return console.log("skipped: script (util-linux) is not installed");
  await inCopy("nothing", async (folder) => {
    furnish(folder);
    const { out } = await run(folder, `printf 'y\\nn\\nyes\\nn\\nn\\nn\\n' | script --quiet --return --command 'no400 init' /dev/null`);
    expect(out).toContain("Write a configuration (no400.config.json)? [y/N]");
    expect(out).toContain("no400.config.json written.");
    expect(out).toContain("lefthook.yml written.");
    expect(out).not.toContain(".pre-commit-config.yaml written.");
  });
});
