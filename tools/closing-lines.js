// Sums the test reports of all packages into vitest's summary and the plain line CI reads.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The reports vitest's JSON reporter left, one a package that has tests. */
function reports(root) {
  const packages = ["packages", "apps"].flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(root, folder, name)));
  return [...packages, join(root, "tools")]
    .map((folder) => join(folder, ".vitest-report.json"))
    .filter((file) => existsSync(file))
    .map((file) => JSON.parse(readFileSync(file, "utf8")));
}

/** Prints the closing lines; returns the exit code: 1 when a test failed or none ran. */
export function closingLines(root) {
  const all = reports(root);
  const sum = (key) => all.reduce((total, report) => total + report[key], 0);
  const files = all.reduce((total, report) => total + report.testResults.length, 0);
  const [passed, failed, skipped] = [sum("numPassedTests"), sum("numFailedTests"), sum("numPendingTests")];
  const tail = (parts) => parts.filter(([count]) => count > 0).map(([count, word]) => ` | ${count} ${word}`).join("");
  console.log(`\n Test Files  ${files} in ${all.length} packages`);
  console.log(`      Tests  ${passed} passed${tail([[failed, "failed"], [skipped, "skipped"]])} (${passed + failed + skipped})\n`);
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
  return failed > 0 || passed === 0 ? 1 : 0;
}
