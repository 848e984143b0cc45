// Ratios of wall time within one run, each pair measured in turns; no absolute promise. `pnpm bench` in apps/cli, on a quiet machine.
import { spawnSync } from "node:child_process";
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { requestOf } from "./sample.ts";

const BINARY = process.env["NO400_BINARY"] ?? fileURLToPath(new URL("../dist/no400.js", import.meta.url));
const LOOP = fileURLToPath(new URL("./parse-loop.js", import.meta.url));
const AJV = join(dirname(createRequire(import.meta.url).resolve("ajv-cli/package.json")), "dist/index.js");

interface Measured {
  /** Milliseconds. */
  readonly time: number;
  /** Megabytes; null where the system does not tell. */
  readonly memory: number | null;
}

function once(args: readonly string[]): Measured {
  const timed = spawnSync("/usr/bin/time", ["-f", "%M"], { stdio: "ignore" }).error === undefined;
  const start = process.hrtime.bigint();
  const { stderr, status } = timed
    ? spawnSync("/usr/bin/time", ["-f", "%M", process.execPath, ...args], { encoding: "utf8", maxBuffer: 1 << 28 })
    : spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1 << 28 });
  const time = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}: ${stderr}`);
  return { time, memory: timed ? Number(stderr.trim().split("\n").at(-1)) / 1000 : null };
}

/** Medians of two commands run in turns, after one run of each that does not count. */
function pair(ours: readonly string[], theirs: readonly string[], rounds: number): readonly [Measured, Measured] {
  const runs: [Measured[], Measured[]] = [[], []];
  once(ours);
  once(theirs);
  for (let round = 0; round < rounds; round++) {
    runs[0].push(once(ours));
    runs[1].push(once(theirs));
  }
  return [median(runs[0]), median(runs[1])];
}

function median(runs: readonly Measured[]): Measured {
  return [...runs].sort((a, b) => a.time - b.time)[Math.floor(runs.length / 2)] as Measured;
}

function row(name: string, [ours, theirs]: readonly [Measured, Measured], goal: string, ratio = ours.time / theirs.time): void {
  const memory = ours.memory === null ? "" : `  ${ours.memory.toFixed(0)} MB`;
  console.log(`${name.padEnd(46)} ${ours.time.toFixed(0).padStart(7)} ms ${theirs.time.toFixed(0).padStart(7)} ms  ${ratio.toFixed(2)} ×  (goal ${goal})${memory}`);
}

const folder = mkdtempSync(join(tmpdir(), "no400-bench-"));
try {
  const schema = join(folder, "schema.json");
  writeFileSync(schema, spawnSync(process.execPath, [BINARY, "schema"], { encoding: "utf8", maxBuffer: 1 << 26 }).stdout);
  for (const count of [1, 1000, 10_000]) {
    mkdirSync(join(folder, String(count)));
    for (let index = 0; index < count; index++) writeFileSync(join(folder, String(count), `${index}.json`), JSON.stringify(requestOf(2000, index), null, 2));
  }
  const files = (count: number): string => join(folder, String(count));
  console.log(`${"".padEnd(46)} ${"no400".padStart(10)} ${"other".padStart(10)}`);
  row("one file, against node -e 0", pair([BINARY, "lint", join(files(1), "0.json")], ["-e", "0"], 15), "≤ 2");
  for (const [count, goal, rounds] of [[1, "≤ 0.25", 9], [1000, "≤ 0.4", 5], [10_000, "≤ 0.6", 3]] as const) {
    const theirs = [AJV, "validate", "--spec=draft2020", "--strict=false", "-s", schema, "-d", `${files(count)}/*.json`];
    row(`${count.toLocaleString("en")} files, against ajv-cli`, pair([BINARY, "lint", files(count), "--quiet"], theirs, rounds), goal);
  }
  for (const [name, size, lines] of [["10 KB", 10_000, 20_000], ["500 KB", 500_000, 400]] as const) {
    const log = join(folder, `${size}.jsonl`);
    for (let index = 0; index < lines; index++) appendFileSync(log, `${JSON.stringify(requestOf(size * (0.3 + ((index * 7) % 14) / 10), index))}\n`);
    const [ours, theirs] = pair([BINARY, "lint", log], [LOOP, log], 5);
    row(`JSONL, lines of about ${name}, speed against a parse loop`, [ours, theirs], "≥ 0.6, ≤ 150 MB", theirs.time / ours.time);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
