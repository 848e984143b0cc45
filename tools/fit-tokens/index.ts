import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { crossFit, Folds } from "./cross.ts";
import { intervalOf, learnSpread } from "./intervals.ts";
import { loadRequests } from "./load-requests.ts";
import { loadTexts } from "./load-texts.ts";
import { outside, report, type Reported } from "./report.ts";
import { writeFitted } from "./write-fitted.ts";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../..");
const shared = process.env["NO400_SHARED"] ?? join(root, "../shared");
/** What both sides of the intervals together are to hold of the rows they are learned from, so that 99 % of others are held. */
const COVERAGE = 0.998;

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
  const isOther = process.argv.includes("--other-split");
  const folds = new Folds(texts, requests, isOther);
  const { held, beside } = crossFit(folds, say);
  const ratesBeside = beside.map((others) => learnSpread(others, COVERAGE));
  const reported = held.map((one): Reported => ({ ...one, ...intervalOf(one, ratesBeside[one.fold]!) }));
  const table = await report(reported, root);
  say(table);
  if (process.argv.includes("--misses")) outside(reported).forEach(say);
  if (isOther) return;
  writeTable(table);
  const { weights, doubts, blocks } = folds.without();
  writeFitted(join(root, "packages/core/src/tokens/fitted.ts"), weights, doubts, learnSpread(held, COVERAGE), blocks);
  say("wrote packages/core/src/tokens/fitted.ts");
};

await main();
