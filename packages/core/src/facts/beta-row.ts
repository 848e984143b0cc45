import type { BetaFacts, Gate } from "./betas.ts";

/** A row with nothing known but its name and what it opens; `more` states the rest. */
/* @__NO_SIDE_EFFECTS__ */
export function beta(name: string, gates: readonly Gate[], more: Partial<BetaFacts> = {}): BetaFacts {
  return {
    name,
    introducedOn: null,
    gaOn: null,
    expiredOn: null,
    platforms: null,
    gates,
    keeps: [],
    refusedOn: [],
    forMessages: true,
    source: "sdk",
    ...more,
  };
}
