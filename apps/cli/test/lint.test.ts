import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { BINARY, inCopy, no400, shown } from "./no400.ts";

const AS_OF = ["--as-of", "2026-11-01"];

describe("verdicts and exit codes", () => {
  it.each([
    [["lint", "good.json", ...AS_OF]],
    [["lint", "bad.json", ...AS_OF]],
    [["lint", "several.json", ...AS_OF]],
    [["lint", "duplicate.json", ...AS_OF]],
    [["lint", "duplicate.json", "--max-warnings", "0", ...AS_OF]],
    [["lint", "duplicate.json", "--quiet", ...AS_OF]],
    [["lint", "unknown-model.json", ...AS_OF]],
    [["lint", "good.json", "--platform", "other", "--api-version", "2031-01-01", ...AS_OF]],
    [["lint", "folder", ...AS_OF]],
    [["lint", "folder/**/*.json", "bad.json", "bad.json", ...AS_OF]],
    [["bad.json", ...AS_OF]],
  ])("no400 %j", (args) => {
    expect(shown(args)).toMatchSnapshot();
  });
});

describe("kinds of input", () => {
  it.each(["comments.jsonc", "requests.jsonl", "batch.json", "list.json", "exchange.json", "call.sh", "heredoc.sh", "file-body.sh", "guide.md", "traffic.har", "calls.http"])("%s", (name) => {
    expect(shown(["lint", `kinds/${name}`, "--format", "compact", ...AS_OF])).toMatchSnapshot();
  });

  it("tells the kind of standard input by its content", () => {
    const read = (name: string): string => readFileSync(new URL(`./fixtures/${name}`, import.meta.url), "utf8");
    for (const name of ["bad.json", "kinds/comments.jsonc", "kinds/requests.jsonl", "kinds/call.sh", "kinds/guide.md", "kinds/calls.http"]) {
      expect(shown(["lint", "-", "--format", "compact", ...AS_OF], { input: read(name) })).toMatchSnapshot(name);
    }
  });

  it("reads a file as what --input says", () => {
    expect(shown(["lint", "kinds/guide.md", "--input", "json", ...AS_OF])).toMatchSnapshot();
  });
});

describe("input that cannot be read", () => {
  it.each(["not-json", "truncated", "empty", "blank", "latin-1", "utf-16", "binary", "packed"])("%s: says so, reads the rest, exits 2", (name) => {
    expect(shown(["lint", `broken/${name}.json`, "good.json", ...AS_OF])).toMatchSnapshot();
  });

  it.each([[["lint", "nowhere.json"]], [["lint", "nothing"]], [["lint", "*.nothing"]], [["lint"]], [["lint", "good.json", "--fromat", "json"]], [["lint", "good.json", "--format", "yaml"]], [["lint", "good.json", "--as-of", "2026-02-30"]], [["lint", "good.json", "--limit", "many"]], [["lnt", "good.json"]], [["lint", "good.json", "--platform"]]])("no400 %j", (args) => {
    expect(shown(args)).toMatchSnapshot();
  });

  it("refuses a file as large as the API does", async () => {
    await inCopy("folder", (folder) => {
      const request = { model: "claude-haiku-4-5", max_tokens: 1, messages: [{ role: "user", content: "x".repeat(32 * 1024 * 1024) }] };
      writeFileSync(join(folder, "large.json"), JSON.stringify(request));
      const { code, out } = no400(["lint", "large.json", "good.json"], { cwd: folder });
      expect(code).toBe(2);
      expect(out).toContain("more than 32 MB");
      expect(out).toContain("1 request in 2 files");
      expect(out.length).toBeLessThan(1000);
    });
  });

  it("never shows a stack trace, whatever the bytes", () => {
    for (const input of ["\0", "[", '"', "{}", "null", "1e999", "[".repeat(100_000), '{"a":'.repeat(20_000), "curl -d '{", "```json\n{", "\ufeff{}", "---\nx: [", "GET / HTTP/1.1\n\n{"]) {
      const { code, out, err } = no400(["lint", "-"], { input });
      expect([0, 1, 2]).toContain(code);
      expect(out + err).not.toMatch(/\n\s+at |fault in no400/);
    }
  });
});

