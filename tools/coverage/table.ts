import { replyAreas } from "../../packages/core/src/catalog/areas.ts";
import { notForetold } from "../../packages/core/src/catalog/not-foretold.ts";
import type { ReplyArea, ReplyRow } from "../../packages/core/src/catalog/reply-row.ts";
import { rulesForetelling } from "../../packages/core/src/catalog/rule-links.ts";

/** Areas around the catalogue: statuses no check can foretell, clouds, and what is said of kinds of errors. */
const AROUND: ReadonlySet<string> = new Set(["newer", "other-statuses", "clouds", "shapes", "by-type"]);

export const catalogueAreas: readonly ReplyArea[] = replyAreas.filter(({ id }) => !AROUND.has(id));

export interface CoverageRow {
  readonly row: ReplyRow;
  readonly rules: readonly string[];
  /** Why no rule foretells it; undefined is a hole in the table. */
  readonly reason: string | undefined;
  readonly state: "foretold" | "explained" | "not-yet" | "hole";
}

export function coverageRows(area: ReplyArea): readonly CoverageRow[] {
  return area.rows.map((row) => {
    const rules = rulesForetelling(row).map(({ id }) => id);
    const why = notForetold[row.id];
    if (rules.length > 0) return { row, rules, reason: undefined, state: "foretold" };
    if (why === undefined) return { row, rules, reason: undefined, state: "hole" };
    return { row, rules, reason: `${WHY[why.why]}${why.note === "" ? "" : `: ${why.note}`}`, state: why.why === "not-yet" ? "not-yet" : "explained" };
  });
}

const WHY = {
  "server-state": "state of the server",
  tokens: "needs a token count",
  "other-endpoint": "another endpoint",
  retired: "no longer said",
  wrapper: "words around another reply",
  "not-yet": "no rule yet",
} as const;

/** Rows of a list that rules foretell all the same: the list is stale there. */
export function staleReasons(): readonly string[] {
  const rows = new Map(replyAreas.flatMap(({ rows }) => rows).map((row) => [row.id, row]));
  return Object.keys(notForetold).filter((id) => {
    const row = rows.get(id);
    return row === undefined || rulesForetelling(row).length > 0;
  });
}
