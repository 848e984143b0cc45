#!/usr/bin/env node
// What pre-commit runs, from its own clone of this repository and in the folder of the commit: builds the CLI on its first
// run (installing what that takes, with the pinned pnpm and nothing global), then lints the staged files.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(dirname(here));
const binary = join(here, "dist", "no400.js");

/** Runs a step of the build; on failure prints what it said and ends with 2, so that the commit is stopped with a reason. */
function step(what, file, args, cwd) {
  const { status, stdout, stderr, error } = spawnSync(file, args, { cwd, encoding: "utf8", shell: process.platform === "win32" });
  if (status === 0) return;
  process.stderr.write(`no400: ${what} failed.\n${stdout ?? ""}${stderr ?? ""}${error ?? ""}\n`);
  process.exit(2);
}

if (!existsSync(binary)) {
  const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  step("installing", "npx", ["--yes", packageManager, "install", "--frozen-lockfile"], root);
  step("building", process.execPath, [join(root, "node_modules", "tsdown", "dist", "run.mjs")], here);
}
const { status } = spawnSync(process.execPath, [binary, "lint", ...process.argv.slice(2)], { stdio: "inherit" });
process.exitCode = status ?? 2;
