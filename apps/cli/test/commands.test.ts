import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { no400, shown } from "./no400.ts";

const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { readonly version: string };
const COMMANDS = [...no400([]).out.matchAll(/^ {2}([a-z]+) {2,}/gm)].map(([, name]) => name as string);

describe("help", () => {
  it("lists the commands", () => {
    expect(COMMANDS).toContain("lint");
    expect(shown(["--help"])).toMatchSnapshot();
    expect(no400(["help"]).out).toBe(no400(["-h"]).out);
    expect(no400(["--version"]).out).toBe(`${manifest.version}\n`);
  });

  it.each(COMMANDS)("no400 %s --help has examples, in lines a terminal holds", (command) => {
    const { code, out, err } = no400([command, "--help"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^Examples:$/m);
    expect(out).toContain(`no400 ${command}`);
    expect(no400(["help", command]).out).toBe(out);
    const long = out.split("\n").filter((line) => line.length > 100 && !line.startsWith("  no400") && !line.includes("|") && !line.startsWith("no400"));
    expect(long).toEqual([]);
  });
});

describe("rules", () => {
  it("lists every rule with its evidence", () => {
    const rules = JSON.parse(no400(["rules", "--format", "json"]).out) as { readonly id: string; readonly evidence: { readonly grade: string }; readonly docs: string }[];
    expect(rules.length).toBeGreaterThan(15);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { id, evidence, docs } of rules) {
      expect(["recorded", "documented", "reported"], id).toContain(evidence.grade);
      expect(docs).toContain(`${id}.md`);
    }
    expect(no400(["rules"]).out.trimEnd().split("\n")).toHaveLength(rules.length + 3);
  });

  it("knows each rule that has a fix", () => {
    const fixable = JSON.parse(no400(["rules", "--fixable", "--format", "json"]).out) as { readonly fix: string | null }[];
    expect(fixable.length).toBeGreaterThan(5);
    expect(fixable.every(({ fix }) => fix === "safe" || fix === "unsafe")).toBe(true);
  });

  it("says all about one, or what it may be called", () => {
    expect(no400(["rules", "duplicate-key"]).out).toMatch(/^duplicate-key: /);
    expect(shown(["rules", "duplicate-keys"])).toMatchSnapshot();
  });
});

describe("models", () => {
  it("lists what is served on a day", () => {
    const { out } = no400(["models", "--as-of", "2026-10-01"]);
    expect(out).toContain("claude-haiku-4-5");
    expect(out).not.toContain("claude-3-opus");
    expect(no400(["models", "--all"]).out).toContain("claude-3-opus");
  });

  it("takes every platform's spelling", () => {
    expect(JSON.parse(no400(["models", "us.anthropic.claude-haiku-4-5-20251001-v1:0"]).out)).toMatchObject({ id: expect.stringContaining("haiku-4-5") as string });
    expect(no400(["models", "claude-nobody"]).code).toBe(2);
  });
});

describe("merge", () => {
  it("adds up what runs over parts found", async () => {
    const whole = JSON.parse(no400(["lint", "bad.json", "several.json", "good.json", "-f", "json"]).out) as { summary: unknown };
    const parts = ["bad.json", "several.json", "good.json"].map((file) => no400(["lint", file, "-f", "jsonl"]).out).join("");
    const merged = no400(["merge", "-", "--format", "json"], { input: parts });
    expect((JSON.parse(merged.out) as { summary: unknown }).summary).toEqual(whole.summary);
    expect(merged.code).toBe(1);
    const again = no400(["merge", "-", "--format", "json"], { input: merged.out });
    expect(again.out).toBe(merged.out);
    expect(shown(["merge", "-"], { input: parts })).toMatchSnapshot();
    expect(shown(["merge", "good.json"])).toMatchSnapshot();
  });
});
