// `pnpm marks`: writes anew what rule pages and rows of the ESLint plugin say is underlined, and the edits that rows show.
// For new examples, which need none to begin with, and after places or edits changed. Read the difference: it is what users will see.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { rulePages } from "../../packages/conformance/test/pages.ts";
import { rowsFolder } from "../../packages/eslint-plugin/test/support/rows.ts";
import { remarkPage } from "./page.ts";
import { remarkRows } from "./rows.ts";

function rewrite(folder: string, remark: (text: string, id: string) => string): void {
  for (const name of readdirSync(folder).filter((one) => one.endsWith(".md"))) {
    const file = join(folder, name);
    const before = readFileSync(file, "utf8");
    const after = remark(before, basename(name, ".md"));
    if (after === before) continue;
    writeFileSync(file, after);
    console.log(`wrote ${file}`);
  }
}

rewrite(rulePages, remarkPage);
rewrite(rowsFolder, remarkRows);
