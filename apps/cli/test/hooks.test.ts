import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { whyNotOutside } from "../../../vitest.outside.ts";
import { BINARY, FIXTURES, inCopy, no400 } from "./no400.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const [good, bad] = ["good.json", "bad.json"].map((name) => readFileSync(join(FIXTURES, name), "utf8")) as [string, string];

const TOOLS = fileURLToPath(new URL("../node_modules/.bin", import.meta.url));

/** A repository with a staged request; `npx` runs the no400 built here, and the tools this package has. */
function repository(folder: string): (args: readonly string[]) => { readonly status: number | null; readonly said: string } {
  mkdirSync(join(folder, "requests"));
  mkdirSync(join(folder, "bin"));
  for (const [name, line] of [["no400", 'exec "$NODE" "$BINARY" "$@"'], ["npx", 'case "$1" in -*) exec "$NPX" "$@";; *) exec "$@";; esac']] as const) {
    writeFileSync(join(folder, "bin", name), `#!/bin/sh\n${line}\n`);
    chmodSync(join(folder, "bin", name), 0o755);
  }
  const env = { ...process.env, PATH: `${join(folder, "bin")}:${TOOLS}:${process.env["PATH"] ?? ""}`, NODE: process.execPath, BINARY, NPX: join(dirname(process.execPath), "npx"), GIT_CONFIG_GLOBAL: "/dev/null", GIT_AUTHOR_NAME: "a", GIT_AUTHOR_EMAIL: "a@b", GIT_COMMITTER_NAME: "a", GIT_COMMITTER_EMAIL: "a@b" };
  const git = (args: readonly string[]): { readonly status: number | null; readonly said: string } => {
    const { status, stdout, stderr } = spawnSync(args[0] as string, args.slice(1), { cwd: folder, env, encoding: "utf8" });
    return { status, said: stdout + stderr };
  };
  git(["git", "init", "-q"]);
  return git;
}

function stage(folder: string, text: string, git: ReturnType<typeof repository>): void {
  writeFileSync(join(folder, "requests", "one.json"), text);
  git(["git", "add", "requests"]);
}

/** Commits a bad request, which the hook has to refuse with its place, then the same repaired. */
function commitBoth(folder: string, git: ReturnType<typeof repository>): void {
  stage(folder, bad, git);
  const refused = git(["git", "commit", "-m", "bad"]);
  expect(refused.status, refused.said).not.toBe(0);
  expect(refused.said).toContain("requests/one.json:3:3");
  expect(git(["git", "log", "--oneline"]).status).not.toBe(0);
  stage(folder, good, git);
  const taken = git(["git", "commit", "-m", "good"]);
  expect(taken.status, taken.said).toBe(0);
}

describe("pre-commit", () => {
  it("refuses a commit with a bad request staged, and takes it repaired", async () => {
    if (spawnSync("pre-commit", ["--version"]).error) return console.log("skipped: pre-commit is not installed");
    await inCopy("nothing", (folder) => {
      const git = repository(folder);
      expect(no400(["init", "--pre-commit"], { cwd: folder }).code).toBe(0);
      expect(git(["pre-commit", "install"]).status).toBe(0);
      git(["git", "add", ".pre-commit-config.yaml"]);
      commitBoth(folder, git);
    });
  });

  it("runs the hook of this repository", async () => {
    const reason = whyNotOutside() ?? (spawnSync("pre-commit", ["--version"]).error ? "pre-commit is not installed" : null);
    if (reason !== null) return console.log(`skipped: ${reason}`);
    await inCopy("nothing", (folder) => {
      const git = repository(folder);
      stage(folder, bad, git);
      const { status, said } = git(["pre-commit", "try-repo", ROOT, "no400", "--all-files"]);
      expect(status, said).toBe(1);
      expect(said).toContain("requests/one.json:3:3");
    });
  }, 600_000);

  it("finds the script that its manifest names", () => {
    const [hook] = parse(readFileSync(join(ROOT, ".pre-commit-hooks.yaml"), "utf8")) as [{ readonly id: string; readonly entry: string; readonly language: string }];
    expect(hook).toMatchObject({ id: "no400", language: "script" });
    expect(readFileSync(join(ROOT, hook.entry), "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
  });
});

describe("lefthook, and husky with lint-staged", () => {
  it("lefthook refuses a commit with a bad request staged, and takes it repaired", async () => {
    await inCopy("nothing", (folder) => {
      const git = repository(folder);
      expect(no400(["init", "--lefthook"], { cwd: folder }).code).toBe(0);
      expect(git(["lefthook", "install"]).status).toBe(0);
      commitBoth(folder, git);
    });
  });

  it("so do husky and lint-staged", async () => {
    await inCopy("nothing", (folder) => {
      const git = repository(folder);
      writeFileSync(join(folder, "package.json"), "{}");
      expect(no400(["init", "--husky", "--lint-staged"], { cwd: folder }).code).toBe(0);
      const set = git(["husky"]);
      expect(set.status, set.said).toBe(0);
      commitBoth(folder, git);
    });
  });

});

it.each([
  ["pre-commit", ["pre-commit", "install"]],
  ["lefthook", ["lefthook", "install"]],
  ["husky", ["husky"]],
] as const)("%s: looks into folders below, and leaves other files alone", async (name, install) => {
  if (name === "pre-commit" && spawnSync("pre-commit", ["--version"]).error) return console.log("skipped: pre-commit is not installed");
  await inCopy("nothing", (folder) => {
    const git = repository(folder);
    writeFileSync(join(folder, "package.json"), "{}");
    no400(["init", `--${name}`, ...(name === "husky" ? ["--lint-staged"] : [])], { cwd: folder });
    git(["git", "add", "-A"]);
    git(["git", "commit", "-m", "start"]);
    git(install);
    writeFileSync(join(folder, "other.json"), bad);
    git(["git", "add", "other.json"]);
    const other = git(["git", "commit", "-m", "other"]);
    expect(other.status, other.said).toBe(0);
    mkdirSync(join(folder, "packages/one/requests/deep"), { recursive: true });
    writeFileSync(join(folder, "packages/one/requests/deep/two.json"), bad);
    git(["git", "add", "packages"]);
    const { status, said } = git(["git", "commit", "-m", "deep"]);
    expect(status, said).not.toBe(0);
    expect(said).toContain("two.json:3:3");
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
