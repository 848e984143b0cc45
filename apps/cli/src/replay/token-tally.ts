import { columns } from "../report/columns.ts";
import type { TokenRecord } from "./token-record.ts";

/** Misses and widths of one group, as shares of what the API counted and of the estimate. */
interface Group {
  readonly errors: number[];
  readonly widths: number[];
  inside: number;
}

const SHORT = 60;
const LONG = 500;

/** Sums up how far estimates were off. */
export class TokenTally {
  /** By content and length. */
  readonly contents = new Map<string, Group>();
  readonly models = new Map<string, Group>();

  add(record: TokenRecord): void {
    note(this.contents, record.content, record);
    if (record.content !== "text and tools") return;
    if (record.actual < SHORT) note(this.contents, `  under ${SHORT} tokens`, record);
    if (record.actual >= LONG) note(this.contents, `  from ${LONG} tokens`, record);
    note(this.models, record.model.slice(0, 60), record);
  }
}

function note(groups: Map<string, Group>, name: string, { low, estimate, high, actual }: TokenRecord): void {
  const group = groups.get(name) ?? { errors: [], widths: [], inside: 0 };
  groups.set(name, group);
  group.errors.push(Math.abs(estimate - actual) / actual);
  group.widths.push((high - low) / Math.max(1, estimate));
  if (low <= actual && actual <= high) group.inside++;
}

const HEAD = ["token estimates", "records", "median error", "p95", "inside", "median width"];

/** The summary for people. */
export function tokenTable({ contents, models }: TokenTally): string {
  if (contents.size === 0) return "No record has a count of tokens to hold an estimate against.\n";
  const rows = [...ORDER.flatMap((name) => row(name, contents.get(name))), ...[...models].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([model, group]) => row(`  ${model}`, group))];
  const widths = HEAD.map((name, index) => Math.max(name.length, ...rows.map((cells) => cells[index]?.length ?? 0)));
  return `${columns([HEAD, ...rows].map((cells) => cells.map((cell, index) => (index === 0 ? cell : cell.padStart(widths[index] ?? 0)))))}\n`;
}

const ORDER = ["server tools", "media", "text and tools", `  under ${SHORT} tokens`, `  from ${LONG} tokens`];

function row(name: string, group: Group | undefined): readonly (readonly string[])[] {
  if (group === undefined) return [];
  const { errors, widths, inside } = group;
  return [[name, errors.length.toLocaleString("en"), percent(quantile(errors, 0.5)), percent(quantile(errors, 0.95)), percent(inside / errors.length), percent(quantile(widths, 0.5))]];
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
