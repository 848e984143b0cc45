import { lstatSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { BINARY, inCopy, no400, type Run } from "./no400.ts";
import { spawnSync } from "node:child_process";

const bad = '{"model":"claude-opus-4-6","max_tokens":"64","messages":[{"role":"user","content":"Hi"}]}';

/** One lint of one file in a folder of its own. */
function lint(name: string, content: string | Uint8Array, ...more: readonly string[]): Promise<Run> {
  return inCopy("nothing", (folder) => {
    writeFileSync(join(folder, name), content);
    return no400(["lint", "-f", "compact", ...more, name], { cwd: folder });
  });
}

/** Through a shell, whose redirections are what is tested. */
function shell(script: string, cwd: string): Run {
  const { status, stdout, stderr } = spawnSync("sh", ["-c", script], { cwd, encoding: "utf8", env: { PATH: process.env["PATH"] ?? "", NO400: `${process.execPath} ${BINARY}` } });
  return { code: status, out: stdout, err: stderr };
}

describe("bytes that are no lines of JSON", () => {
  it.each([
    ["gzip", gzipSync(`${bad}\n`), "It looks like gzip data; unpack it first: gzip -dc FILE | no400 lint -"],
    ["UTF-16", Buffer.from(`\ufeff${bad}\n`, "utf16le"), "It looks like UTF-16; convert it to UTF-8."],
    ["Latin-1", Buffer.from(`${bad.replace("Hi", "é")}\n`, "latin1"), "Convert it to UTF-8."],
  ])("are told by what they look like: %s", async (_, content, hint) => {
    const { code, out, err } = await lint("log.jsonl", content);
    expect({ code, err }).toEqual({ code: 2, err: "" });
    expect(out).toContain(`log.jsonl:1:1: unreadable: This line is not UTF-8. ${hint}`);
  });
});

describe("where the report goes", () => {
  it.skipIf(process.platform === "win32")("a device or pipe is written to, never replaced, and a full one is told", async () => {
    await inCopy("nothing", (folder) => {
      writeFileSync(join(folder, "bad.json"), bad);
      expect(shell("mkfifo pipe && (cat pipe > read &) && $NO400 lint bad.json -f json -o pipe && exit 9; sleep 0.2", folder).code).toBe(0);
      expect(lstatSync(join(folder, "pipe")).isFIFO()).toBe(true);
      expect(readFileSync(join(folder, "read"), "utf8")).toContain('"code":"wrong-type"');
    });
  });

  it.skipIf(process.platform !== "linux")("a full disk is told, with exit code 2", async () => {
    await inCopy("nothing", (folder) => {
      writeFileSync(join(folder, "bad.json"), bad);
      expect(shell("$NO400 lint bad.json > /dev/full", folder)).toEqual({ code: 2, out: "", err: "no400: Standard output cannot be written: the disk is full.\n" });
      expect(shell("$NO400 lint bad.json 2> /dev/full", folder)).toMatchObject({ code: 1, out: expect.stringContaining("wrong-type") as string });
    });
  });

  it("a link stays a link to the file that is written", async () => {
    await inCopy("nothing", (folder) => {
      writeFileSync(join(folder, "bad.json"), bad);
      symlinkSync("bad.json", join(folder, "link.json"));
      expect(no400(["lint", "--fix", "link.json"], { cwd: folder }).code).toBe(0);
      expect(lstatSync(join(folder, "link.json")).isSymbolicLink()).toBe(true);
      expect(readFileSync(join(folder, "bad.json"), "utf8")).toContain('"max_tokens":64');
    });
  });
});

describe("names", () => {
  it("an empty one is not the folder at hand", () => {
    expect(no400(["lint", ""])).toMatchObject({ code: 2, out: expect.stringContaining("The name of the file is empty.") as string });
  });

  it("that hold a line break keep a problem on one line", async () => {
    const { out } = await lint("new\nline.json", bad);
    expect(out.split("\n")[0]).toMatch(/^new\\nline\.json:1:\d+: error: /);
  });

  it("of commands that do not exist are told by help too", () => {
    expect(no400(["help", "lnit"])).toMatchObject({ code: 2, out: "", err: expect.stringContaining('There is no command "lnit".') as string });
  });

  it("of configurations may be folders, which are none", async () => {
    await inCopy("nothing", (folder) => {
      mkdirSync(join(folder, "no400.config.json"));
      writeFileSync(join(folder, "bad.json"), bad);
      expect(no400(["lint", "bad.json"], { cwd: folder })).toMatchObject({ code: 1, err: "" });
      expect(no400(["lint", "--config", "no400.config.json", "bad.json"], { cwd: folder })).toMatchObject({ code: 2, err: expect.stringContaining("is no file") as string });
    });
  });
});

it("replay says in which line there is no exchange", async () => {
  await inCopy("nothing", (folder) => {
    writeFileSync(join(folder, "log.jsonl"), `\n${bad}\n`);
    expect(no400(["replay", "log.jsonl"], { cwd: folder }).err).toContain("no400: log.jsonl:2:1: There is no recorded exchange here");
  });
});

it("explain wants words", () => {
  expect(no400(["explain", "-"], { input: "\0".repeat(40) })).toMatchObject({ code: 2, err: "no400: There are no words in the error's text.\n" });
});
