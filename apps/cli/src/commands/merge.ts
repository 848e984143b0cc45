import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { defineCommand } from "../cli/command.ts";
import { UsageError } from "../cli/usage-error.ts";
import { isFields } from "../input/exchange.ts";
import { readFailure } from "../input/read.ts";
import { plain } from "../io/paint.ts";
import { addSummary, newSummary, type Summary } from "../report/summary.ts";
import { closingLine, ruleTable } from "../report/words.ts";

export const merge = defineCommand({
  name: "merge",
  summary: "add up the summaries of runs over parts of the data",
  usage: "REPORT…",
  about: "Reads reports of no400 lint in the formats json and jsonl (or bare summaries; - for standard input) and adds up their summaries: for runs split over shards, cores or machines.",
  options: {
    format: { type: "string", short: "f", value: "name", help: "A table, or JSON that can be merged again.", choices: ["table", "json"] },
  },
  examples: [
    ["no400 merge shard-*.json", "The summary of all shards."],
    ["parallel no400 lint {} -f jsonl -q ::: logs/*.jsonl | no400 merge -", "One run a file, on every core."],
  ],
  run({ values, positionals, terminal }) {
    if (positionals.length === 0) throw new UsageError("Nothing to merge: name reports of no400 lint, or - for standard input. See no400 merge --help.");
    const sum = newSummary();
    for (const path of positionals) for (const summary of summariesIn(path, terminal.cwd)) addSummary(sum, summary);
    if (values.format === "json") terminal.out(`${JSON.stringify({ version: 1, summary: sum })}\n`);
    else terminal.out(`${Object.keys(sum.rules).length > 0 ? `${ruleTable(sum)}\n\n` : ""}${closingLine(sum, plain)}\n`);
    return sum.unreadable > 0 ? 2 : sum.errors > 0 ? 1 : 0;
  },
});

/** Every summary in a report: the one of a JSON document, or those on lines of their own. */
function summariesIn(path: string, cwd: string): readonly Summary[] {
  let text: string;
  try {
    text = readFileSync(path === "-" ? 0 : resolve(cwd, path), "utf8");
  } catch (error) {
    throw new UsageError(`${path}: ${readFailure(error).failure.message}`);
  }
  const whole = parsed(text);
  const found = (whole === undefined ? text.split("\n").filter((line) => line.includes('"summary"')).map(parsed) : [whole]).flatMap(summaryOf);
  if (found.length === 0) throw new UsageError(`${path} holds no summary of a run. Make one with no400 lint --format json or jsonl.`);
  return found;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function summaryOf(value: unknown): readonly Summary[] {
  if (!isFields(value)) return [];
  const summary = isFields(value["summary"]) ? value["summary"] : value;
  return typeof summary["requests"] === "number" && isFields(summary["rules"]) ? [{ ...newSummary(), ...(summary as unknown as Summary) }] : [];
}
