import type { Platform } from "../context.ts";
import { OLDER_BETAS } from "./betas-older.ts";
import { RECENT_BETAS } from "./betas-recent.ts";
import { OTHER_ENDPOINT_BETAS } from "./betas-other-endpoints.ts";

/** What a beta opens, in a form rules can ask for: `tool:computer_20250124`, `field:context_management`. */
export type Gate = `${"field" | "value" | "tool" | "edit" | "block" | "limit" | "behaviour" | "endpoint"}:${string}`;

/** One value of the `anthropic-beta` header. */
export interface BetaFacts {
  readonly name: string;
  /** Day it was announced; null: not known. The date inside the name is the design's, often weeks older. */
  readonly introducedOn: string | null;
  /** Since this day the direct API gives what it opens without it; the header is still accepted. */
  readonly gaOn: string | null;
  /** Since this day it has no effect. */
  readonly expiredOn: string | null;
  /** Where it is known to work; null: not known beyond the direct API. */
  readonly platforms: readonly Platform[] | null;
  readonly gates: readonly Gate[];
  /** Gates that stay shut without it although the feature itself left beta. */
  readonly keeps: readonly Gate[];
  /** Where it is known to be refused. */
  readonly refusedOn: readonly Platform[];
  /** False for headers of endpoints other than messages, count_tokens and batches. */
  readonly forMessages: boolean;
  readonly source: "sdk" | "documented" | "recorded" | "reported";
}

/**
 * Every beta known. The list is open: the API knows more than any SDK or page names, so a name that is missing
 * here is "not known", never "refused" (recorded acceptances hold names no SDK lists).
 */
export const BETAS: readonly BetaFacts[] = [...RECENT_BETAS, ...OLDER_BETAS, ...OTHER_ENDPOINT_BETAS];

let byName: ReadonlyMap<string, BetaFacts> | undefined;

/** The facts of one header value, spelled exactly. */
export function findBeta(name: string): BetaFacts | undefined {
  byName ??= new Map(BETAS.map((beta) => [beta.name, beta]));
  return byName.get(name);
}

let byGate: ReadonlyMap<string, readonly BetaFacts[]> | undefined;

/** The betas that open something, newest first; none where nothing is gated, or nothing is known. */
export function betasOpening(gate: Gate): readonly BetaFacts[] {
  byGate ??= gateIndex();
  return byGate.get(gate) ?? [];
}

function gateIndex(): ReadonlyMap<string, readonly BetaFacts[]> {
  const map = new Map<string, BetaFacts[]>();
  for (const beta of BETAS) {
    for (const gate of [...beta.gates, ...beta.keeps]) map.set(gate, [...(map.get(gate) ?? []), beta]);
  }
  return map;
}

/** True unless something is known to be shut: gated, no opening beta sent, and not yet generally available on the day. */
export function gateIsOpen(gate: Gate, sent: ReadonlySet<string>, asOf: string): boolean {
  const betas = betasOpening(gate);
  return betas.length === 0 || betas.some((beta) => sent.has(beta.name) || isOutOfBeta(beta, gate, asOf));
}

function isOutOfBeta({ gaOn, keeps }: BetaFacts, gate: Gate, asOf: string): boolean {
  return gaOn !== null && gaOn <= asOf && !keeps.includes(gate);
}
