import type { Finding } from "./scene.ts";
import { PHASES } from "./rule.ts";

/** The API validates known top-level keys in this order, whatever the body's order (measured 2026-08-31). */
const FIELD_ORDER = [
  "model", "tool_choice", "tools", "messages", "system", "thinking", "output_config", "cache_control", "max_tokens",
  "metadata", "stop_sequences", "temperature", "service_tier", "top_k", "top_p", "stream", "container", "inference_geo",
] as const;
const fieldRank: ReadonlyMap<unknown, number> = new Map(FIELD_ORDER.map((name, index) => [name, index]));

/** Sorts findings into the API's order of evaluation; ties keep the order in which they were found. */
export function inApiOrder(findings: readonly Finding[], rootLength: number): readonly Finding[] {
  if (findings.length < 2) return findings;
  return [...findings].sort(
    (a, b) =>
      phase(a) - phase(b) ||
      schemaRank(a, rootLength) - schemaRank(b, rootLength) ||
      rank(a) - rank(b) ||
      a.found - b.found,
  );
}

function rank(finding: Finding): number {
  return finding.rank ?? finding.wording.rank ?? 0;
}

function phase(finding: Finding): number {
  return PHASES.indexOf(finding.phase);
}

/** Only the schema pass goes by field; later checks have an order of their own, given by rank. */
function schemaRank(finding: Finding, rootLength: number): number {
  if (finding.phase !== "schema") return 0;
  return fieldRank.get(finding.path[rootLength]) ?? FIELD_ORDER.length;
}
