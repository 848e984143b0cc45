import type { Scene } from "../scene.ts";
import type { Path } from "../subject.ts";
import { strictSchemas } from "./strict-request.ts";

export interface StrictSum {
  readonly optional: number;
  readonly unions: number;
  /** The schema with the most of what was asked for; null when there is none. */
  readonly path: Path | null;
}

/** Counts over all strict schemas of the request, the format of the answer included. */
export function strictSum(scene: Scene, most: "optional" | "unions"): StrictSum {
  let optional = 0;
  let unions = 0;
  let path: Path | null = null;
  let largest = 0;
  for (const one of strictSchemas(scene)) {
    optional += one.report.optional;
    unions += one.report.unions;
    if (one.report[most] <= largest) continue;
    largest = one.report[most];
    path = one.path;
  }
  return { optional, unions, path };
}

/** How we name the schema with the most: "`get_weather` (17)". */
export function largestOf(scene: Scene, most: "optional" | "unions"): string {
  const all = [...strictSchemas(scene)];
  const largest = all.reduce((a, b) => (b.report[most] > a.report[most] ? b : a));
  return `${largest.tool === null ? "the output format" : `\`${largest.tool}\``} (${largest.report[most]})`;
}
