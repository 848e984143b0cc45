import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { inCopy, no400, shown } from "./no400.ts";

const AS_OF = ["--as-of", "2026-11-01"];
const bad = { model: "claude-haiku-4-5", max_tokens: 1, foo: 1, messages: [{ role: "user", content: "Hi" }] };

function compact(folder: string, args: readonly string[]): string {
  return shown(["lint", ...args, "--format", "compact", ...AS_OF], { cwd: folder });
}

describe("configuration", () => {
  it.each([
    ["no400.config.json", '{ "rules": { "unknown-field": "warn" } }'],
    ["no400.config.jsonc", '{ "rules": { "unknown-field": "warn" }, /* for now */ }'],
    ["no400.config.js", 'export default { rules: { "unknown-field": "warn" } };'],
    ["no400.config.mjs", 'export default { rules: { "unknown-field": "warn" } };'],
    ["no400.config.ts", 'const level: "warn" = "warn";\nexport default { rules: { "unknown-field": level } };'],
    ["package.json", '{ "name": "x", "type": "module", "no400": { "rules": { "unknown-field": "warn" } } }'],
  ])("%s", async (name, text) => {
    await inCopy("folder", (folder) => {
      if (name.endsWith("s")) writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
      if (name.endsWith(".ts")) symlinkSync(fileURLToPath(new URL("../../../node_modules", import.meta.url)), join(folder, "node_modules"));
      writeFileSync(join(folder, name), text);
      const { code, out, err } = no400(["lint", "bad.json", "--format", "compact"], { cwd: join(folder, "deep") });
      expect({ code, err }).toEqual({ code: 0, err: "" });
      expect(out).toContain("warning:");
    });
  });

  it("has contexts and severities per glob; flags win", async () => {
    await inCopy("folder", (folder) => {
      const config = { rules: { "unknown-field": "off" }, overrides: [{ files: "deep/**", rules: { "unknown-field": "error" } }, { files: ["old/*.json"], context: { asOf: "2024-06-01" } }] };
      writeFileSync(join(folder, "no400.config.json"), JSON.stringify(config));
      mkdirSync(join(folder, "old"));
      writeFileSync(join(folder, "top.json"), JSON.stringify(bad));
      writeFileSync(join(folder, "old", "opus.json"), JSON.stringify({ model: "claude-3-opus-20240229", max_tokens: 1, messages: bad.messages }));
      expect(shown(["lint", ".", "--format", "compact"], { cwd: folder })).toMatchSnapshot();
      expect(no400(["lint", "old"], { cwd: folder }).code).toBe(0);
      expect(no400(["lint", "old", ...AS_OF], { cwd: folder }).code).toBe(1);
    });
  });

  it("makes every warning an error when strict", async () => {
    await inCopy("folder", (folder) => {
      writeFileSync(join(folder, "twice.json"), '{ "model": "claude-haiku-4-5", "max_tokens": 1, "max_tokens": 2, "messages": [{ "role": "user", "content": "Hi" }] }');
      expect(no400(["lint", "twice.json"], { cwd: folder }).code).toBe(0);
      writeFileSync(join(folder, "no400.config.json"), '{ "preset": "strict" }');
      expect(no400(["lint", "twice.json"], { cwd: folder }).code).toBe(1);
    });
  });

  it("holds prompts against budgets: an error only where the whole interval is above", async () => {
    await inCopy("folder", (folder) => {
      const words = (count: number): object => ({ ...bad, foo: undefined, messages: [{ role: "user", content: "word ".repeat(count) }] });
      writeFileSync(join(folder, "fits.json"), JSON.stringify(words(500)));
      writeFileSync(join(folder, "much.json"), JSON.stringify(words(800)));
      writeFileSync(join(folder, "near.json"), JSON.stringify(words(1000)));
      writeFileSync(join(folder, "over.json"), JSON.stringify(words(2000)));
      writeFileSync(join(folder, "batch.json"), JSON.stringify({ requests: [500, 2000].map((count) => ({ custom_id: `c${count}`, params: words(count) })) }));
      writeFileSync(join(folder, "no400.config.json"), '{ "budgets": { "maxPromptTokens": 1000, "warnPromptTokens": 700 }, "overrides": [{ "files": "free.json", "budgets": { "maxPromptTokens": 9000, "warnPromptTokens": 9000 } }] }');
      writeFileSync(join(folder, "free.json"), JSON.stringify(words(2000)));
      const names = ["fits", "much", "near", "over", "batch", "free"].map((name) => `${name}.json`);
      expect(compact(folder, names)).toMatchSnapshot();
      const { files } = JSON.parse(no400(["lint", "over.json", "--format", "json", ...AS_OF], { cwd: folder }).out) as { files: { requests: object[] }[] };
      expect(files[0]?.requests[0]).toMatchObject({ verdict: "rejected", foretold: null, problems: [{ code: "prompt-over-budget", severity: "error", path: ["messages"], api: null }] });
      expect(no400(["lint", "over.json", "--no-config"], { cwd: folder }).code).toBe(0);
      expect(no400(["lint", ...names, "--jobs", "2", "--format", "compact", ...AS_OF], { cwd: folder }).out).toBe(no400(["lint", ...names, "--format", "compact", ...AS_OF], { cwd: folder }).out);
    });
  });

  it.each([
    ["{ not json", "syntax"],
    ['{ "ruls": {} }', "unknown member"],
    ['{ "rules": { "unknown-feild": "off" } }', "unknown rule"],
    ['{ "rules": { "unknown-field": "loud" } }', "unknown level"],
    ['{ "context": { "platform": "moon" } }', "unknown platform"],
    ['{ "overrides": [{ "rules": {} }] }', "override without files"],
    ["[]", "no object"],
    ['{ "context": { "asOf": "2026-02-30" } }', "no day"],
    ['{\n  "overrides": [{ "files": "*.json", "budgets": { "maxPromptTokens": 0 } }]\n}', "budget below 1"],
  ])("says what is wrong in it: %s (%s)", async (text) => {
    await inCopy("folder", (folder) => {
      writeFileSync(join(folder, "no400.config.json"), text);
      expect(compact(folder, ["good.json"]).replaceAll(folder, "…")).toMatchSnapshot();
    });
  });

  it.each([
    ["no400.config.js", "export default {\n  rules: {", /no400\.config\.js: it cannot be loaded: Unexpected end of input\. Run node no400\.config\.js to see where\./],
    ["no400.config.mjs", "const x = 1;\nthrow new Error('no luck');", /no400\.config\.mjs:2:7: it cannot be loaded: no luck/],
    ["no400.config.mjs", "export default () => 5;", /no400\.config\.mjs: The configuration must be an object/],
    ["package.json", '{\n  "no400": 5\n}', /package\.json:2:12: The configuration must be an object/],
    ["package.json", '{ "no400": { "preset": "lax" } }', /package\.json:1:24: preset must be one of/],
  ])("says where: %s", async (name, text, said) => {
    await inCopy("folder", (folder) => {
      if (name === "no400.config.js") writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
      writeFileSync(join(folder, name), text);
      const { code, err } = no400(["lint", "good.json"], { cwd: folder });
      expect(code).toBe(2);
      expect(err).toMatch(said);
      expect(err).not.toMatch(/\n\s+at /);
    });
  });

  it("says how to read TypeScript when nothing here can", async () => {
    if ((process.features as { typescript?: unknown }).typescript) return console.log("skipped: this Node reads TypeScript");
    await inCopy("folder", (folder) => {
      writeFileSync(join(folder, "no400.config.ts"), "export default {};");
      const { code, err } = no400(["lint", "good.json"], { cwd: folder });
      expect(code).toBe(2);
      expect(err).toContain("Install jiti, esbuild or typescript");
    });
  });
});

