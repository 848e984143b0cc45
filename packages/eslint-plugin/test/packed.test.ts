import { execFile, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { ESLint } from "eslint";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { whyNotOutside } from "../../../vitest.outside.ts";
import { EXAMPLE_MARKS, marksOf } from "./support/example.ts";

/** The plugin as strangers get it: packed, installed beside a fresh ESLint, run from a script as CI does. */
const reason = whyNotOutside();
if (reason !== null) console.log(`packed.test.ts is skipped: ${reason}.`);
const wanted = reason === null;

const run = promisify(execFile);
const pnpm = fileURLToPath(new URL("../../../node_modules/.bin/pnpm", import.meta.url));
const own = fileURLToPath(new URL("..", import.meta.url));
const core = fileURLToPath(new URL("../../core", import.meta.url));
const ESLINTS = ["9.38.0", "10"] as const;
const MINUTES = 60_000;

const BAD = 'import Anthropic from "@anthropic-ai/sdk";\nconst client = new Anthropic();\nawait client.messages.create({ model: "claude-opus-4-6", max_completion_tokens: 10, messages: [] });\n';
const GOOD = BAD.replace("max_completion_tokens", "max_tokens").replace("[]", '[{ role: "user", content: "Hi" }]');
const TYPED = 'import type { MessageParam } from "@anthropic-ai/sdk/resources/messages";\nexport const message: MessageParam = { role: "user", content: "Hi", name: "Ann" };\n';

const CONFIG = `import parser from "@typescript-eslint/parser";
import no400 from "@no400/eslint-plugin";

export default [
  { files: ["**/*.{js,ts}"], ...no400.configs.recommended },
  { files: ["**/*.ts"], languageOptions: { parser } },
];
`;

let folder = "";
let tarballs: readonly string[] = [];

beforeAll(async () => {
  if (!wanted) return;
  folder = mkdtempSync(join(tmpdir(), "no400-packed-"));
  tarballs = await Promise.all([core, own].map(pack));
  await Promise.all([...ESLINTS.map(project), example()]);
}, 8 * MINUTES);

afterAll(() => {
  if (folder !== "") rmSync(folder, { recursive: true, force: true });
}, 5 * MINUTES);

/** Turbo has built the package before it runs the tests; others may be reading the files just now. */
async function pack(root: string): Promise<string> {
  if (process.env.TURBO_HASH === undefined) await run(pnpm, ["run", "build"], { cwd: root });
  const target = join(folder, basename(root));
  mkdirSync(target);
  await run(pnpm, ["pack", "--pack-destination", target], { cwd: root });
  const [made] = readdirSync(target);
  if (made === undefined) throw new Error(`pnpm pack made nothing in ${root}.`);
  return join(target, made);
}

async function install(root: string, packages: readonly string[]): Promise<void> {
  await run("npm", ["install", "--no-audit", "--no-fund", "--silent", "--prefer-offline", ...tarballs, ...packages], { cwd: root, shell: process.platform === "win32" });
}

const projectRoot = (eslint: string): string => join(folder, `eslint-${eslint}`);

async function project(eslint: string): Promise<void> {
  const root = projectRoot(eslint);
  mkdirSync(join(root, "src"), { recursive: true });
  writeFileSync(join(root, "package.json"), JSON.stringify({ name: "fresh", private: true, type: "module", scripts: { ci: "eslint src" } }));
  writeFileSync(join(root, "eslint.config.js"), CONFIG);
  await install(root, [`eslint@${eslint}`, "@typescript-eslint/parser@8", "typescript@5", "@anthropic-ai/sdk@1"]);
}

const exampleRoot = (): string => join(folder, "example");

/** The example as a newcomer runs it, but with the plugin as it is now. */
async function example(): Promise<void> {
  const root = exampleRoot();
  cpSync(fileURLToPath(new URL("../../../examples/eslint", import.meta.url)), root, { recursive: true, filter: (path) => !path.includes("node_modules") });
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { devDependencies: Record<string, string> };
  Reflect.deleteProperty(manifest.devDependencies, "@no400/eslint-plugin");
  writeFileSync(join(root, "package.json"), JSON.stringify({ ...manifest, scripts: { ...(manifest as { scripts?: object }).scripts, ci: "eslint . --format json" } }));
  await install(root, []);
}

function ci(root: string): { readonly status: number | null; readonly output: string } {
  const { status, stdout, stderr } = spawnSync("npm", ["run", "--silent", "ci"], { cwd: root, encoding: "utf8" });
  return { status, output: stdout + stderr };
}

describe.runIf(wanted).each(ESLINTS)("with ESLint %s", (eslint) => {
  test("a good file passes", () => {
    const root = projectRoot(eslint);
    writeFileSync(join(root, "src", "call.js"), GOOD);
    expect(ci(root)).toEqual({ status: 0, output: "" });
  }, MINUTES);

  test("a bad JavaScript file fails the build, and names the rules", () => {
    const root = projectRoot(eslint);
    writeFileSync(join(root, "src", "call.js"), BAD);
    const { status, output } = ci(root);
    expect(status).toBe(1);
    expect(output).toContain("no400/unknown-field");
    expect(output).toContain("no400/messages-empty");
  }, MINUTES);

  test("a bad TypeScript file does, too", () => {
    const root = projectRoot(eslint);
    writeFileSync(join(root, "src", "call.js"), GOOD);
    writeFileSync(join(root, "src", "part.ts"), TYPED);
    const { status, output } = ci(root);
    expect(status).toBe(1);
    expect(output).toContain("no400/unknown-field");
    expect(output).toContain("part.ts");
  }, MINUTES);
});

test.runIf(wanted)("the example project shows what it promises", () => {
  const { status, output } = ci(exampleRoot());
  expect(status).toBe(1);
  expect(marksOf(JSON.parse(output) as readonly ESLint.LintResult[])).toEqual(EXAMPLE_MARKS);
}, 5 * MINUTES);
