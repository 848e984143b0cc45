import { existsSync, readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { type Call, defineCommand } from "../cli/command.ts";
import { contextFlags, contextFrom } from "../cli/context-flags.ts";
import { writeReport } from "../cli/output-file.ts";
import { parseCommand, wholeNumber } from "../cli/parse.ts";
import { UsageError } from "../cli/usage-error.ts";
import { Baseline, BASELINE } from "../config/baseline.ts";
import { ignoredPaths } from "../config/ignore.ts";
import { findConfig, loadConfig } from "../config/load.ts";
import { Settings } from "../config/settings.ts";
import type { LoadedConfig } from "../config/types.ts";
import { Fixer } from "../fix/fixer.ts";
import { INPUTS, type InputKind } from "../input/found.ts";
import { findTargets, type Target } from "../input/targets.ts";
import { buffered } from "../io/buffered.ts";
import { plain } from "../io/paint.ts";
import { Progress } from "../io/progress.ts";
import type { Terminal } from "../io/terminal.ts";
import { runShards } from "../jobs/run-shards.ts";
import { ShardReporter } from "../jobs/shard-reporter.ts";
import { type Shard, shardsOf } from "../jobs/shard.ts";
import { createReporter, type Format, FORMATS } from "../report/index.ts";
import type { Reporter } from "../report/reporter.ts";
import { closingLine, plural } from "../report/words.ts";
import { LintRun } from "./lint-run.ts";

const output = "Output";
const fixing = "Fixing";
const scale = "Logs";
const configuration = "Configuration";

const options = {
  format: { type: "string", short: "f", value: "name", help: "How to report; pretty by default, github in GitHub Actions.", choices: FORMATS, group: output },
  "output-file": { type: "string", short: "o", value: "file", help: "Write the report to a file; a closing line still goes to standard error.", group: output },
  quiet: { type: "boolean", short: "q", help: "Report errors only.", group: output },
  limit: { type: "string", value: "n", help: "Show this many problems in full (pretty, markdown), then count by rule; 100 by default.", group: output },
  "max-warnings": { type: "string", value: "n", help: "More warnings than this end with exit code 1.", group: output },
  fix: { type: "boolean", help: "Repair in place what can be repaired without changing what the request means.", group: fixing },
  "fix-unsafe": { type: "boolean", help: "Also repairs that a person should look at.", group: fixing },
  "fix-dry-run": { type: "boolean", help: "Print what --fix (or --fix-unsafe beside it) would change, as a diff.", group: fixing },
  config: { type: "string", short: "c", value: "file", help: "This configuration instead of the nearest no400.config.{ts,js,json} or package.json.", group: configuration },
  "no-config": { type: "boolean", help: "Read no configuration and no ignore file.", group: configuration },
  baseline: { type: "string", value: "file", help: `Known problems to leave out; ${BASELINE} by default.`, group: configuration },
  "update-baseline": { type: "boolean", help: "Write all problems found into the baseline.", group: configuration },
  jobs: { type: "string", short: "j", value: "n", help: "Judge in this many processes; worth it for large logs and many files.", group: scale },
  sample: { type: "string", value: "share", help: "Judge about this share of a JSONL file's lines: 0.01 or 1%.", group: scale },
  "since-offset": { type: "string", value: "bytes", help: "Start a JSONL file there; the offset to go on from is printed on standard error.", group: scale },
  input: { type: "string", value: "kind", help: "Read every input as this kind instead of looking at it.", choices: INPUTS },
  // What a run with --jobs passes to the processes it starts.
  shard: { type: "boolean", help: "", hidden: true },
  ...contextFlags,
} as const;

export const lint = defineCommand({
  name: "lint",
  summary: "judge saved requests as the API would",
  usage: "[FILE|FOLDER|GLOB|-]…",
  about:
    "Reads requests and says for each whether the API would refuse it, where, and in which words. Takes JSON, JSON with comments, JSONL (a request, an exchange or a batch line each), batch files, HAR, cURL commands, .http files, recorded cassettes, and ```json blocks in Markdown.",
  options,
  examples: [
    ["no400 lint request.json", "One request: every reason why the API would refuse it."],
    ["no400 lint requests/ --format json", "A folder, as one JSON document (docs/output.md)."],
    ["no400 lint --fix-dry-run requests/", "What can be repaired, as a diff."],
    ["no400 lint 'logs/**/*.jsonl' --as-of 2026-08-01", "Logs, judged as the API stood on that day."],
    ["pbpaste | no400 lint -", "The clipboard: JSON or a cURL command."],
  ],
  run: lintCommand,
});

async function lintCommand(call: Call<typeof options>): Promise<number> {
  const { values, positionals, terminal } = call;
  if (positionals.length === 0 && values.shard !== true) throw new UsageError("Nothing to lint: name a file, a folder, a glob, or - for standard input. See no400 lint --help.");
  const plan = await planOf(call);
  if (values.shard === true) return lintShard(plan, terminal);
  const { config, from, updateBaseline, baseline, baselineFile, dryRun, sink, fixer, run, jobs } = plan;
  const ignored = values["no-config"] === true ? undefined : await ignoredPaths(terminal.cwd, config);
  const { targets, failures } = await findTargets(positionals, { cwd: terminal.cwd, ...(ignored && { ignored }) });
  if (from !== undefined) checkOffset(from, targets);
  if (fixer !== null && targets.some(({ file }) => file === 0)) throw new UsageError("--fix changes files in place, and standard input is none: name a file.");
  const shards = jobs > 1 ? shardsOf(targets, jobs, plan.kind) : [];
  if (shards.length > 1) await runShards(shards, { jobs, args: shardArgs(terminal.args, baseline !== null), cwd: terminal.cwd, reporter: plan.reporter, run, warn: terminal.err });
  else for (const target of targets) run.target(target);
  for (const { path, failure } of failures) run.failure(path, failure);
  plan.progress.end();
  run.end();
  sink.end();

  if (dryRun || updateBaseline || sink.toFile) terminal.err(`${closingLine(run.summary, plain)}\n`);
  if (fixer !== null) terminal.err(`${plural(fixer.changed, "file")} ${dryRun ? "would be changed" : "changed"}\n`);
  if (from !== undefined && run.read !== null) terminal.err(`next offset: ${run.read.offset}\n`);
  if (updateBaseline && baseline !== null) {
    terminal.err(`${plural(baseline.write(baselineFile), "problem")} written to ${baselineFile}\n`);
    return run.summary.unreadable > 0 ? 2 : 0;
  }
  if (baseline !== null && baseline.stale > 0) terminal.err(`${baselineFile} knows ${plural(baseline.stale, "problem")} that ${baseline.stale === 1 ? "is" : "are"} mended: write it anew with --update-baseline\n`);
  return run.exitCode(wholeNumber("max-warnings", values["max-warnings"]));
}

/** Everything a run needs, from flags and configuration. Throws {@link UsageError} for what is wrong in them. */
async function planOf({ values, terminal }: Call<typeof options>) {
  wholeNumber("max-warnings", values["max-warnings"]);
  const limit = wholeNumber("limit", values.limit) ?? 100;
  const context = contextFrom(values);
  const from = wholeNumber("since-offset", values["since-offset"]);
  const config = await configFor(values, terminal);
  const settings = await Settings.create(config);
  const updateBaseline = values["update-baseline"] === true;
  const baselineFile = baselinePath(values.baseline, config, terminal.cwd);
  // A part of a run cannot know which of a file's requests it judges; the process that puts the parts together has the baseline.
  const baseline = values.shard !== true && (updateBaseline || existsSync(baselineFile)) ? Baseline.read(baselineFile) : null;
  if (values.baseline !== undefined && baseline === null) throw new UsageError(`There is no baseline ${values.baseline}. Write one with --update-baseline.`);
  const dryRun = values["fix-dry-run"] === true;
  const fixing = values.fix === true || values["fix-unsafe"] === true || dryRun;
  const asked = wholeNumber("jobs", values.jobs, 1) ?? 1;
  if (asked > 1 && (fixing || updateBaseline || from !== undefined)) throw new UsageError("--jobs goes with neither --fix, --update-baseline nor --since-offset.");
  const sink = reportSink(values["output-file"], terminal);
  const format = (values.format ?? (terminal.env["GITHUB_ACTIONS"] === "true" ? "github" : "pretty")) as Format;
  const fixer = fixing ? await createFixer(values["fix-unsafe"] === true, dryRun, sink.write) : null;
  const reporter: Reporter =
    values.shard === true
      ? new ShardReporter({ write: sink.write, everything: NAMES_EVERYTHING.has(format), frames: format === "pretty", limit })
      : createReporter(format, { write: dryRun || updateBaseline ? silent : sink.write, paint: sink.toFile ? plain : terminal.paint, limit });
  const progress = new Progress(terminal);
  const kind = values.input as InputKind | undefined;
  const runOptions = { context, settings, reporter, quiet: values.quiet === true, kind, baseline, updateBaseline, fixer, progress, sample: shareOf(values.sample), from, to: undefined };
  return { config, from, updateBaseline, baseline, baselineFile, dryRun, sink, fixer, kind, reporter, progress, runOptions, run: new LintRun(runOptions), jobs: asked };
}

/** Formats that have a line or entry for a request without problems. */
const NAMES_EVERYTHING: ReadonlySet<Format> = new Set(["json", "jsonl", "junit"] as const);

/** The command line of a process that judges a shard: this one's, without what it was given to read and what is done with all parts together. */
function shardArgs(args: readonly string[], hasBaseline: boolean): readonly string[] {
  const { values } = parseCommand(args, options);
  const own = Object.entries(values).filter(([name]) => !["jobs", "output-file", "max-warnings", "baseline", "quiet"].includes(name));
  const flags = own.flatMap(([name, value]) => (value === true ? [`--${name}`] : [value as string | readonly string[]].flat().map((one) => `--${name}=${one}`)));
  // Which problems are left to be shown is not known there.
  return ["lint", "--shard", ...flags, ...(hasBaseline ? [`--limit=${1e9}`] : [])];
}

/** Judges the part of a run that comes through standard input. */
function lintShard({ runOptions, reporter, sink }: Awaited<ReturnType<typeof planOf>>, { err }: Terminal): number {
  const shard = JSON.parse(readFileSync(0, "utf8")) as Shard;
  const run = new LintRun({ ...runOptions, progress: new Progress({ watched: false, err }), from: shard.from, to: shard.to });
  for (const target of shard.targets) run.target(target);
  if (reporter instanceof ShardReporter) reporter.lines = run.read?.lines ?? 0;
  run.end();
  sink.end();
  return 0;
}

/** A log that is shorter than what was read of it is another log. */
function checkOffset(from: number, targets: readonly Target[]): void {
  const [only, second] = targets;
  if (only === undefined || second !== undefined) throw new UsageError("--since-offset goes with exactly one JSONL file.");
  const size = only.file === 0 ? Infinity : (statSync(only.file, { throwIfNoEntry: false })?.size ?? Infinity);
  if (from > size) throw new UsageError(`${only.path} has ${size} bytes, fewer than --since-offset ${from}: was it cut or rotated? Start it with --since-offset 0.`);
}

function silent(): void {}

async function configFor(values: Call<typeof options>["values"], terminal: Terminal): Promise<LoadedConfig> {
  if (values["no-config"] === true) return { config: {}, folder: terminal.cwd, file: null };
  return values.config === undefined ? findConfig(terminal.cwd) : loadConfig(resolve(terminal.cwd, values.config));
}

function baselinePath(flag: string | undefined, { config, folder }: LoadedConfig, cwd: string): string {
  if (flag !== undefined) return resolve(cwd, flag);
  return resolve(folder, config.baseline ?? BASELINE);
}

/** Where the report goes: standard output, or a file that appears whole at the end. */
function reportSink(file: string | undefined, terminal: Terminal) {
  if (file === undefined) {
    const { write, flush } = buffered(terminal.out);
    return { write, end: flush, toFile: false };
  }
  const parts: string[] = [];
  return {
    write: (text: string) => void parts.push(text),
    end: () => writeReport(parts.join(""), file, terminal),
    toFile: true,
  };
}

async function createFixer(unsafe: boolean, dryRun: boolean, write: (text: string) => void) {
  const { parseTree } = await import("jsonc-parser");
  return new Fixer({ unsafe, dryRun, write, parseTree });
}

/** `0.05` or `5%`. */
function shareOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const share = text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : Number(text);
  if (!(share > 0 && share <= 1)) throw new UsageError(`--sample takes a share above 0 and up to 1, or a percentage, not "${text}".`);
  return share;
}
