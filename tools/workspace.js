// The commands of the READMEs. They set everything up themselves from a fresh clone, with Node and npm alone:
//   node tools/workspace.js no400 [arguments…]   install, build, run the CLI
//   node tools/workspace.js example [arguments…] install, build, run ESLint over examples/eslint
//   node tools/workspace.js build                install, build all packages
//   node tools/workspace.js test                 install, build, type-check, lint, test
// A second run finds the install stamp and turbo's cache and does no needless work.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { closingLines } from "./closing-lines.js";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [command, ...rest] = process.argv.slice(2);
const caller = process.env.INIT_CWD ?? root;

/** Runs a command; on failure prints what it said (where it was kept back) and ends with its exit code. */
function run(file, args, options = {}) {
  const result = spawnSync(file, args, { cwd: root, stdio: "inherit", ...options });
  if (result.error) throw result.error;
  if (result.status === 0) return;
  if (result.stdout) process.stderr.write(result.stdout);
  if (result.stderr) process.stderr.write(result.stderr);
  process.exit(result.status ?? 1);
}

/** Installs with the pinned pnpm, fetched by npx where it is not there, unless the lockfile was installed already. */
function install() {
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const inputs = ["package.json", "pnpm-lock.yaml", "pnpm-workspace.yaml"].map((name) => readFileSync(join(root, name)));
  const stamp = createHash("sha256").update(Buffer.concat(inputs)).digest("hex");
  const stampFile = join(root, "node_modules", ".no400-install");
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) return;
  process.stderr.write("no400: installing dependencies (once)…\n");
  run("npx", ["--yes", manifest.packageManager, "install", "--frozen-lockfile", "--reporter=append-only"], {
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
  });
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, stamp);
}

/** Runs turbo tasks; returns the exit code. `quiet` shows their output only when one fails, and ends there. */
function turbo(tasks, quiet) {
  const bin = join(root, "node_modules", "turbo", "bin", "turbo");
  // turbo calls pnpm by name; the pinned one is a dev dependency, so nobody needs it installed.
  const path = `${join(root, "node_modules", ".bin")}${delimiter}${process.env.PATH ?? ""}`;
  const env = { ...process.env, PATH: path, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" };
  const args = [bin, "run", ...tasks, "--output-logs", quiet ? "errors-only" : "new-only"];
  if (quiet) run(process.execPath, args, { env, stdio: ["ignore", "pipe", "pipe"], maxBuffer: 1 << 28 });
  return quiet ? 0 : (spawnSync(process.execPath, args, { cwd: root, stdio: "inherit", env }).status ?? 1);
}

if (command === "no400") {
  install();
  turbo(["build", "--filter=no400..."], true);
  const cli = spawnSync(process.execPath, [join(root, "apps/cli/dist/no400.js"), ...rest], { cwd: caller, stdio: "inherit" });
  process.exitCode = cli.status ?? 1;
} else if (command === "example") {
  install();
  turbo(["build", "--filter=@no400/eslint-plugin..."], true);
  const example = join(root, "examples/eslint");
  const eslint = spawnSync(process.execPath, [join(example, "node_modules/eslint/bin/eslint.js"), ".", ...rest], { cwd: example, stdio: "inherit" });
  process.exitCode = eslint.status ?? 1;
} else if (command === "build") {
  install();
  turbo(["build"], true);
} else if (command === "test") {
  install();
  const status = turbo(["build", "typecheck", "lint", "test", "typecheck:tools", "lint:tools", "test:tools", "--continue"], false);
  process.exitCode = Math.max(status, closingLines(root));
} else {
  process.stderr.write("usage: node tools/workspace.js no400 [arguments…] | example [arguments…] | build | test\n");
  process.exitCode = 2;
}
