import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { crossFit, rounded } from "./cross.ts";
import { blocksOf, requestSample, textSamples } from "./features.ts";
import { learnSpread } from "./intervals.ts";
import { loadRequests } from "./load-requests.ts";
import { loadTexts } from "./load-texts.ts";
import { fit } from "./model.ts";
import { outside, report } from "./report.ts";
import { writeFitted } from "./write-fitted.ts";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../..");
const shared = process.env["NO400_SHARED"] ?? join(root, "../shared");
/** What both sides of the intervals together are to hold. */
const COVERAGE = 0.992;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Puts the table between the marks of the README. */
const writeTable = (table: string): void => {
  const path = join(here, "README.md");
  const text = readFileSync(path, "utf8");
  writeFileSync(path, text.replace(/(<!-- table -->\n)[\s\S]*(<!-- \/table -->)/, (_, open: string, close: string) => `${open}${table}\n${close}`));
};

const main = async (): Promise<void> => {
  if (!existsSync(join(shared, "tokens"))) {
    say(`skipped: no counted texts in ${shared} (set NO400_SHARED)`);
    return;
  }
  const texts = loadTexts(shared);
  const requests = loadRequests(shared);
  say(`${texts.length} texts, ${requests.length} distinct recorded requests`);
  const held = crossFit(texts, requests, say);
  const rates = learnSpread(held, COVERAGE);
  const table = await report(held, rates, root);
  say(table);
  if (process.argv.includes("--misses")) outside(held, rates).forEach(say);
  writeTable(table);
  const blocks = blocksOf(texts);
  const samples = [...textSamples(texts, blocks), ...requests.flatMap((request) => requestSample(request, blocks) ?? [])];
  writeFitted(join(root, "packages/core/src/tokens/fitted.ts"), rounded(fit(samples)), rates, blocks);
  say("wrote packages/core/src/tokens/fitted.ts");
};

await main();
