import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import type { Held } from "./cross.ts";
import { intervalOf, type Rates } from "./intervals.ts";

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

const HEAD = "| tokenizer | held out | rows | median error % | p95 % | coverage % | width: median % | p95 % | ai-tokenizer: median % | p95 % | characters/3.5: median % | p95 % |";

/** The table of the README: every row is estimated by a model that has not seen it. */
export const report = async (held: readonly Held[], rates: Rates, root: string): Promise<string> => {
  const other = await loadOther(root);
  const lines = [HEAD, HEAD.replace(/[^|]+/g, " --- ")];
  const row = (title: string, name: string, rows: readonly Held[]): void => {
    const misses = (estimate: (one: Held) => number): number[] => rows.map((one) => Math.abs(estimate(one) / one.sample.tokens - 1));
    const own = misses((one) => one.estimate);
    const limits = rows.map((one) => ({ one, ...intervalOf(one, rates) }));
    const inside = limits.filter(({ one, low, high }) => low <= one.sample.tokens && one.sample.tokens <= high).length;
    const widths = limits.map(({ one, low, high }) => (high - low) / one.estimate);
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
  row("all", "requests", held.filter(isRequest));
  row("all", "requests >= 500", held.filter((one) => isRequest(one) && one.sample.tokens >= 500));
  return lines.join("\n");
};

/** Requests outside their interval, for whoever wants to know why. */
export const outside = (held: readonly Held[], rates: Rates): string[] =>
  held.filter(isRequest).flatMap((one) => {
    const { low, high } = intervalOf(one, rates);
    const { id, tokens } = one.sample;
    return low <= tokens && tokens <= high ? [] : [`${tokens} not in ${low}..${high}: ${id}`];
  });
