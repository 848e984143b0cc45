import type { Outcome, OutcomeKind } from "./outcome.ts";
import type { Reason } from "./undecidable.ts";

/** A record on which no400 and the API do not agree, or not in words. */
export interface Disagreement {
  readonly id: string;
  readonly about: string;
  readonly kind: "false-alarm" | "missed" | "foretold";
  readonly answered: string | null;
  readonly status: number;
  readonly foretold: { readonly status: number; readonly message: string | null; readonly code: string } | null;
}

/** Counts outcomes; of disagreements it keeps the first thousand of a kind. */
export class Tally {
  readonly counts: Record<OutcomeKind, number> = { accepted: 0, "false-alarm": 0, foretold: 0, "foretold-verbatim": 0, missed: 0, "not-decidable": 0 };
  readonly reasons = new Map<Reason, number>();
  readonly disagreements: Disagreement[] = [];
  unreadable = 0;

  add(id: string, about: string, { kind, reason, answer, foretold }: Outcome): void {
    this.counts[kind]++;
    if (reason !== null) this.reasons.set(reason, (this.reasons.get(reason) ?? 0) + 1);
    if (kind !== "false-alarm" && kind !== "missed" && kind !== "foretold") return;
    if (this.counts[kind] <= 1000) this.disagreements.push({ id, about, kind, answered: answer.message, status: answer.status, foretold });
  }

  get total(): number {
    return Object.values(this.counts).reduce((sum, count) => sum + count, 0);
  }
}
