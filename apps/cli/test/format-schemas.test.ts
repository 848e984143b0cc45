import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { rdformatSchema } from "@umbrelladocs/rdformat-validator";
import Ajv from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { no400 } from "./no400.ts";

const INPUTS = [["good.json"], ["bad.json", "several.json", "duplicate.json", "unknown-model.json", "kinds", "broken", "cassettes", "nowhere.json", "nothing"], ["*.nothing"]];
const printed = (format: string, inputs: readonly string[]): string => no400(["lint", ...inputs, "--format", format]).out;

/** The schema of the OASIS, without what Ajv 8 does not know of draft 4. */
function sarifSchema(): object {
  const require = createRequire(import.meta.url);
  const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(require.resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"), "utf8")) as Record<string, unknown>;
  return schema;
}

const valid = (schema: object) => new Ajv.default({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);

describe("sarif", () => {
  const isSarif = valid(sarifSchema());

  it.each(INPUTS)("fits the schema of SARIF 2.1.0: %j …", (...inputs) => {
    expect(isSarif(JSON.parse(printed("sarif", inputs))), JSON.stringify(isSarif.errors)).toBe(true);
  });

  it("would notice a result without a message, and names only rules it describes", () => {
    const log = JSON.parse(printed("sarif", ["bad.json", "several.json"])) as { runs: [{ results: { message?: object; ruleId: string; ruleIndex: number }[]; tool: { driver: { rules: { id: string }[] } } }] };
    for (const { ruleId, ruleIndex } of log.runs[0].results) expect(log.runs[0].tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    delete log.runs[0].results[0]?.message;
    expect(isSarif(log)).toBe(false);
  });
});

it.each(INPUTS)("rdjson fits reviewdog's format: %j …", (...inputs) => {
  const isRdjson = valid(rdformatSchema);
  expect(isRdjson(JSON.parse(printed("rdjson", inputs))), JSON.stringify(isRdjson.errors)).toBe(true);
  expect(isRdjson({ diagnostics: [{ message: "x" }] })).toBe(false);
});

/** What GitLab documents as needed in a code quality report. */
const GITLAB = {
  type: "array",
  items: {
    type: "object",
    required: ["description", "check_name", "fingerprint", "severity", "location"],
    properties: {
      description: { type: "string", minLength: 1 },
      check_name: { type: "string", minLength: 1 },
      fingerprint: { type: "string", pattern: "^[0-9a-f]{40}$" },
      severity: { enum: ["info", "minor", "major", "critical", "blocker"] },
      location: { type: "object", required: ["path", "lines"], properties: { path: { type: "string", pattern: "^(?!\\./|/)" }, lines: { type: "object", required: ["begin"], properties: { begin: { type: "integer", minimum: 1 } } } } },
    },
  },
};

it.each(INPUTS)("gitlab has what GitLab needs, every fingerprint once: %j …", (...inputs) => {
  const report = JSON.parse(printed("gitlab", inputs)) as { fingerprint: string }[];
  const isReport = new Ajv2020({ strict: false }).compile(GITLAB);
  expect(isReport(report), JSON.stringify(isReport.errors)).toBe(true);
  expect(new Set(report.map(({ fingerprint }) => fingerprint)).size).toBe(report.length);
});

describe("junit", () => {
  const xmllint = spawnSync("xmllint", ["--version"]);

  it.each(INPUTS)("fits the shape that CI servers read: %j …", (...inputs) => {
    if (xmllint.error) return console.log("skipped: xmllint (libxml2-utils) is not installed");
    const xsd = fileURLToPath(new URL("./schemas/junit.xsd", import.meta.url));
    const check = (xml: string) => spawnSync("xmllint", ["--noout", "--schema", xsd, "-"], { input: xml, encoding: "utf8" });
    const { status, stderr } = check(printed("junit", inputs));
    expect(status, stderr).toBe(0);
    expect(check('<testsuites><testsuite name="x"/></testsuites>').status).not.toBe(0);
  });

  it("counts right", () => {
    const report = printed("junit", ["bad.json", "several.json", "broken"]);
    const sum = (name: string): number => [...report.matchAll(new RegExp(` ${name}="(\\d+)"`, "g"))].reduce((total, [, count]) => total + Number(count), 0);
    expect(sum("tests")).toBe(report.match(/<testcase /g)?.length);
    expect(sum("failures")).toBe(report.match(/<failure /g)?.length);
    expect(sum("errors")).toBe(report.match(/<error /g)?.length);
  });
});
