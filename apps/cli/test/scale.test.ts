import { spawnSync } from "node:child_process";
import { appendFileSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { BINARY, inCopy, no400 } from "./no400.ts";

const good = { model: "claude-haiku-4-5", max_tokens: 100, messages: [{ role: "user", content: "Hi" }] };
const bad = { ...good, foo: 1 };

/** Lines of which every tenth is refused. */
function log(lines: number, size: number): string {
  const content = "x".repeat(size);
  return Array.from({ length: lines }, (_, index) => `${JSON.stringify({ ...(index % 10 === 9 ? bad : good), messages: [{ role: "user", content: `${index} ${content}` }] })}\n`).join("");
}

interface Output {
  readonly files: readonly { readonly requests: readonly { readonly verdict: string; readonly index: number; readonly problems: readonly { readonly line: number }[] }[] }[];
  readonly summary: { readonly requests: number; readonly rejected: number };
}

describe("lines", () => {
  it("finds the same in any cut of a log, whatever its line ends, last line and sizes", async () => {
    await inCopy("nothing", (folder) => {
      const text = log(500, 1500);
      for (const [name, written] of [["lf", text], ["crlf", text.replaceAll("\n", "\r\n")], ["unended", text.trimEnd()], ["blank", text.replaceAll("\n", "\n\n")], ["mark", `\ufeff${text}`]] as const) {
        writeFileSync(join(folder, "log.jsonl"), written);
        const { summary, files } = JSON.parse(no400(["lint", "log.jsonl", "-f", "json"], { cwd: folder }).out) as Output;
        expect(summary, name).toMatchObject({ requests: 500, rejected: 50 });
        expect(files[0]?.requests[9]?.problems[0]?.line).toBe(name === "blank" ? 19 : 10);
      }
    });
  });

  it("takes lines longer than its buffer", async () => {
    await inCopy("nothing", (folder) => {
      writeFileSync(join(folder, "log.jsonl"), log(12, 900_000));
      expect((JSON.parse(no400(["lint", "log.jsonl", "-f", "json"], { cwd: folder }).out) as Output).summary).toMatchObject({ requests: 12, rules: { "unknown-field": { errors: 1 } } });
    });
  });

  it("names the line that is not UTF-8 and judges the others", async () => {
    await inCopy("nothing", (folder) => {
      const line = Buffer.from(`${JSON.stringify(good)}\n`);
      writeFileSync(join(folder, "log.jsonl"), Buffer.concat([line, Buffer.from([0x22, 0xe9, 0x22, 10]), line]));
      const { out, code } = no400(["lint", "log.jsonl", "-f", "compact"], { cwd: folder });
      expect(code).toBe(2);
      expect(out).toContain("log.jsonl:2:1: unreadable: This line is not UTF-8.");
      expect(out).toContain("2 requests");
    });
  });
});

describe("jobs", () => {
  it.each(["pretty", "json", "jsonl", "compact", "junit", "sarif"])("report in %s what one process reports", async (format) => {
    await inCopy("kinds", (folder) => {
      writeFileSync(join(folder, "large.jsonl"), log(450, 100_000) + "oops\n");
      const args = ["lint", ".", "--format", format, "--limit", "20", "--as-of", "2026-11-01"];
      const one = no400(args, { cwd: folder });
      expect(no400([...args, "--jobs", "3"], { cwd: folder })).toEqual(one);
      expect(one.out.length).toBeGreaterThan(1000);
    });
  });

  it.each(["pretty", "compact", "json", "sarif"])("know the baseline as one process does, in %s: what is suppressed, what is new, what is mended", async (format) => {
    await inCopy("nothing", (folder) => {
      const lines = Array.from({ length: 450 }, (_, index) => (index % 9 === 0 ? bad : { ...good, system: "x".repeat(100_000) }));
      const write = (name: string, values: readonly unknown[]): void => writeFileSync(join(folder, name), values.map((value) => `${JSON.stringify(value)}\n`).join(""));
      write("large.jsonl", lines);
      for (const name of ["a.json", "b.json", "c.json"]) write(name, [bad]);
      expect(no400(["lint", ".", "--update-baseline"], { cwd: folder }).err).toContain("53 problems written");
      write("large.jsonl", lines.map((line, index) => (index === 441 ? good : index === 300 ? { ...bad, zz: 1 } : line)));
      write("b.json", [good]);
      for (const more of [[], ["--quiet"]]) {
        const args = ["lint", ".", "--format", format, ...more];
        const one = no400(args, { cwd: folder });
        expect(one).toMatchObject({ code: 1, err: expect.stringContaining("knows 2 problems that are mended") as string });
        expect(no400([...args, "--jobs", "3"], { cwd: folder })).toEqual(one);
      }
    });
  });

  it("refuse what cannot be split", () => {
    expect(no400(["lint", "good.json", "--jobs", "2", "--fix"]).code).toBe(2);
    expect(no400(["lint", "good.json", "--jobs", "0"]).code).toBe(2);
  });
});

it("goes on where it ended", async () => {
  await inCopy("nothing", (folder) => {
    const file = join(folder, "log.jsonl");
    writeFileSync(file, log(20, 10));
    const first = no400(["lint", "log.jsonl", "--since-offset", "0"], { cwd: folder });
    const offset = /next offset: (\d+)/.exec(first.err)?.[1] ?? "";
    expect(Number(offset)).toBe(readFileSync(file).length);
    appendFileSync(file, `${JSON.stringify(bad)}\n{"half":`);
    const second = no400(["lint", "log.jsonl", "--since-offset", offset, "-f", "compact"], { cwd: folder });
    expect(second.out).toContain("1 would be refused");
    expect(second.err).toContain(`next offset: ${Number(offset) + JSON.stringify(bad).length + 1}`);
    expect(no400(["lint", "log.jsonl", "--since-offset", "999999"], { cwd: folder })).toMatchObject({ code: 2, err: expect.stringContaining("was it cut or rotated?") as string });
    truncateSync(file, Number(offset));
    expect(no400(["lint", "log.jsonl", "--since-offset", offset], { cwd: folder })).toMatchObject({ code: 0 });
  });
});

it("samples the same lines again, about as many as it is told", async () => {
  await inCopy("nothing", (folder) => {
    writeFileSync(join(folder, "log.jsonl"), log(2000, 20));
    const count = (share: string): number => (JSON.parse(no400(["lint", "log.jsonl", "-f", "json", "--sample", share], { cwd: folder }).out) as Output).summary.requests;
    expect(count("25%")).toBe(count("0.25"));
    expect(count("0.25")).toBeGreaterThan(400);
    expect(count("0.25")).toBeLessThan(600);
    expect(count("1")).toBe(2000);
    expect(no400(["lint", "log.jsonl", "--sample", "2"], { cwd: folder }).code).toBe(2);
  });
});

it("ends quietly when its reader has seen enough", async () => {
  await inCopy("nothing", (folder) => {
    writeFileSync(join(folder, "log.jsonl"), log(5000, 100).replaceAll('"max_tokens":100', '"max_tokens":100,"foo":1'));
    const { stderr } = spawnSync("sh", ["-c", `"${process.execPath}" "${BINARY}" lint log.jsonl -f jsonl | head -1`], { cwd: folder, encoding: "utf8" });
    expect(stderr).toBe("");
  });
});

it("is a filter that GNU parallel can run over shards, with summaries that add up", async () => {
  if (spawnSync("parallel", ["--version"]).error) return console.log("skipped: GNU parallel is not installed");
  await inCopy("nothing", (folder) => {
    const whole = log(300, 200);
    writeFileSync(join(folder, "log.jsonl"), whole);
    const line = `parallel --pipe --block 10k "${process.execPath}" "${BINARY}" lint - --input jsonl -f jsonl -q < log.jsonl | "${process.execPath}" "${BINARY}" merge - --format json`;
    const { stdout } = spawnSync("sh", ["-c", line], { cwd: folder, encoding: "utf8" });
    const merged = (JSON.parse(stdout) as Output).summary;
    const direct = (JSON.parse(no400(["lint", "log.jsonl", "-f", "json"], { cwd: folder }).out) as Output).summary;
    expect({ ...merged, files: 0 }).toEqual({ ...direct, files: 0 });
  });
});
