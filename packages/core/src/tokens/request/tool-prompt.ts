import type { ModelVersion } from "../generation.ts";

/** Tokens within limits; `known` is false where nobody has published or measured them. */
export interface TokenRange {
  readonly low: number;
  readonly estimate: number;
  readonly high: number;
  readonly known: boolean;
}

interface Row {
  readonly line: string;
  readonly from: number;
  readonly to: number;
  /** Only ids dated before this day. */
  readonly before?: number;
  readonly auto: number;
  /** Null where nobody has published or measured it. */
  readonly forced: number | null;
}

/**
 * The system prompt that tools bring along, by `tool_choice`. Documented (agents-and-tools/tool-use/overview, October
 * 2026). Claude 3, 3.5 and 3.7 are no longer on that page: their values are those of its older versions; recorded
 * requests agree with them, but for Sonnet 3.5 (of October 2024) and 3.7: in five repositories an automatic choice costs 31 to 53 tokens less than the 346
 * of that page, as much as a forced one. Fable 5 is measured: one recorded conversation was sent to it, to Opus 5 and to Sonnet 5, and
 * the three counts differ as their prompts do.
 */
const ROWS: readonly Row[] = [
  { line: "opus", from: 500, to: 599, auto: 286, forced: 406 },
  { line: "opus", from: 408, to: 499, auto: 290, forced: 410 },
  { line: "opus", from: 407, to: 407, auto: 675, forced: 804 },
  { line: "sonnet", from: 500, to: 504, auto: 354, forced: 474 },
  { line: "sonnet", from: 505, to: 599, auto: 286, forced: 406 },
  { line: "haiku", from: 500, to: 599, auto: 286, forced: 406 },
  { line: "fable", from: 500, to: 500, auto: 290, forced: null },
  { line: "", from: 406, to: 406, auto: 497, forced: 589 },
  { line: "", from: 405, to: 405, auto: 496, forced: 588 },
  { line: "", from: 400, to: 404, auto: 313, forced: 315 },
  { line: "sonnet", from: 307, to: 307, auto: 313, forced: 313 },
  { line: "sonnet", from: 305, to: 305, before: 20241000, auto: 294, forced: 261 },
  { line: "sonnet", from: 305, to: 305, auto: 313, forced: 313 },
  { line: "haiku", from: 305, to: 305, auto: 264, forced: 355 },
  { line: "haiku", from: 300, to: 300, auto: 264, forced: 340 },
  { line: "opus", from: 300, to: 300, auto: 530, forced: 281 },
  { line: "sonnet", from: 300, to: 300, auto: 159, forced: 235 },
];

const holds = (row: Row, { line, version, date }: ModelVersion): boolean =>
  (row.line === "" || row.line === line) && version >= row.from && version <= row.to && (row.before === undefined || (date > 0 && date < row.before));

export const toolPrompt = (model: ModelVersion | undefined, forced: boolean): TokenRange => {
  const row = model && ROWS.find((candidate) => holds(candidate, model));
  const tokens = (forced ? row?.forced : row?.auto) ?? null;
  if (tokens === null) return { low: 150, estimate: forced ? 406 : 290, high: 820, known: false };
  return { low: tokens, estimate: tokens, high: tokens, known: true };
};
