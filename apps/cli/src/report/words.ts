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
