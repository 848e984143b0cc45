import { execFileSync, spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { whyNotOutside } from "../../../vitest.outside.ts";
import { inCopy } from "./no400.ts";

/** As strangers get it: packed and installed. */
const reason = whyNotOutside();
if (reason !== null) console.log(`quick-start.test.ts is skipped: ${reason}.`);

const own = fileURLToPath(new URL("..", import.meta.url));
const readme = readFileSync(new URL("../../../README.md", import.meta.url), "utf8");
const [, part = ""] = /<!-- quick start.*-->([\s\S]*)<!-- end of quick start -->/.exec(readme) ?? [];
const blocks = [...part.matchAll(/```(\w*)\n([\s\S]*?)```/g)].map(([, kind, text = ""]) => ({ kind, text }));

it("the README's quick start has an installation, a refusal with what it prints, and a repair", () => {
  expect(blocks.map(({ kind }) => kind)).toEqual(["sh", "sh", "", "sh"]);
});

it.skipIf(reason !== null)("leads from an installation to a hook that refuses a bad request, and takes it mended", async () => {
  await inCopy("nothing", (folder) => {
    execFileSync("npm", ["pack", own, "--silent", "--pack-destination", folder], { stdio: "pipe" });
    const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz")) ?? "";
    const env = { PATH: process.env["PATH"] ?? "", HOME: folder, CI: "1", GIT_AUTHOR_NAME: "a", GIT_AUTHOR_EMAIL: "a@b", GIT_COMMITTER_NAME: "a", GIT_COMMITTER_EMAIL: "a@b" };
    const sh = (script: string) => {
      const { status, stdout, stderr } = spawnSync("sh", ["-e"], { cwd: folder, input: script, encoding: "utf8", env: { ...process.env, ...env } });
      return { status, said: stdout + stderr };
    };
    writeFileSync(join(folder, "package.json"), '{ "private": true }');
    writeFileSync(join(folder, ".gitignore"), "node_modules\n");
    sh("git init --quiet");
    const [install, refused, prints, mended] = blocks.map(({ text }) => text);
    const started = Date.now();
    const installed = sh((install ?? "").replace("--save-dev no400", `--no-audit --no-fund --save-dev ./${tarball}`));
    expect(installed.status, installed.said).toBe(0);
    const commit = sh(refused ?? "");
    expect(Date.now() - started).toBeLessThan(120_000);
    expect(commit.status, commit.said).not.toBe(0);
    for (const line of (prints ?? "").trim().split("\n")) expect(commit.said).toContain(line.trim());
    expect(sh("git log --oneline").status).not.toBe(0);
    const again = sh(mended ?? "");
    expect(again.status, again.said).toBe(0);
    expect(sh("git log --oneline").said).toContain("Add a request");
  });
}, 180_000);
