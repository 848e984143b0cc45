import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { BINARY, FIXTURES, inCopy, no400 } from "./no400.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const [good, bad] = ["good.json", "bad.json"].map((name) => readFileSync(join(FIXTURES, name), "utf8")) as [string, string];

/** A repository with a staged request, `npx no400` being the one built here. */
function repository(folder: string): (args: readonly string[]) => { readonly status: number | null; readonly said: string } {
  mkdirSync(join(folder, "requests"));
  mkdirSync(join(folder, "bin"));
  for (const [name, line] of [["no400", 'exec "$NODE" "$BINARY" "$@"'], ["npx", 'shift; exec "$NODE" "$BINARY" "$@"']] as const) {
    writeFileSync(join(folder, "bin", name), `#!/bin/sh\n${line}\n`);
    chmodSync(join(folder, "bin", name), 0o755);
  }
  const env = { ...process.env, PATH: `${join(folder, "bin")}:${process.env["PATH"] ?? ""}`, NODE: process.execPath, BINARY, GIT_CONFIG_GLOBAL: "/dev/null", GIT_AUTHOR_NAME: "a", GIT_AUTHOR_EMAIL: "a@b", GIT_COMMITTER_NAME: "a", GIT_COMMITTER_EMAIL: "a@b" };
  const git = (args: readonly string[]): { readonly status: number | null; readonly said: string } => {
    const { status, stdout, stderr } = spawnSync(args[0] as string, args.slice(1), { cwd: folder, env, encoding: "utf8" });
    return { status, said: stdout + stderr };
  };
  git(["git", "init", "-q"]);
  return git;
}

function stage(folder: string, text: string, git: ReturnType<typeof repository>): void {
  writeFileSync(join(folder, "requests", "one.json"), text);
  git(["git", "add", "requests", ".pre-commit-config.yaml"]);
}

describe("pre-commit", () => {
  it("refuses a commit with a bad request staged, and takes it repaired", async () => {
    if (spawnSync("pre-commit", ["--version"]).error) return console.log("skipped: pre-commit is not installed");
    await inCopy("nothing", (folder) => {
      const git = repository(folder);
      expect(no400(["init", "--pre-commit"], { cwd: folder }).code).toBe(0);
      expect(git(["pre-commit", "install"]).status).toBe(0);
      stage(folder, bad, git);
      const refused = git(["git", "commit", "-m", "bad"]);
      expect(refused.status, refused.said).not.toBe(0);
      expect(refused.said).toContain("requests/one.json:3:3");
      stage(folder, good, git);
      const taken = git(["git", "commit", "-m", "good"]);
      expect(taken.status, taken.said).toBe(0);
    });
  });

  it("runs the hook of this repository", async () => {
    if (process.env["NO400_TEST_HOOK"] !== "1") return console.log("skipped: builds a clone, for a minute; set NO400_TEST_HOOK=1");
    await inCopy("nothing", (folder) => {
      const git = repository(folder);
      stage(folder, bad, git);
      const { status, said } = git(["pre-commit", "try-repo", ROOT, "no400", "--all-files"]);
      expect(status, said).toBe(1);
      expect(said).toContain("requests/one.json:3:3");
    });
  });

  it("finds the script that its manifest names", () => {
    const [hook] = parse(readFileSync(join(ROOT, ".pre-commit-hooks.yaml"), "utf8")) as [{ readonly id: string; readonly entry: string; readonly language: string }];
    expect(hook).toMatchObject({ id: "no400", language: "script" });
    expect(readFileSync(join(ROOT, hook.entry), "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
  });
});

describe("recipes", () => {
  it("are what init writes", async () => {
    await inCopy("nothing", (folder) => {
      no400(["init", "--pre-commit", "--lefthook", "--lint-staged"], { cwd: folder });
      const written = (name: string): unknown => parse(readFileSync(join(folder, name), "utf8"));
      const recipe = (name: string): unknown => parse(readFileSync(join(ROOT, "examples/hooks", name), "utf8"));
      expect(written(".pre-commit-config.yaml")).toEqual(recipe("pre-commit-local.yaml"));
      expect(written("lefthook.yml")).toEqual(recipe("lefthook.yml"));
      expect(written(".lintstagedrc.json")).toEqual(recipe("lintstagedrc.json"));
    });
  });

  it("call no400 as hook managers do: file names behind the command", async () => {
    await inCopy("folder", (folder) => {
      expect(no400(["lint", "deep/bad.json", "good.json"], { cwd: folder }).code).toBe(1);
      expect(no400(["lint", "good.json"], { cwd: folder }).code).toBe(0);
    });
  });

  it("the action is a composite one that lints what it is given", () => {
    const action = parse(readFileSync(join(ROOT, "action.yml"), "utf8")) as { readonly runs: { readonly using: string; readonly steps: readonly { readonly run: string }[] } };
    expect(action.runs.using).toBe("composite");
    expect(action.runs.steps[0]?.run).toContain("no400@$NO400_VERSION");
  });
});
