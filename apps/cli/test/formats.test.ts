import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inCopy, no400, shown } from "./no400.ts";

const AS_OF = ["--as-of", "2026-11-01"];
const FORMATS = ["pretty", "compact", "json", "jsonl", "sarif", "github", "junit", "gitlab", "rdjson", "markdown"];

describe("formats", () => {
  it.each(FORMATS)("%s", (format) => {
    expect(shown(["lint", "bad.json", "duplicate.json", "broken/not-json.json", "good.json", "--format", format, ...AS_OF])).toMatchSnapshot();
  });

  it.each(FORMATS)("%s of nothing wrong", (format) => {
    expect(shown(["lint", "good.json", "--format", format, ...AS_OF])).toMatchSnapshot();
  });
});

it("annotates by default in GitHub Actions", () => {
  expect(no400(["lint", "bad.json", ...AS_OF], { env: { GITHUB_ACTIONS: "true" } }).out).toMatch(/^::error file=bad\.json,line=3/);
});

it("colours when forced, and never into files", async () => {
  expect(no400(["lint", "bad.json"]).out).not.toContain("\u001b");
  expect(no400(["lint", "bad.json"], { env: { FORCE_COLOR: "1" } }).out).toContain("\u001b[31m");
  expect(no400(["lint", "bad.json"], { env: { FORCE_COLOR: "0" } }).out).not.toContain("\u001b");
  expect(no400(["lint", "bad.json"], { env: { NO_COLOR: "1" } }).out).not.toContain("\u001b");
  await inCopy("folder", (folder) => {
    const { out, code } = no400(["lint", "deep/bad.json", "-o", "report.txt"], { cwd: folder, env: { FORCE_COLOR: "1" } });
    expect(out).toBe("");
    expect(code).toBe(1);
    const report = readFileSync(join(folder, "report.txt"), "utf8");
    expect(report).toContain("max_tokenz");
    expect(report).not.toContain("\u001b");
  });
});

it("names an output file that cannot be written", () => {
  expect(shown(["lint", "good.json", "-o", "nowhere/report.json"]).replace(/'[^']*nowhere/, "'…/nowhere")).toContain("exit code 2");
});

it("shows so many problems in full and counts the rest", () => {
  expect(shown(["lint", "several.json", "bad.json", "--limit", "1", ...AS_OF])).toMatchSnapshot();
});
