import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { lint } from "./support/lint.ts";

const root = dirname(createRequire(import.meta.url).resolve("@anthropic-ai/sdk"));
const settings = { asOf: "2026-11-20" };

function reported(text: string, fileName: string): readonly string[] {
  return lint(text, { fileName, settings }).map(({ line, ruleId, message }) => `${fileName}:${line} ${ruleId ?? ""} ${message}`);
}

test("nothing is wrong with the SDK's own sources and helpers", () => {
  const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap((file) => reported(readFileSync(join(root, "src", file), "utf8"), `src/${file}`))).toEqual([]);
});

/** The samples of the README and of the doc comments, each as a file; those that do not set up a client get one. */
function samples(): readonly string[] {
  const resources = ["messages/messages", "messages/batches", "beta/messages/messages", "beta/messages/batches"].map((name) => readFileSync(join(root, "src/resources", `${name}.ts`), "utf8"));
  const comments = resources.map((text) => text.replaceAll(/^ *\* ?/gm, ""));
  const head = 'import Anthropic from "@anthropic-ai/sdk";\nconst client = new Anthropic();\n';
  return [readFileSync(join(root, "README.md"), "utf8"), ...comments].flatMap((text) =>
    [...text.matchAll(/```(?:ts|js|typescript)\n(.*?)```/gs)].map(([, code = ""]) => (code.includes("import ") ? code : head + code)),
  );
}

test("all that may be wrong with the SDK's samples is that their models have retired", () => {
  const found = samples().flatMap((code) => reported(code, "src/sample.ts"));
  expect(samples().length).toBeGreaterThan(10);
  expect(found.filter((one) => !one.includes("no400/model-retired"))).toEqual([]);
});
