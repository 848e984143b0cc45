import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { lint } from "./support/lint.ts";

const folder = fileURLToPath(new URL("files", import.meta.url));
const settings = { asOf: "2026-11-20" };
const names = (kind: string): readonly string[] => readdirSync(`${folder}/${kind}`).sort();

function reported(kind: string, name: string): readonly string[] {
  const text = readFileSync(`${folder}/${kind}/${name}`, "utf8");
  return lint(text, { fileName: `${folder}/${kind}/${name}`, settings }).map(({ line, ruleId }) => `${line} ${ruleId?.replace("no400/", "") ?? ""}`).sort();
}

/** `// ! rule rule` says what begins on its line. */
function marked(name: string): readonly string[] {
  const lines = readFileSync(`${folder}/invalid/${name}`, "utf8").split("\n");
  return lines.flatMap((line, index) => (/\/\/ ! (.*)$/.exec(line)?.[1] ?? "").split(" ").filter((rule) => rule !== "").map((rule) => `${index + 1} ${rule}`)).sort();
}

test("there are enough files", () => {
  expect(names("valid").length + names("invalid").length).toBeGreaterThanOrEqual(60);
});

describe("files with nothing wrong", () => {
  test.each(names("valid"))("%s", (name) => {
    expect(reported("valid", name)).toEqual([]);
  });
});

describe("files with marked mistakes", () => {
  test.each(names("invalid"))("%s", (name) => {
    expect(marked(name)).not.toEqual([]);
    expect(reported("invalid", name)).toEqual(marked(name));
  });
});
