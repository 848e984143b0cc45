import { certain } from "../../../guard.ts";
import type { Scene } from "../../../scene.ts";

const LONG_CONTEXT_BETA = "context-1m-2025-08-07";
const BEFORE_LONG_CONTEXT = 200_000;

/** The model's window on the day of the request, in tokens; the larger one where a beta that is not known decides. */
export function windowOf({ model, context }: Scene): number {
  const { contextWindow, contextWindowWithBeta, fullWindowSince } = model;
  const { betas, asOf } = context;
  const window = certain(contextWindow);
  if (fullWindowSince !== null && asOf < fullWindowSince) return betas === null || betas.has(LONG_CONTEXT_BETA) ? window : Math.min(window, BEFORE_LONG_CONTEXT);
  if (contextWindowWithBeta === null) return window;
  const { tokens, beta, until } = contextWindowWithBeta;
  const served = until === null || asOf <= until;
  return served && (betas === null || betas.has(beta)) ? tokens : window;
}
