import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inCopy, no400, shown } from "./no400.ts";

const ERROR = '{"type":"error","error":{"type":"invalid_request_error","message":"max_tokenz: Extra inputs are not permitted"},"request_id":"req_011"}';

describe("explain", () => {
  it("takes an argument, a file or standard input", async () => {
    await inCopy("nothing", (folder) => {
      writeFileSync(join(folder, "error.json"), ERROR);
      const file = no400(["explain", "error.json"], { cwd: folder });
      expect(file).toMatchObject({ code: 0, err: "" });
      expect(file.out).toContain("unknown-field");
      expect(no400(["explain", "-"], { cwd: folder, input: ERROR }).out).toBe(file.out);
      expect(no400(["explain", ERROR], { cwd: folder }).out).toBe(file.out);
    });
  });

  it("points to the line of the request that causes it", () => {
    expect(no400(["explain", ERROR, "--request", "bad.json"]).out).toContain("bad.json:3:3");
    const data = JSON.parse(no400(["explain", ERROR, "-r", "bad.json", "-f", "json"]).out) as { inRequest: object };
    expect(data.inRequest).toMatchObject({ agreement: "same-reply", problems: [{ code: "unknown-field", line: 3, column: 3 }] });
    expect(no400(["explain", ERROR, "--request", "good.json"]).out).toContain("Nothing in the request explains it");
  });

  it("links what is said about lengths in tokens to its rule", () => {
    const { out } = no400(["explain", "prompt is too long: 210000 tokens > 200000 maximum"]);
    expect(out).toContain("prompt-too-long: ");
    expect(out).toContain("docs/rules/prompt-too-long.md");
  });

  it("says when to send again", () => {
    expect(no400(["explain", '{"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}', "--header", "retry-after: 7"]).out).toContain("7 seconds");
  });

  it("says when nobody knows the text, and what resembles it", () => {
    const { out } = no400(["explain", "prompt is too lang: 5 tokens"]);
    expect(out).toContain("Nobody has recorded this text.");
    expect(out).toContain("prompt is too long");
  });

  it.each([[["explain"]], [["explain", "x", "--header", "nothing"]], [["explain", "x", "-r", "nowhere.json"]], [["explain", "-"]]])("no400 %j", (args) => {
    expect(shown(args)).toMatchSnapshot();
  });
});

describe("report", () => {
  it("holds what support needs and no text of the request", () => {
    const { out, err, code } = no400(["report", ERROR, "-r", "several.json", "--at", "2026-11-20T09:30:00Z", "--zone", "Europe/Lisbon", "--sdk", "sdk 1.0", "--api-version", "2023-06-01", "--tried", "sent it twice"]);
    expect(code).toBe(0);
    for (const part of ["req_011", "2026-11-20", "Europe/Lisbon", "sdk 1.0", "2023-06-01", "claude-haiku-4-5", "sent it twice", "Extra inputs"]) expect(out).toContain(part);
    expect(out).not.toContain('"Hi"');
    expect(err).toBe("");
  });

  it("names what is missing", () => {
    expect(no400(["report", "Overloaded"]).err).toMatch(/support will ask: .*request id/);
  });
});
