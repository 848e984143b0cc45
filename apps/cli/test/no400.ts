import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const BINARY = fileURLToPath(new URL("../dist/no400.js", import.meta.url));
export const FIXTURES = fileURLToPath(new URL("./fixtures/", import.meta.url));

export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built CLI with nothing of the caller's environment that could change what it prints. */
export function no400(args: readonly string[], { cwd = FIXTURES, input = "", env = {} }: RunOptions = {}): Run {
  if (!existsSync(BINARY)) throw new Error("apps/cli/dist/no400.js is not built: run turbo run build --filter=no400");
  const { PATH = "", HOME = "" } = process.env;
  const result = spawnSync(process.execPath, [BINARY, ...args], { cwd, input, env: { PATH, HOME, ...env }, encoding: "utf8", maxBuffer: 1 << 28 });
  return { code: result.status, out: result.stdout, err: result.stderr };
}

/** As {@link no400}, for tests that serve what the CLI calls. */
export function no400Beside(args: readonly string[], { cwd = FIXTURES, env = {} }: RunOptions = {}): Promise<Run> {
  const { PATH = "", HOME = "" } = process.env;
  const child = spawn(process.execPath, [BINARY, ...args], { cwd, env: { PATH, HOME, ...env }, stdio: ["ignore", "pipe", "pipe"] });
  let [out, err] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, out, err })));
}

/** A command line with both streams and its exit code, as a snapshot shows it. */
export function shown(args: readonly string[], options?: RunOptions): string {
  const { code, out, err } = no400(args, options);
  const line = `$ no400 ${args.map((arg) => (/[\s*'"]/.test(arg) ? `'${arg}'` : arg)).join(" ")}`;
  return [line, out, err === "" ? "" : `--- standard error\n${err}`, `--- exit code ${code}`].filter((part) => part !== "").join("\n");
}

/** A copy of some fixtures in a folder of its own, gone after `use`. */
export async function inCopy<T>(fixture: string, use: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "no400-")));
  try {
    cpSync(join(FIXTURES, fixture), folder, { recursive: true });
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
