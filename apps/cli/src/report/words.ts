import type { Paint } from "../io/paint.ts";
import type { Summary } from "./summary.ts";

export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** Rules by how many requests they concern, widest first. */
export function ruleTable({ rules }: Summary): string {
  const rows = Object.entries(rules).sort(([a, x], [b, y]) => y.requests - x.requests || (a < b ? -1 : 1));
  const width = Math.max(...rows.map(([code]) => code.length), 4);
  const head = `  ${"rule".padEnd(width)}  ${"requests".padStart(9)}  ${"errors".padStart(9)}  ${"warnings".padStart(9)}`;
  return [head, ...rows.map(([code, { requests, errors, warnings }]) => `  ${code.padEnd(width)}  ${cell(requests)}  ${cell(errors)}  ${cell(warnings)}`)].join("\n");
}

function cell(count: number): string {
  return String(count).padStart(9);
}

/** The last line of a run. */
export function closingLine(summary: Summary, paint: Paint): string {
  const { requests, rejected, errors, warnings, unreadable, files, skipped, suppressed = 0 } = summary;
  const counts = [
    `${plural(requests, "request")} in ${plural(files, "file")}`,
    rejected > 0 ? paint.error(`${rejected} would be refused`) : paint.good("none would be refused"),
    plural(errors, "error"),
    plural(warnings, "warning"),
    ...(unreadable > 0 ? [paint.error(`${unreadable} unreadable`)] : []),
    ...(suppressed > 0 ? [`${plural(suppressed, "problem")} in the baseline`] : []),
    ...(skipped > 0 ? [`${plural(skipped, "file")} without a request skipped`] : []),
  ];
  return counts.join(", ");
}
