import { readFileSync, statSync, chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { inCopy, no400, shown } from "./no400.ts";

const AS_OF = ["--as-of", "2026-11-01"];

it("repairs in place what it safely can, keeping comments and layout", async () => {
  await inCopy("fix", (folder) => {
    const read = (name: string): string => readFileSync(join(folder, name), "utf8");
    expect(shown(["lint", ".", "--fix", "--format", "compact", ...AS_OF], { cwd: folder })).toMatchSnapshot();
    expect(read("one.json")).toMatchSnapshot("one.json");
    expect(read("two.jsonc")).toMatchSnapshot("two.jsonc");
  });
});

it("repairs more when it may be unsafe", async () => {
  await inCopy("fix", (folder) => {
    expect(shown(["lint", ".", "--fix-unsafe", "--format", "compact", ...AS_OF], { cwd: folder })).toMatchSnapshot();
    expect(readFileSync(join(folder, "one.json"), "utf8")).toMatchSnapshot("one.json");
    expect(readFileSync(join(folder, "two.jsonc"), "utf8")).toMatchSnapshot("two.jsonc");
  });
});

it("shows what it would do and touches nothing", async () => {
  await inCopy("fix", (folder) => {
    const before = readFileSync(join(folder, "one.json"), "utf8");
    expect(shown(["lint", ".", "--fix-dry-run", "--fix-unsafe", ...AS_OF], { cwd: folder })).toMatchSnapshot();
    expect(readFileSync(join(folder, "one.json"), "utf8")).toBe(before);
  });
});

it("gives a diff that patch takes", async () => {
  await inCopy("fix", async (folder) => {
    const { out } = no400(["lint", ".", "--fix-dry-run", "--fix-unsafe", ...AS_OF], { cwd: folder });
    const { spawnSync } = await import("node:child_process");
    const patch = spawnSync("patch", ["-p1"], { cwd: folder, input: out, encoding: "utf8" });
    if (patch.error) return console.log("skipped: there is no patch here");
    expect(patch.status, patch.stdout + patch.stderr).toBe(0);
    const patched = readFileSync(join(folder, "one.json"), "utf8");
    await inCopy("fix", (other) => {
      no400(["lint", ".", "--fix-unsafe", ...AS_OF], { cwd: other });
      expect(patched).toBe(readFileSync(join(other, "one.json"), "utf8"));
    });
  });
});

it("leaves a file that it cannot help, a recorded exchange, and the mode of a file alone", async () => {
  await inCopy("fix", (folder) => {
    const beyond = join(folder, "beyond.json");
    const before = statSync(beyond).mtimeMs;
    no400(["lint", "beyond.json", "--fix"], { cwd: folder });
    expect(statSync(beyond).mtimeMs).toBe(before);

    const record = JSON.stringify({ request: { model: "claude-haiku-4-5", max_tokens: 1, foo: 1, messages: [{ role: "user", content: "Hi" }] }, status: 400 });
    writeFileSync(join(folder, "record.json"), record);
    no400(["lint", "record.json", "--fix-unsafe"], { cwd: folder });
    expect(readFileSync(join(folder, "record.json"), "utf8")).toBe(record);

    chmodSync(join(folder, "one.json"), 0o640);
    no400(["lint", "one.json", "--fix-unsafe"], { cwd: folder });
    expect(statSync(join(folder, "one.json")).mode & 0o777).toBe(0o640);
  });
});

it("says which file it could not write, and judges it as it is", async () => {
  if (process.getuid?.() === 0) return console.log("skipped: root may write everything");
  await inCopy("fix", (folder) => {
    chmodSync(folder, 0o555);
    const run = no400(["lint", "one.json", "beyond.json", "--fix", "--format", "compact", ...AS_OF], { cwd: folder });
    chmodSync(folder, 0o755);
    expect(run.code).toBe(2);
    expect(run.out).toContain("one.json:1:1: unreadable: What --fix would change cannot be written: permission denied.");
    expect(run.out).toContain("2 requests in 2 files");
  });
});

it("has nothing to write to on standard input", () => {
  expect(shown(["lint", "-", "--fix"], { input: "{}" })).toMatchSnapshot();
});

it("keeps line ends and repairs inside Markdown", async () => {
  await inCopy("fix", (folder) => {
    const file = join(folder, "guide.md");
    writeFileSync(file, "# A\r\n```json\r\n{\r\n  \"model\": \"claude-haiku-4-5\",\r\n  \"max_tokens\": \"5\",\r\n  \"messages\": [{ \"role\": \"user\", \"content\": \"Hi\" }]\r\n}\r\n```\r\nEnd\r\n");
    const before = readFileSync(file, "utf8");
    expect(no400(["lint", "guide.md", "--fix", ...AS_OF], { cwd: folder }).code).toBe(0);
    expect(readFileSync(file, "utf8")).toBe(before.replace('"5"', "5"));
  });
});
