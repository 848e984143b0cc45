// Writes what is derived from the sources: the shape table and the rule registry.
// `--check` writes nothing and exits 1 when a file is stale.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { acceptsSource } from "./accepts.ts";
import { conformanceSets } from "./conformance-set.ts";
import { pageSources } from "./pages.ts";
import { modelsPageSource } from "./models-page.ts";
import { registrySource } from "./registry.ts";
import { rulesPageSource } from "./rules-page.ts";
import { makeShapeTable, shapeTableSource } from "./shape-table.ts";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const core = join(root, "packages/core/src");

const table = makeShapeTable();
const files: Readonly<Record<string, () => string | Promise<string>>> = {
  [join(core, "rules/registry.ts")]: () => registrySource(join(core, "rules")),
  [join(core, "shape/table.generated.ts")]: () => shapeTableSource(table),
  [join(core, "shape/accepts.generated.ts")]: async () => acceptsSource(table, (await import("../../packages/core/src/rules/registry.ts")).rules),
};

/** In this order: pages and the shape test are made from the registry. */
const check = process.argv.includes("--check");
let stale = 0;
function write(file: string, text: string): void {
  if (existsSync(file) && readFileSync(file, "utf8") === text) return;
  stale++;
  console.log(`${check ? "stale" : "wrote"}: ${relative(root, file)}`);
  if (!check) writeFileSync(file, text);
}

for (const [file, make] of Object.entries(files)) write(file, await make());
const sets = await conformanceSets();
write(join(root, "packages/conformance/requests/accepted.jsonl"), sets.accepted);
write(join(root, "packages/conformance/requests/rejected.jsonl"), sets.rejected);
write(join(root, "docs/rules/README.md"), await rulesPageSource());
write(join(root, "docs/models.md"), modelsPageSource());
for (const [file, text] of await pageSources(join(root, "docs/rules"))) write(file, text);
process.exitCode = check && stale > 0 ? 1 : 0;
