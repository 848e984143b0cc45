import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FIXTURES, inCopy, no400, shown } from "./no400.ts";

const AS_OF = ["--as-of", "2026-11-01"];
const read = (name: string): string => readFileSync(join(FIXTURES, "cassettes", name), "utf8");

/** Where lint says the misspelt field stands, as the text that stands there. */
function marked(name: string): readonly string[] {
  const { files } = JSON.parse(no400(["lint", `cassettes/${name}`, "--format", "json"]).out) as { files: { requests: { problems: { line: number; column: number; endLine: number; endColumn: number }[] }[] }[] };
  const lines = read(name).split("\n");
  return files[0]?.requests.flatMap(({ problems }) => problems.map((at) => (lines[at.line - 1] ?? "").slice(at.column - 1, at.line === at.endLine ? at.endColumn - 1 : undefined))) ?? [];
}

describe("cassettes", () => {
  it.each(["vcrpy.yaml", "parsed-body.yaml", "ruby-vcr.yml", "go-vcr.yaml", "betamax.json", "nock.json", "polly.har", "aliases.yaml", "in-brackets.yaml", "httpmock.yaml"])("%s: judged, and held against the answers in it", (name) => {
    expect(shown(["lint", `cassettes/${name}`, ...AS_OF])).toMatchSnapshot("lint");
    expect(shown(["replay", `cassettes/${name}`, "--format", "jsonl"])).toMatchSnapshot("replay");
  });

  it.each([
    ["vcrpy.yaml", ['"max_tokenz"', ""]],
    ["parsed-body.yaml", ["max_tokenz"]],
    ["ruby-vcr.yml", ['\\"max_tokenz\\"', '"max_tokenz"']],
    ["go-vcr.yaml", ['"max_tokenz"']],
    ["in-brackets.yaml", ['"max_tokenz"']],
    ["httpmock.yaml", ['"max_tokenz"']],
    ["nock.json", ['"max_tokenz"']],
    ["polly.har", ['\\"max_tokenz\\"']],
  ] as const)("%s: the place is that of the field in the file", (name, texts) => {
    expect(marked(name)).toEqual(texts);
  });

  it("says what cannot be read, and judges the rest", () => {
    for (const name of ["broken.yaml", "broken-brackets.yaml", "settings.yaml", "elsewhere.yaml", "recorded-nothing.yaml"]) expect(shown(["lint", `cassettes/${name}`, "--format", "compact", ...AS_OF])).toMatchSnapshot(name);
  });

  it("tells them by their content, and takes other YAML met by a glob for what it is", () => {
    for (const name of ["vcrpy.yaml", "httpmock.yaml"]) {
      const { out, code } = no400(["lint", "-", "--format", "compact"], { input: read(name) });
      expect({ out: out.replaceAll("<stdin>", `cassettes/${name}`), code }).toMatchObject({ out: no400(["lint", `cassettes/${name}`, "--format", "compact"]).out, code: 1 });
    }
    expect(no400(["lint", "cassettes/{settings,elsewhere}.yaml", "cassettes/aliases.yaml"]).out).toContain("2 files without a request skipped");
  });

  it("does not cry wolf about a recording whose day nobody wrote down", () => {
    const taken = read("go-vcr.yaml").replace("code: 400", "code: 200").replace('"type":"error","error"', '"was"');
    const told = (input: string): unknown => JSON.parse(no400(["replay", "-", "--format", "jsonl"], { input }).out);
    expect(told(taken)).toMatchObject({ outcome: "false-alarm" });
    expect(told(taken.replace(/ {12}Date:\n.*\n/, ""))).toMatchObject({ outcome: "not-decidable", reason: "day not in the record" });
  });

  it("never edits a recording", async () => {
    await inCopy("cassettes", (folder) => {
      no400(["lint", ".", "*.y*ml", "--fix-unsafe"], { cwd: folder });
      for (const name of ["vcrpy.yaml", "ruby-vcr.yml", "nock.json", "polly.har"]) expect(readFileSync(join(folder, name), "utf8")).toBe(read(name));
    });
  });

  it("reads one item at a time, whatever stands in it", async () => {
    await inCopy("cassettes", (folder) => {
      const [head, ...items] = read("vcrpy.yaml").split(/^(?=- request)/m);
      const calls = items.join("").replace(/^version: 1\n/m, "");
      writeFileSync(join(folder, "long.yaml"), `${head ?? ""}${calls.repeat(300)}version: 1\n`);
      const { summary } = JSON.parse(no400(["lint", "long.yaml", "--format", "json"], { cwd: folder }).out) as { summary: object };
      expect(summary).toMatchObject({ requests: 900, rejected: 600, unreadable: 0 });
      const deep = `interactions:\n- request:\n    body: ${"[".repeat(100_000)}\n    uri: https://api.anthropic.com/v1/messages\n`;
      const laughs = `interactions:\n- request:\n    x0: &x0 [${"lol,".repeat(10)}]\n${Array.from({ length: 12 }, (_, at) => `    x${at + 1}: &x${at + 1} [${`*x${at},`.repeat(10)}]\n`).join("")}    parsed_body: {a: *x12}\n    uri: https://api.anthropic.com/v1/messages\n`;
      for (const text of [deep, laughs]) {
        writeFileSync(join(folder, "hostile.yaml"), text);
        const run = no400(["lint", "hostile.yaml", "--format", "compact"], { cwd: folder });
        expect(run.code).toBe(2);
        expect(run.out + run.err).not.toMatch(/fault in no400|\n\s+at /);
      }
    });
  });
});
