import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ESLint } from "eslint";
import { expect, test } from "vitest";
import manifest from "../../../package.json" with { type: "json" };
import { EXAMPLE, EXAMPLE_MARKS, marksOf } from "./support/example.ts";

test("the commands of the example's README are scripts of the root", () => {
  const commands = [...readFileSync(join(EXAMPLE, "README.md"), "utf8").matchAll(/^npm run (\S+)/gm)].map(([, name]) => name);
  expect(commands).toEqual(["example:eslint", "example:eslint"]);
  expect(manifest.scripts["example:eslint"]).toBe("node tools/workspace.js example");
});

/** With the built plugin, as the command runs it. */
function results(...options: readonly string[]): readonly ESLint.LintResult[] {
  const { stdout, stderr } = spawnSync(process.execPath, [join(EXAMPLE, "node_modules/eslint/bin/eslint.js"), ".", "--format", "json", ...options], { cwd: EXAMPLE, encoding: "utf8" });
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout) as readonly ESLint.LintResult[];
}

test("the example shows every mistake it marks", () => {
  expect(marksOf(results())).toEqual(EXAMPLE_MARKS);
});

test("its fixes leave the rest, and find nothing new", () => {
  expect(marksOf(results("--fix-dry-run"))).toEqual(EXAMPLE_MARKS.filter((mark) => !/agent\.ts:(?:15 missing|17)/.test(mark)));
});
