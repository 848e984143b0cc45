import { defineCommand } from "../cli/command.ts";
import { contextFlags, contextFrom } from "../cli/context-flags.ts";
import { wholeNumber } from "../cli/parse.ts";
import { UsageError } from "../cli/usage-error.ts";
import type { Place } from "../core.ts";
import { type Found, type FoundRequest, INPUTS, type InputFailure, type InputKind } from "../input/found.ts";
import { eachFound } from "../input/source.ts";
import { findTargets } from "../input/targets.ts";
import { buffered } from "../io/buffered.ts";
import { clipLong } from "../judge/clip.ts";
import { askUserSchemas } from "../judge/user-schemas.ts";
import { Comparer, type Outcome } from "../replay/outcome.ts";
import { replayTable } from "../replay/table.ts";
import { Tally } from "../replay/tally.ts";
import { type TokenRecord, tokenRecord } from "../replay/token-record.ts";
import { TokenTally, tokenTable } from "../replay/token-tally.ts";

export const replay = defineCommand({
  name: "replay",
  summary: "hold recorded exchanges against what no400 foretells",
  usage: "FILE…",
  about:
    "Reads recorded exchanges (a request and the API's answer, one a JSONL line; docs/replay.md), judges each in the context it was sent in, and says what no400 would have saved you: what it foretells, in which words, what it misses, and whether it ever cries wolf.",
  options: {
    format: { type: "string", short: "f", value: "name", help: "A table, or one JSON line a record; table by default.", choices: ["table", "jsonl"], group: "Output" },
    limit: { type: "string", value: "n", help: "List this many disagreements of a kind; 50 by default.", group: "Output" },
    tokens: { type: "boolean", help: "Also hold token estimates against the counts in the answers.", group: "Output" },
    strict: { type: "boolean", help: "End with exit code 1 when there is a false alarm or a miss.", group: "Output" },
    input: { type: "string", value: "kind", help: "Read every input as this kind instead of looking at it.", choices: INPUTS },
    ...contextFlags,
  },
  examples: [
    ["no400 replay logs/exchanges.jsonl", "What would no400 have foretold?"],
    ["no400 replay logs/*.jsonl --format jsonl | jq -c 'select(.outcome == \"missed\")'", "The refusals it would have missed."],
    ["no400 replay logs/exchanges.jsonl --tokens", "How good are the token estimates on your prompts?"],
    ["no400 replay logs/exchanges.jsonl --as-of 2026-11-01", "Which old requests would be refused on that day?"],
  ],
  async run({ values, positionals, terminal }) {
    if (positionals.length === 0) throw new UsageError("Nothing to replay: name a file of recorded exchanges, or - for standard input. See no400 replay --help.");
    const limit = wholeNumber("limit", values.limit) ?? 50;
    const { write, flush } = buffered(terminal.out);
    const run = new ReplayRun(new Comparer(contextFrom(values)), values.format === "jsonl" ? write : null, terminal.err, values.tokens === true);
    const { targets, failures } = await findTargets(positionals, { cwd: terminal.cwd });
    for (const { path, file } of targets) eachFound(file, { kind: values.input as InputKind | undefined }, (found) => run.take(path, found));
    for (const { path, failure } of failures) run.unreadable(path, failure);
    if (values.format !== "jsonl") write(replayTable(run.tally, limit, terminal.paint) + (run.tokens === null ? "" : `\n${tokenTable(run.tokens)}`));
    flush();
    if (run.tally.unreadable > 0) return 2;
    const { counts } = run.tally;
    return values.strict === true && counts["false-alarm"] + counts.missed > 0 ? 1 : 0;
  },
});

class ReplayRun {
  readonly tally = new Tally();
  readonly tokens: TokenTally | null;
  private readonly comparer: Comparer;
  private readonly line: ((text: string) => void) | null;
  private readonly warn: (text: string) => void;

  constructor(comparer: Comparer, line: ((text: string) => void) | null, warn: (text: string) => void, tokens: boolean) {
    this.tokens = tokens ? new TokenTally() : null;
    this.comparer = comparer;
    this.line = line;
    this.warn = warn;
  }

  take(path: string, found: Found): void {
    if ("failure" in found) return this.unreadable(path, found.failure);
    const { request } = found;
    askUserSchemas(request.value);
    const outcome = request.exchange === null ? null : this.comparer.compare(request.exchange);
    if (outcome === null) return this.unreadable(path, { ...NO_ANSWER, place: request.place(START) });
    const id = request.label ?? `${path}#${request.index}`;
    this.tally.add(id, about(request), outcome);
    const tokens = this.tokens === null || request.exchange === null || outcome.answer.kind !== "accepted" ? null : tokenRecord(request.exchange);
    if (tokens !== null) this.tokens?.add(tokens);
    if (this.line !== null) this.line(`${JSON.stringify(lineOf(id, outcome, tokens))}\n`);
  }

  unreadable(path: string, { message, place }: InputFailure): void {
    this.tally.unreadable++;
    if (this.tally.unreadable > 20) return;
    this.warn(`no400: ${path}${place === null ? "" : `:${place.line}:${place.column}`}: ${message}\n`);
  }
}

/** Where a record's text begins. */
const START: Place = { offset: 0, endOffset: 0, line: 1, column: 1, endLine: 1, endColumn: 1 };

const NO_ANSWER = { kind: "no-request", message: "There is no recorded exchange here: an object with `request` and a numeric `status`.", frame: null, api: null } as const;

/** One line of `--format jsonl`. */
function lineOf(id: string, { answer, foretold, kind, reason, problems }: Outcome, tokens: TokenRecord | null) {
  const told = foretold && { status: foretold.status, message: clipLong(foretold.message), code: foretold.code };
  return { id, status: answer.status, foretold: told, outcome: kind, problems, ...(reason !== null && { reason }), ...(tokens !== null && { tokens: countsOf(tokens) }) };
}

function countsOf({ low, estimate, high, actual }: TokenRecord) {
  return { low, estimate, high, actual };
}

/** Where and when a record was made, for the list of disagreements. */
function about({ exchange }: FoundRequest): string {
  const parts = [exchange?.platform, exchange?.at].filter((part): part is string => typeof part === "string");
  return parts.join(", ").slice(0, 60);
}
