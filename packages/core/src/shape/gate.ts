import type { Context } from "../context.ts";
import type { Gate } from "./table.ts";

/** API versions are dates, and sort as text. */
const isFrom = (version: string, first: string): boolean => version >= first;

/** Whether a gated field or tag is refused; `null` when that depends on headers that are not known. */
export function refusal(gate: Gate, context: Context): Refusal | null {
  if (gate.removedIn !== undefined && isFrom(context.apiVersion, gate.removedIn)) return { why: "removed", version: gate.removedIn };
  if (gate.addedIn !== undefined && !isFrom(context.apiVersion, gate.addedIn)) return { why: "not-yet", version: gate.addedIn };
  if (context.platform === "other") return null;
  if (gate.platforms !== undefined && !gate.platforms.includes(context.platform)) return { why: "platform" };
  if (gate.notOn?.includes(context.platform)) return { why: "platform" };
  if (gate.beta === undefined) return gate.gaSince !== undefined && context.asOf < gate.gaSince ? { why: "date", day: gate.gaSince } : null;
  if (context.betas === null) return null;
  if (gate.gaSince !== undefined && context.asOf >= gate.gaSince && !gate.gaNotOn?.includes(context.platform)) return null;
  return gate.beta.some((name) => context.betas?.has(name)) ? null : { why: "beta", betas: gate.beta };
}

/** Why an endpoint does not know a field or tag that exists elsewhere. */
export type Refusal =
  | { readonly why: "beta"; readonly betas: readonly string[] }
  | { readonly why: "removed" | "not-yet"; readonly version: string }
  | { readonly why: "date"; readonly day: string }
  | { readonly why: "platform" };

/** Whether a gated field or tag is known in this context; headers that are not known open every gate. */
export function opens(gate: Gate, context: Context): boolean {
  return refusal(gate, context) === null;
}
