#!/usr/bin/env node
// What pre-commit runs, from its own clone of this repository and in the folder of the commit: builds the CLI on its first
// run (installing what that takes), then lints the staged files.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const workspace = fileURLToPath(new URL("../../tools/workspace.js", import.meta.url));
const { status } = spawnSync(process.execPath, [workspace, "no400", "lint", ...process.argv.slice(2)], {
  cwd: fileURLToPath(new URL("../..", import.meta.url)),
  env: { ...process.env, INIT_CWD: process.cwd() },
  stdio: "inherit",
});
process.exitCode = status ?? 2;
