import type { Paint } from "../io/paint.ts";
import { clipLong } from "../judge/clip.ts";
import { columns } from "../report/columns.ts";
import { byKind, type Counted } from "./count-request.ts";
import { count, dollars, KINDS, percent, written } from "./words.ts";

const BAR = 30;
/** More parts than this are worth naming the largest of. */
const FEW = 5;

/** One request for people: a bar by kind for one model, a column for each of several. */
export function picture(title: string, counted: readonly Counted[], paint: Paint): string {
  const [first] = counted;
  if (first === undefined) return "";
  const table = counted.length === 1 ? single(first, paint) : sideBySide(counted);
  const notes = [...new Set(counted.flatMap(({ tokens }) => tokens.notes))];
  return [paint.path(title), table, ...notes.map((note) => paint.faint(`  ${note}`))].join("\n") + "\n";
}

/** All requests together, by model: one line each. */
export function together(all: readonly (readonly Counted[])[], paint: Paint): string {
  const sums = new Map<string, Sum>();
  for (const { model, tokens, exact, cost } of all.flat()) {
    const name = clipLong(model) ?? "none named";
    const sum = sums.get(name) ?? { requests: 0, low: 0, estimate: 0, high: 0, cost: 0, unpriced: 0 };
    sums.set(name, sum);
    sum.requests++;
    sum.low += exact ?? tokens.low;
    sum.estimate += exact ?? tokens.estimate;
    sum.high += exact ?? tokens.high;
    sum.cost += cost?.estimate ?? 0;
    if (cost === null) sum.unpriced++;
  }
  const rows = [...sums].map(([name, { requests, low, estimate, high, cost, unpriced }]) => {
    const price = unpriced === requests ? "cost not known" : `${dollars(cost)}${unpriced > 0 ? ` without ${count(unpriced)} of unknown price` : ""}`;
    return [name, `${count(requests)} requests`, `${count(estimate)} tokens`, `${count(low)} to ${count(high)}`, price];
  });
  return `${paint.path("together")}\n${indented(columns(rows))}\n`;
}

interface Sum {
  requests: number;
  low: number;
  estimate: number;
  high: number;
  cost: number;
  unpriced: number;
}

function single(counted: Counted, paint: Paint): string {
  const { tokens } = counted;
  const kinds = [...byKind(tokens)].map(([kind, sum]) => [KINDS[kind], count(sum), percent(sum, tokens.estimate), bar(sum, tokens.estimate)]);
  const facts = FACTS.flatMap(([name, tell]) => {
    const told = tell(counted);
    return told === null ? [] : [`  ${name.padEnd(9)}${told}`];
  });
  return [indented(aligned(kinds)), ...facts, ...largest(counted, paint)].join("\n");
}

function bar(part: number, whole: number): string {
  return "█".repeat(whole === 0 ? 0 : Math.round((part / whole) * BAR)) || "▏";
}

const FACTS: readonly (readonly [string, (counted: Counted) => string | null])[] = [
  ["model", ({ model }) => clipLong(model) ?? "none named"],
  ["total", ({ tokens: { low, estimate, high } }) => `${count(estimate)} tokens, ${count(low)} to ${count(high)}`],
  ["exact", ({ exact }) => (exact === null ? null : `${count(exact)} tokens by count_tokens`)],
  ["window", (counted) => windowText(counted)],
  ["cost", ({ cost }) => (cost === null ? "not known for this model" : costText(cost))],
];

function costText({ low, estimate, high }: NonNullable<Counted["cost"]>): string {
  return `${dollars(estimate)} with all of max_tokens, ${dollars(low)} to ${dollars(high)} by caching and by length of the answer`;
}

function windowText({ window, tokens, exact, maxTokens }: Counted): string {
  if (window === null) return "not known for this model";
  const { low, estimate, high } = exact === null ? tokens : { low: exact, estimate: exact, high: exact };
  const filled = `${count(window)}, ${percent(estimate, window)} filled`;
  if (low > window) return `${filled}: too long`;
  if (high > window) return `${filled}: may be too long, --exact asks the API`;
  if (maxTokens !== null && low + maxTokens > window) return `${filled}: no room for all of max_tokens (${count(maxTokens)})`;
  return `${filled}: fits`;
}

function largest({ tokens: { parts } }: Counted, paint: Paint): readonly string[] {
  const named = parts.filter(({ kind }) => kind !== "frame" && kind !== "tool-prompt");
  if (named.length <= FEW) return [];
  const top = [...named].sort((a, b) => b.estimate - a.estimate).slice(0, FEW);
  return [paint.faint("  the largest"), indented(aligned(top.map(({ path, kind, estimate }) => [clipLong(written(path)), count(estimate), KINDS[kind]])))];
}

function sideBySide(counted: readonly Counted[]): string {
  const sums = counted.map(({ tokens }) => byKind(tokens));
  const kinds = [...new Set(sums.flatMap((map) => [...map.keys()]))];
  const row = (name: string, tell: (one: Counted) => string): string[] => [name, ...counted.map(tell)];
  const rows = [
    row("", ({ model }) => clipLong(model) ?? "none named"),
    ...kinds.map((kind) => [KINDS[kind], ...sums.map((map) => count(map.get(kind) ?? 0))]),
    row("total", ({ tokens }) => count(tokens.estimate)),
    row("at least", ({ tokens }) => count(tokens.low)),
    row("at most", ({ tokens }) => count(tokens.high)),
    ...(counted.some(({ exact }) => exact !== null) ? [row("exact", ({ exact }) => (exact === null ? "-" : count(exact)))] : []),
    row("window", ({ window }) => (window === null ? "-" : count(window))),
    row("filled", ({ window, tokens, exact }) => (window === null ? "-" : percent(exact ?? tokens.estimate, window))),
    row("cost", ({ cost }) => (cost === null ? "-" : dollars(cost.estimate))),
  ];
  return indented(aligned(rows));
}

/** Numbers stand to the right; the first column and the fourth, a bar, to the left. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0))) ?? [];
  return columns(rows.map((row) => row.map((cell, index) => (/^[\d$-]/.test(cell) || index > 0 && rows[0]?.[0] === "" ? cell.padStart(widths[index] ?? 0) : cell))));
}

function indented(text: string): string {
  return text.replace(/^/gm, "  ");
}