it("shows at most 200 characters of a prompt", async () => {
  await inCopy("folder", (folder) => {
    const secret = "seCret".repeat(500);
    const request = { model: "claude-haiku-4-5", max_tokens: "9", system: secret, [secret]: 1, tools: [{ name: secret, input_schema: {} }], messages: [{ role: secret, content: [{ type: secret, text: secret }, { type: "text", text: secret, [secret]: secret }] }] };
    for (const [name, text] of [["flat", JSON.stringify(request)], ["indented", JSON.stringify(request, null, 2)], ["broken", JSON.stringify(request).slice(0, -9)]] as const) {
      writeFileSync(join(folder, "secret.json"), text);
      for (const format of ["pretty", "compact", "json", "sarif", "github", "junit", "gitlab", "rdjson", "markdown", "jsonl"]) {
        const { out } = no400(["lint", "secret.json", "--format", format], { cwd: folder });
        const longest = Math.max(0, ...[...out.matchAll(/(seCret|eCret|Cret|ret|et|t)(seCret)*/g)].map(([run]) => run.length));
        expect(longest, `${name} ${format}`).toBeLessThanOrEqual(200);
      }
    }
  });
});

it("leaves out what .no400ignore and the configuration name, but never what is named", async () => {
  await inCopy("folder", (folder) => {
    writeFileSync(join(folder, ".no400ignore"), "deep/\n");
    expect(no400(["lint", "."], { cwd: folder }).code).toBe(0);
    expect(no400(["lint", "deep/bad.json"], { cwd: folder }).code).toBe(1);
    rmSync(join(folder, ".no400ignore"));
    writeFileSync(join(folder, "no400.config.json"), '{ "ignore": ["**/bad.json"] }');
    expect(no400(["lint", "."], { cwd: folder }).code).toBe(0);
    expect(no400(["lint", ".", "--no-config"], { cwd: folder }).code).toBe(1);
  });
});

it("reads a pipe like a file, one line after the other where it is told to", async () => {
  await inCopy("folder", (folder) => {
    const bash = (script: string) => spawnSync("bash", ["-c", script.replace("no400", `'${process.execPath}' '${BINARY}'`)], { cwd: folder, encoding: "utf8" });
    if (bash("true <(true)").status !== 0) return console.log("skipped: there is no bash here");
    expect(bash("no400 lint <(cat deep/bad.json) --format compact").stdout).toMatch(/:3:3: error: `max_tokenz`/);
    expect(bash("no400 lint <(tr -d '\n' < deep/bad.json) --input jsonl --format compact").stdout).toMatch(/:1:\d+: error: `max_tokenz`/);
  });
});

it("passes by what is no file, and says which folders it may not read", async () => {
  await inCopy("folder", (folder) => {
    if (spawnSync("mkfifo", [join(folder, "pipe.json")]).error) return console.log("skipped: there is no mkfifo here");
    symlinkSync(folder, join(folder, "deep/again"));
    symlinkSync("b.json", join(folder, "a.json"));
    symlinkSync("a.json", join(folder, "b.json"));
    expect(shown(["lint", ".", "--format", "compact", ...AS_OF], { cwd: folder })).toMatchSnapshot();
    mkdirSync(join(folder, "closed"), { mode: 0 });
    if (process.getuid?.() === 0) return console.log("skipped in part: root may read everything");
    expect(no400(["lint", "."], { cwd: folder }).out).toContain("closed  unreadable\n  It may not be read");
  });
});

it("goes on when a file vanishes between listing and reading", async () => {
  await inCopy("folder", (folder) => {
    mkdirSync(join(folder, "gone.json"));
    const { code, out } = no400(["lint", "gone.json", "good.json", "missing.json"], { cwd: folder });
    expect(code).toBe(2);
    expect(out).toContain("1 request");
  });
});
