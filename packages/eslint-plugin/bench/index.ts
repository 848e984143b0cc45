// Whole-file lint time with the plugin's `recommended` on, to the same ESLint run without it. Run: `pnpm bench`, which builds
// first: what is timed is the built file, as users get it; a loader that runs sources adds calls of its own.
import { fileURLToPath } from "node:url";
import * as parser from "@typescript-eslint/parser";
import { ESLint, type Linter } from "eslint";
import { builtinRules } from "eslint/use-at-your-own-risk";
import plugin from "@no400/eslint-plugin";
import { source } from "./sources.ts";

const cwd = fileURLToPath(new URL("..", import.meta.url));
const filePath = fileURLToPath(new URL("../src/bench.js", import.meta.url));

/** ESLint's own recommended rules: what nearly every project has on. */
const recommended: Linter.RulesRecord = Object.fromEntries(
  [...builtinRules].flatMap(([name, rule]) => (rule.meta?.docs?.recommended === true ? [[name, "error"] as const] : [])),
);

interface Setup {
  readonly name: string;
  readonly config: Linter.Config;
}

const setups: readonly Setup[] = [
  { name: "espree, ESLint's recommended rules", config: { rules: recommended } },
  { name: "espree, no rules", config: {} },
  { name: "typescript-eslint parser, recommended rules", config: { rules: recommended, languageOptions: { parser: parser as unknown as Linter.Parser } } },
];

const ROUNDS = 100;

/** Processor time, not the clock's: what else the machine does is none of ours. */
async function time(eslint: ESLint, text: string): Promise<number> {
  const start = process.cpuUsage();
  for (let time = 0; time < 4; time++) await eslint.lintText(text, { filePath });
  const { user, system } = process.cpuUsage(start);
  return user + system;
}

/** Alternating rounds; the lower quartile of each, since whatever disturbs a round makes it longer. */
async function ratio(setup: Setup, text: string): Promise<number> {
  const engine = (plugins: readonly Linter.Config[]): ESLint => new ESLint({ cwd, overrideConfigFile: true, overrideConfig: [setup.config, ...plugins] });
  const [plain, full] = [engine([]), engine([plugin.configs.recommended])];
  for (let round = 0; round < 10; round++) {
    await time(plain, text);
    await time(full, text);
  }
  const times: { readonly plain: number[]; readonly full: number[] } = { plain: [], full: [] };
  for (let round = 0; round < ROUNDS; round++) {
    times.plain.push(await time(plain, text));
    times.full.push(await time(full, text));
  }
  return lowerQuartile(times.full) / lowerQuartile(times.plain);
}

function lowerQuartile(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 2] ?? NaN;
}

for (const setup of setups) {
  console.log(`\n${setup.name}`);
  for (const requests of [0, 1, 40]) {
    const text = source(requests);
    const found = await ratio(setup, text);
    console.log(`  ${requests} requests, ${(text.length / 1000).toFixed(1)} KB: ${found.toFixed(3)} × without the plugin`);
  }
}