it("leaves out what the baseline knows, and nothing else", async () => {
  await inCopy("folder", (folder) => {
    writeFileSync(join(folder, "new.json"), JSON.stringify(bad));
    expect(compact(folder, ["deep", "--update-baseline"]).replaceAll(folder, "…")).toMatchSnapshot("update");
    expect(readFileSync(join(folder, "no400.baseline.json"), "utf8")).toMatchSnapshot("baseline");
    expect(compact(folder, ["deep"])).toMatchSnapshot("known");
    expect(compact(folder, ["deep", "new.json"])).toMatchSnapshot("new");
    compact(folder, ["new.json", "--update-baseline"]);
    expect(no400(["lint", "deep", "new.json"], { cwd: folder })).toMatchObject({ code: 0, err: "" });
    writeFileSync(join(folder, "new.json"), JSON.stringify({ ...bad, foo: undefined }));
    expect(compact(folder, ["deep", "new.json"]).replaceAll(folder, "…")).toMatchSnapshot("mended");
    expect(no400(["lint", "deep"], { cwd: folder }).err).toBe("");
    rmSync(join(folder, "deep"), { recursive: true });
    compact(folder, ["new.json", "--update-baseline"]);
    expect(JSON.parse(readFileSync(join(folder, "no400.baseline.json"), "utf8"))).toEqual({ version: 1, files: {} });
    for (const text of ["{}", "x", '{ "version": 1, "files": { "a": 1 } }']) {
      writeFileSync(join(folder, "no400.baseline.json"), text);
      expect(compact(folder, ["new.json"]).replaceAll(folder, "…")).toMatchSnapshot(`baseline ${text}`);
    }
    expect(compact(folder, ["new.json", "--baseline", "no/such.json", "--update-baseline"]).replaceAll(folder, "…")).toMatchSnapshot("no folder");
  });
});

it("writes what init is asked for, and never over a file", async () => {
  await inCopy("nothing", (folder) => {
    writeFileSync(join(folder, "lefthook.yml"), "pre-push: {}\n");
    expect(shown(["init", "--config", "--pre-commit", "--lefthook", "--husky", "--lint-staged", "--workflow"], { cwd: folder })).toMatchSnapshot();
    expect(shown(["init", "--config"], { cwd: folder })).toMatchSnapshot("again");
    expect(readFileSync(join(folder, "lefthook.yml"), "utf8")).toBe("pre-push: {}\n");
    expect(no400(["lint", "--help"], { cwd: folder }).code).toBe(0);
    expect(shown(["init"], { cwd: folder })).toMatchSnapshot("nobody to ask");
  });
});
