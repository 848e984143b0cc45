import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

/**
 * The plugin as strangers get it: packed, installed beside a fresh ESLint, run from a script as CI does.
 * Takes minutes and the registry, so it runs only with NO400_PACKED=1.
 */
const wanted = process.env.NO400_PACKED === "1";
if (!wanted) console.log("packed.test.ts is skipped: set NO400_PACKED=1 to pack, install and run the plugin.");

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
const tarballs: string[] = [];

beforeAll(() => {
  if (!wanted) return;
  folder = mkdtempSync(join(tmpdir(), "no400-packed-"));
  for (const root of [core, own]) {
    execFileSync("pnpm", ["run", "build"], { cwd: root, stdio: "pipe" });
    const before = new Set(readdirSync(folder));
    execFileSync("pnpm", ["pack", "--pack-destination", folder], { cwd: root, stdio: "pipe" });
    const made = readdirSync(folder).find((name) => name.endsWith(".tgz") && !before.has(name));
    if (made === undefined) throw new Error(`pnpm pack made nothing in ${root}.`);
    tarballs.push(join(folder, made));
  }
}, 5 * MINUTES);

afterAll(() => {
  if (folder !== "") rmSync(folder, { recursive: true, force: true });
});

function project(eslint: string): string {
  const root = join(folder, `eslint-${eslint}`);
  mkdirSync(join(root, "src"), { recursive: true });
  writeFileSync(join(root, "package.json"), JSON.stringify({ name: "fresh", private: true, type: "module", scripts: { ci: "eslint src" } }));
  writeFileSync(join(root, "eslint.config.js"), CONFIG);
  execFileSync("npm", ["install", "--no-audit", "--no-fund", "--silent", ...tarballs, `eslint@${eslint}`, "@typescript-eslint/parser@8", "typescript@5", "@anthropic-ai/sdk@1"], { cwd: root, stdio: "pipe" });
  return root;
}

/** The example as a newcomer runs it, but with the plugin as it is now. */
function example(): string {
  const root = join(folder, "example");
  cpSync(fileURLToPath(new URL("../../../examples/eslint", import.meta.url)), root, { recursive: true, filter: (path) => !path.includes("node_modules") });
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { devDependencies: Record<string, string> };
  Reflect.deleteProperty(manifest.devDependencies, "@no400/eslint-plugin");
  writeFileSync(join(root, "package.json"), JSON.stringify({ ...manifest, scripts: { ...(manifest as { scripts?: object }).scripts, ci: "eslint . --format json" } }));
  execFileSync("npm", ["install", "--no-audit", "--no-fund", "--silent", ...tarballs], { cwd: root, stdio: "pipe" });
  return root;
}

function ci(root: string): { readonly status: number | null; readonly output: string } {
  const { status, stdout, stderr } = spawnSync("npm", ["run", "--silent", "ci"], { cwd: root, encoding: "utf8" });
  return { status, output: stdout + stderr };
}

describe.runIf(wanted).each(ESLINTS)("with ESLint %s", (eslint) => {
  let root = "";

  beforeAll(() => {
    root = project(eslint);
  }, 5 * MINUTES);

  test("a good file passes", () => {
    writeFileSync(join(root, "src", "call.js"), GOOD);
    expect(ci(root)).toEqual({ status: 0, output: "" });
  }, MINUTES);

  test("a bad JavaScript file fails the build, and names the rules", () => {
    writeFileSync(join(root, "src", "call.js"), BAD);
    const { status, output } = ci(root);
    expect(status).toBe(1);
    expect(output).toContain("no400/unknown-field");
    expect(output).toContain("no400/messages-empty");
  }, MINUTES);

  test("a bad TypeScript file does, too", () => {
    writeFileSync(join(root, "src", "call.js"), GOOD);
    writeFileSync(join(root, "src", "part.ts"), TYPED);
    const { status, output } = ci(root);
    expect(status).toBe(1);
    expect(output).toContain("no400/unknown-field");
    expect(output).toContain("part.ts");
  }, MINUTES);
});

test.runIf(wanted)("the example project shows what it promises", () => {
  const { status, output } = ci(example());
  expect(status).toBe(1);
  const results = JSON.parse(output) as readonly { readonly filePath: string; readonly messages: readonly { readonly line: number; readonly ruleId: string }[] }[];
  const found = results.flatMap(({ filePath, messages }) => messages.map(({ line, ruleId }) => `${basename(filePath)}:${line} ${ruleId.replace("no400/", "")}`));
  expect(found.sort()).toEqual([
    "agent.ts:15 missing-field",
    "agent.ts:16 model-retired",
    "agent.ts:17 openai-chat-dialect",
    "agent.ts:17 unknown-field",
    "agent.ts:18 unknown-field",
    "agent.ts:22 tool-use-without-tool-result",
    "agent.ts:8 string-pattern",
    "batch.jsonl:2 missing-field",
    "own-function.js:4 missing-field",
    "summarize.json:3 wrong-type",
    "summarize.json:4 text-non-empty",
  ]);
}, 5 * MINUTES);
