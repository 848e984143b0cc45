import { describe, expect, test } from "vitest";
import { documentedHoles, documentedRules } from "./documented/index.ts";
import { coveragePage, errorsPage } from "./pages.ts";
import { corpus, reproductions } from "./records.ts";
import { falseAlarms, replayRejections } from "./replay.ts";
import { catalogueAreas, coverageRows, staleReasons } from "./table.ts";

test("every known rejection has a rule or a reason, and no reason is stale", () => {
  expect(catalogueAreas.flatMap(coverageRows).filter(({ state }) => state === "hole").map(({ row }) => row.id)).toEqual([]);
  expect(staleReasons()).toEqual([]);
});

test("every documented constraint has rules that exist, or a reason", () => {
  expect(documentedHoles()).toEqual([]);
  expect(documentedRules.filter(({ rules, why }) => (rules?.length ?? 0) === 0 && (why ?? "").length < 10)).toEqual([]);
});

test("pages show every area, and no table is torn by a bar", () => {
  for (const { title } of catalogueAreas) expect(errorsPage()).toContain(`## ${title}`);
  const lines = coveragePage().split("\n").filter((line) => line.startsWith("| "));
  expect(lines.filter((line) => ![3, 4].includes(line.replaceAll("\\|", "").split("|").length - 1))).toEqual([]);
});

const [recorded, rebuilt] = [corpus(), reproductions()];
if (recorded === undefined || rebuilt === undefined) console.log("coverage: replay skipped, no shared data");

describe.skipIf(recorded === undefined || rebuilt === undefined)("replay", () => {
  test("no recorded acceptance is refused", () => {
    expect(falseAlarms(recorded ?? []).alarms.map(({ record }) => record.id)).toEqual([]);
  }, 60_000);
  test("nine of ten complete messages are foretold word for word", () => {
    const exact = replayRejections(rebuilt ?? []).filter(({ record }) => record.message_exact === true);
    const verbatim = exact.filter(({ outcome }) => outcome === "word-for-word");
    expect(verbatim.length / exact.length).toBeGreaterThanOrEqual(0.9);
  });
});
