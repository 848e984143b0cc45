import { check, type ContextInput } from "@no400/core";

/** Requests known to be without fault, as text, in their context. Projects send the same few forms over and over. */
const clean = new Set<string>();
const MOST = 2000;
const DAY = 86_400_000;

/** Whether the engine has nothing at all to say about a request without holes. */
export function isClean(request: unknown, context: ContextInput): boolean {
  // Verdicts hold for a day: an editor may run for weeks.
  const key = JSON.stringify([request, context, context.asOf ?? Math.floor(Date.now() / DAY)]);
  if (clean.has(key)) return true;
  if (check(request, context).problems.length > 0) return false;
  if (clean.size >= MOST) clean.clear();
  clean.add(key);
  return true;
}
