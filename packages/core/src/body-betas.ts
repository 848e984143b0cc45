import type { Context } from "./context.ts";
import { platformFacts } from "./facts/platforms.ts";
import { isObject, isOpen } from "./subject.ts";

/**
 * The context with the betas a cloud takes in the body, as `anthropic_beta`. Where the body is the only place for
 * them, an absent list means that none is sent.
 */
export function withBodyBetas(context: Context, request: unknown): Context {
  const { betasIn } = platformFacts(context.platform);
  if ((betasIn === "header" && context.platform !== "vertex") || !isObject(request)) return context;
  const listed = listedBetas(request);
  if (listed === null) return context.betas === null ? context : { ...context, betas: null };
  if (listed.length === 0) return context.betas === null && betasIn === "body" ? { ...context, betas: new Set() } : context;
  if (context.betas === null && betasIn !== "body") return context;
  return { ...context, betas: new Set([...(context.betas ?? []), ...listed]) };
}

/** Null when they cannot be known: a hole, or members that may follow. */
function listedBetas(request: Readonly<Record<string, unknown>>): readonly string[] | null {
  if (!Object.hasOwn(request, "anthropic_beta")) return isOpen(request) ? null : [];
  const list = request.anthropic_beta;
  if (list === undefined || list === null) return [];
  if (!Array.isArray(list)) return null;
  return list.every((name) => typeof name === "string") ? (list as readonly string[]) : null;
}
