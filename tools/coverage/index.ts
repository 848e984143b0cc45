// The coverage of known rejections: table, pages, and the replay of recorded traffic where the data is present.
// `--check` writes nothing and exits 1 when a page is stale or a row has neither rule nor reason.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { fixes } from "../../packages/core/src/catalog/fixes.ts";
import { documentedHoles, documentedRules } from "./documented/index.ts";
import { explainedMiss } from "./misses.ts";
import { coveragePage, errorsPage } from "./pages.ts";
import { corpus, reproductions } from "./records.ts";
import { falseAlarms, replayRejections, type Replayed } from "./replay.ts";
import { catalogueAreas, coverageRows, staleReasons, type CoverageRow } from "./table.ts";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const checkOnly = process.argv.includes("--check");
let faults = 0;

function write(file: string, text: string): void {
  const path = join(root, file);
  if (existsSync(path) && readFileSync(path, "utf8") === text) return;
  if (checkOnly) faults++;
  else writeFileSync(path, text);
  console.log(`${checkOnly ? "stale" : "wrote"}: ${relative(root, path)}`);
}

function printTable(): void {
  const rows = catalogueAreas.flatMap(coverageRows);
  for (const row of rows) console.log(line(row));
  const count = (state: CoverageRow["state"]): number => rows.filter((row) => row.state === state).length;
  console.log(`\n${rows.length} rows: ${count("foretold")} foretold by a rule, ${count("explained")} explained, ${count("not-yet")} not yet, ${count("hole")} holes.`);
  for (const id of staleReasons()) console.log(`STALE reason, a rule foretells it or no such row: ${id}`);
  const mute = new Set(rows.flatMap(({ row, rules }) => (row.fix === undefined ? rules.slice(0, 1).filter((id) => fixes[id] === undefined) : [])));
  if (mute.size > 0) console.log(`No sentence on what to change (catalog/fixes.ts): ${[...mute].join(", ")}`);
  faults += count("hole");
}

function line({ row, rules, reason, state }: CoverageRow): string {
  const wording = row.template === null ? "unseen  " : row.paraphrased ? "reported" : "verbatim";
  return `${state === "hole" ? "HOLE " : state === "not-yet" ? "yet  " : "     "}${row.id.padEnd(46)} ${wording}  ${rules.length > 0 ? rules.join(", ") : (reason ?? "no rule and no reason")}`;
}

function percent(part: number, whole: number): string {
  return `${part} of ${whole}${whole === 0 ? "" : ` (${((100 * part) / whole).toFixed(1)} %)`}`;
}

function printReplay(title: string, replayed: readonly Replayed[]): void {
  const exact = replayed.filter(({ record }) => record.message_exact !== false);
  const missed = replayed.filter(({ outcome }) => outcome === "missed");
  const verbatim = exact.filter(({ outcome }) => outcome === "word-for-word");
  console.log(`\n${title}: foretold ${percent(replayed.length - missed.length, replayed.length)}; word for word ${percent(verbatim.length, exact.length)} of those with a complete message.`);
  const open = missed.filter((one) => one.decidable && explainedMiss(one.record.id) === undefined);
  console.log(`  ${missed.length} missed: ${missed.length - open.length} with a reason below, ${open.length} without one.`);
  for (const one of replayed) {
    if (one.outcome === "word-for-word" || (one.outcome === "same-rule" && one.record.message_exact === false)) continue;
    const reason = explainedMiss(one.record.id) ?? (one.decidable ? "NOT EXPLAINED" : "only tokens, bytes or the server can tell");
    console.log(`  ${one.outcome.padEnd(10)} ${one.record.id}\n    said     ${shortened(one.message)}\n    foretold ${shortened(one.foretold === null ? null : `${one.foretold.code}: ${one.foretold.message ?? "(no wording)"}`)}\n    ${reason}`);
  }
}

function shortened(text: string | null): string {
  return text === null ? "nothing" : text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

printTable();
console.log(`\n${documentedRules.length} documented constraints: ${documentedRules.filter(({ rules }) => rules !== undefined).length} with a rule, ${documentedRules.filter(({ rules }) => rules === undefined).length} with a reason.`);
for (const hole of documentedHoles()) {
  faults++;
  console.log(`HOLE documented constraint: ${hole}`);
}
write("docs/coverage.md", coveragePage());
write("docs/errors.md", errorsPage());
const recorded = corpus();
const rebuilt = reproductions();
if (recorded === undefined || rebuilt === undefined) console.log("\ncoverage: replay skipped, no shared data (set NO400_SHARED or place `shared` beside the repository)");
else {
  const { accepted, alarms } = falseAlarms(recorded);
  printReplay("Recorded rejections", replayRejections(recorded));
  printReplay("Reproductions", replayRejections(rebuilt));
  console.log(`\nFalse alarms on ${accepted} recorded acceptances: ${alarms.length}`);
  for (const { record, foretold } of alarms) console.log(`  ${record.id} ${foretold?.code ?? ""}: ${foretold?.message ?? ""}`);
  faults += alarms.length;
}
process.exitCode = faults > 0 ? 1 : 0;
