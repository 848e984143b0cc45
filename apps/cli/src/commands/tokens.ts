import { type Call, defineCommand } from "../cli/command.ts";
import { UsageError } from "../cli/usage-error.ts";
import { contextFlags, contextFrom } from "../cli/context-flags.ts";
import type { ContextInput, Place } from "../core.ts";
import { INPUTS, type InputKind } from "../input/found.ts";
import { eachFound } from "../input/source.ts";
import { findTargets, type Target } from "../input/targets.ts";
import { clipLong } from "../judge/clip.ts";
import { type Countable, countables, type Counted, countFor, isTooLong } from "../tokens/count-request.ts";
import { type ExactCount, exactCounter, Uncounted } from "../tokens/exact.ts";
import { picture, together } from "../tokens/picture.ts";

const { beta } = contextFlags;
const options = {
  model: { type: "string", short: "m", value: "a,b", help: "Count for these models, side by side, instead of the request's own." },
  exact: { type: "boolean", help: "Also ask the API (count_tokens, free of charge), with ANTHROPIC_API_KEY." },
  "no-cache": { type: "boolean", help: "Ask again what was asked before; answers are kept for 30 days." },
  json: { type: "boolean", help: "One JSON document, with every part and its path." },
  input: { type: "string", value: "kind", help: "Read every input as this kind instead of looking at it.", choices: INPUTS },
  beta,
} as const;

export const tokens = defineCommand({
  name: "tokens",
  summary: "say how many input tokens a request has, and where they go",
  usage: "FILE…",
  about:
    "Counts offline: an interval that holds and an estimate inside it, by kind of part, against the model's window, with what it costs. Takes the same inputs as lint. Exit code 1 when a prompt is surely too long for its model.",
  options,
  examples: [
    ["no400 tokens request.json", "Where do the tokens go?"],
    ["no400 tokens request.json --model claude-sonnet-5,claude-haiku-4-5", "The same request on two models."],
    ["no400 tokens request.json --exact", "Beside the API's own count."],
    ["no400 tokens logs/*.jsonl --json | jq '.requests[].models[0].estimate'", "For a program."],
  ],
  run: tokensCommand,
});

/** One request to count, and where it stands. */
interface Entry extends Countable {
  readonly file: string;
  readonly index: number;
  readonly context: ContextInput;
}

interface Reported extends Entry {
  readonly counted: readonly Counted[];
}

const CONVERSE = "Only bodies of the Messages API can be counted.";

async function tokensCommand({ values, positionals, terminal }: Call<typeof options>): Promise<number> {
  if (positionals.length === 0) throw new UsageError("Nothing to count: name a file, or - for standard input. See no400 tokens --help.");
  const models = values.model?.split(",").map((id) => id.trim()).filter((id) => id !== "") ?? [];
  const exact = values.exact === true ? exactCounter(terminal.env, values["no-cache"] !== true) : null;
  const failures: { readonly file: string; readonly message: string }[] = [];
  const fail = (file: string, message: string, place: Place | null = null): void => {
    failures.push({ file, message });
    terminal.err(`no400: ${file}${place === null ? "" : `:${place.line}:${place.column}`}: ${message}\n`);
  };
  const sources = await findTargets(positionals, { cwd: terminal.cwd });
  for (const { path, failure } of sources.failures) fail(path, failure.message, failure.place);
  const entries = sources.targets.flatMap((target) => entriesOf(target, values.input as InputKind | undefined, models, fail));
  const context = contextFrom({ ...(values.beta && { beta: values.beta }) });
  const reported: Reported[] = [];
  const countOf = (entry: Entry): Promise<readonly Counted[]> => countAll(entry, exact, { ...entry.context, ...context }, (message) => fail(entry.file, message));
  // The API is asked about all of them, a few at a time; what is counted here is counted when its turn comes.
  const asked = exact === null ? null : entries.map(countOf);
  for (const [index, entry] of entries.entries()) {
    const counted = await (asked?.[index] ?? countOf(entry));
    reported.push({ ...entry, counted });
    if (values.json !== true) terminal.out(`${reported.length > 1 ? "\n" : ""}${picture(titleOf(entry, entries), counted, terminal.paint)}`);
  }
  if (values.json !== true && reported.length > 1) terminal.out(`\n${together(reported.map(({ counted }) => counted), terminal.paint)}`);
  if (values.json === true) terminal.out(`${JSON.stringify({ version: 1, requests: reported.map(data), failures }, null, 2)}\n`);
  if (failures.length > 0) return 2;
  return reported.some(({ counted }) => counted.some(isTooLong)) ? 1 : 0;
}

/** The requests of one input, numbered through. */
function entriesOf({ path, file }: Target, kind: InputKind | undefined, models: readonly string[], fail: (file: string, message: string, place?: Place | null) => void): readonly Entry[] {
  const entries: Entry[] = [];
  eachFound(file, { kind }, (found) => {
    if ("failure" in found) return fail(path, found.failure.message, found.failure.place);
    const all = countables(found.request, models);
    if (all === null) return fail(path, CONVERSE);
    for (const one of all) entries.push({ ...one, file: path, index: entries.length, context: found.request.context });
  });
  return entries;
}

/** An API that does not answer leaves the estimates as they are. */
async function countAll(one: Countable, exact: ExactCount | null, context: ContextInput, warn: (message: string) => void): Promise<readonly Counted[]> {
  const asked = one.models.map(async (model) => {
    try {
      return countFor(one, model, exact === null ? null : await exact(one.body, model, context));
    } catch (error) {
      if (!(error instanceof Uncounted)) throw error;
      warn(error.message);
      return countFor(one, model, null);
    }
  });
  return Promise.all(asked);
}

function titleOf({ file, index, label }: Entry, all: readonly Entry[]): string {
  const several = all.some((other) => other.file === file && other.index !== index);
  return several ? `${file}#${clipLong(label) ?? index}` : file;
}

function data({ file, index, label, counted }: Reported) {
  const models = counted.map(({ model, tokens: { low, estimate, high, generation, parts, notes }, exact, window, maxTokens, cost, price }) => {
    return { model, generation, low, estimate, high, exact, window, maxTokens, cost, price, parts, notes };
  });
  return { file, index, label, models };
}
