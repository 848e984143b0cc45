import type { Paint } from "../io/paint.ts";
import { clipLong } from "../judge/clip.ts";
import type { Disagreement, Tally } from "./tally.ts";

const TITLES = {
  "false-alarm": "False alarms: the API accepted what no400 would have stopped",
  missed: "Missed: the API refused what no400 would have let through",
  foretold: "Other words: refused as foretold, but the message differs",
} as const;

/** The result of a replay for people. */
export function replayTable(tally: Tally, limit: number, paint: Paint): string {
  const { counts, reasons } = tally;
  const refused = counts.foretold + counts["foretold-verbatim"];
  const decidable = refused + counts.missed;
  const rows: (readonly [string, number, string])[] = [
    ["agreed", counts.accepted, "accepted, nothing foretold"],
    ["false alarms", counts["false-alarm"], "accepted, a refusal foretold"],
    ["foretold", refused, `of ${decidable} decidable refusals`],
    ["  word for word", counts["foretold-verbatim"], refused === 0 ? "" : `${share(counts["foretold-verbatim"], refused)} of the foretold`],
    ["missed", counts.missed, "refused, nothing foretold"],
    ["not decidable", counts["not-decidable"], ""],
    ...[...reasons].sort(([, a], [, b]) => b - a).map(([reason, count]) => [`  ${reason}`, count, ""] as const),
    ...(tally.unreadable > 0 ? [["unreadable", tally.unreadable, ""] as const] : []),
    ["records", tally.total + tally.unreadable, ""],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  const table = rows.map(([name, count, note]) => `${name.padEnd(width)}  ${count.toLocaleString("en").padStart(9)}  ${paint.faint(note)}`.trimEnd());
  const lists = (["false-alarm", "missed", "foretold"] as const).map((kind) => list(tally, kind, limit, paint));
  return [table.join("\n"), ...lists.filter((text) => text !== "")].join("\n\n") + "\n";
}

function share(part: number, whole: number): string {
  return `${Math.floor((part / whole) * 1000) / 10} %`;
}

function list({ disagreements, counts }: Tally, kind: Disagreement["kind"], limit: number, paint: Paint): string {
  const found = disagreements.filter((one) => one.kind === kind);
  if (found.length === 0) return "";
  const rest = counts[kind] - Math.min(limit, found.length);
  const rows = found.slice(0, limit).map((one) => entry(one, paint));
  if (rest > 0) rows.push(`  … and ${rest} more`);
  return [paint.strong(TITLES[kind]), ...rows].join("\n");
}

function entry({ id, about, kind, answered, status, foretold }: Disagreement, paint: Paint): string {
  const rows = [`  ${paint.path(id)}  ${paint.faint(about)}`];
  if (kind !== "false-alarm") rows.push(`    answered  ${status} ${clipLong(answered) ?? "(no message in the record)"}`);
  if (foretold !== null) rows.push(`    foretold  ${foretold.status} ${clipLong(foretold.message) ?? "(wording not known)"}  [${foretold.code}]`);
  return rows.join("\n");
}
