import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { FRAME_STRIDE } from "../../packages/core/src/tokens/request/frames.ts";
import { SLOTS } from "../../packages/core/src/tokens/text/slots.ts";
import type { Held } from "./cross.ts";
import type { Interval } from "./intervals.ts";

type Count = (text: string) => number;

/** ai-tokenizer's vocabulary for Claude, as the package's own development dependency. */
const loadOther = async (root: string): Promise<Count> => {
  const require = createRequire(pathToFileURL(`${root}/packages/core/package.json`));
  const { Tokenizer } = (await import(pathToFileURL(require.resolve("ai-tokenizer")).href)) as { Tokenizer: new (encoding: unknown) => { count(text: string): number } };
  const encoding: unknown = await import(pathToFileURL(require.resolve("ai-tokenizer/encoding/claude")).href);
  const tokenizer = new Tokenizer(encoding);
  return (text) => tokenizer.count(text);
};

const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
};

const percent = (value: number): string => (100 * value).toFixed(1);

/** A row of which neither the estimate nor the width of its interval was learned. */
export type Reported = Held & Interval;

interface Group {
  readonly name: string;
  readonly has: (one: Held) => boolean;
}

const isRequest = ({ sample }: Held): boolean => sample.kind === "request" && !sample.open && !sample.media && !sample.serverTools;

const groups = (vocabulary: "v3" | "v4.7"): Group[] => {
  const of = (has: (one: Held) => boolean) => (one: Held) => one.sample.vocabulary === vocabulary && has(one);
  const sized = (from: number, to: number) => of((one) => isRequest(one) && one.sample.tokens >= from && one.sample.tokens < to);
  return [
    { name: "code", has: of(({ sample }) => sample.kind === "code") },
    { name: "501 languages", has: of(({ sample }) => sample.kind === "languages") },
    { name: "requests", has: sized(0, Infinity) },
    { name: "requests < 60 tokens", has: sized(0, 60) },
    { name: "requests 60 to 499", has: sized(60, 500) },
    { name: "requests >= 500", has: sized(500, Infinity) },
  ];
};

/** Whether a request has a cost that no other repository shows for its tokenizer: nothing can be learned of it from others. */
const lonely = (held: readonly Held[]): ((one: Held) => boolean) => {
  const users = new Map<string, Set<string>>();
  const costsOf = ({ sample }: Held): string[] => Array.from(sample.slots.filter((slot) => slot >= SLOTS && (slot - SLOTS) % FRAME_STRIDE === 0), (slot) => `${sample.vocabulary} ${slot}`);
  for (const one of held.filter(({ sample }) => sample.kind === "request" && !sample.open && !sample.serverTools))
    for (const cost of costsOf(one)) users.set(cost, (users.get(cost) ?? new Set()).add(one.sample.group));
  return (one) => costsOf(one).some((cost) => users.get(cost)!.size < 2);
};

const HEAD = "| tokenizer | held out | rows | median error % | p95 % | coverage % | width: median % | p95 % | ai-tokenizer: median % | p95 % | characters/3.5: median % | p95 % |";

/** The table of the README: every row is estimated by a model that has not seen it. */
export const report = async (held: readonly Reported[], root: string): Promise<string> => {
  const other = await loadOther(root);
  const lines = [HEAD, HEAD.replace(/[^|]+/g, " --- ")];
  const row = (title: string, name: string, rows: readonly Reported[]): void => {
    const misses = (estimate: (one: Held) => number): number[] => rows.map((one) => Math.abs(estimate(one) / one.sample.tokens - 1));
    const own = misses((one) => one.estimate);
    const inside = rows.filter(isInside).length;
    const widths = rows.map(({ estimate, low, high }) => (high - low) / estimate);
    const theirs = misses(({ sample }) => other(sample.text) + sample.ruled);
    const plain = misses(({ sample }) => sample.text.length / 3.5 + sample.ruled);
    const cells = [quantile(own, 0.5), quantile(own, 0.95), inside / rows.length, quantile(widths, 0.5), quantile(widths, 0.95), ...[theirs, plain].flatMap((list) => [quantile(list, 0.5), quantile(list, 0.95)])];
    lines.push(`| ${title} | ${name} | ${rows.length} | ${cells.map(percent).join(" | ")} |`);
  };
  for (const vocabulary of ["v3", "v4.7"] as const)
    for (const { name, has } of groups(vocabulary)) {
      const rows = held.filter(has);
      if (rows.length > 0) row(vocabulary === "v3" ? "v3" : "v4.7, v5", name, rows);
    }
  const isLonely = lonely(held);
  row("v4.7, v5", "requests without costs one repository shows", held.filter((one) => one.sample.vocabulary === "v4.7" && isRequest(one) && !isLonely(one)));
  row("all", "requests", held.filter(isRequest));
  row("all", "requests >= 500", held.filter((one) => isRequest(one) && one.sample.tokens >= 500));
  return lines.join("\n");
};

const isInside = ({ low, high, sample }: Reported): boolean => low <= sample.tokens && sample.tokens <= high;

/** Texts and requests outside their interval, for whoever wants to know why. */
export const outside = (held: readonly Reported[]): string[] =>
  held
    .filter((one) => (isRequest(one) || one.sample.kind !== "request") && !isInside(one))
    .map(({ low, high, sample }) => `${sample.vocabulary} ${sample.tokens} not in ${low}..${high}: ${sample.id}`);
