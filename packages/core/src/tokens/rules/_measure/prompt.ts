import { certain } from "../../../guard.ts";
import { oncePerRequest } from "../../../once.ts";
import type { Severity } from "../../../problem.ts";
import type { Scene } from "../../../scene.ts";
import { countTokens } from "../../estimate.ts";
import type { TokenCount } from "../../request-tally.ts";
import { couldReach } from "./could-reach.ts";
import { windowOf } from "./window.ts";

/** A prompt held against its window: only of requests that could come near it. */
export interface Measured extends TokenCount {
  readonly window: number;
  readonly maxTokens: number;
  /** What "maybe too long" goes by: `high`, but for documents nobody has seen, which could have any number of pages. */
  readonly plausible: number;
}

/** Where an interval reaches past twice its estimate, it is by documents behind links and file ids. */
const PLAUSIBLE = 2;
/** What is left of a window is worth a word from here on. */
export const NEAR = 0.8;

interface Kept {
  readonly measured: Measured | null;
}

const kept = oncePerRequest((scene): Kept => ({ measured: measure(scene) }));

/** Null where the prompt and `max_tokens` together are surely far from the window, or where nobody can tell. */
export const measuredPrompt = (scene: Scene): Measured | null => (isCountable(scene) ? kept(scene).measured : null);

/** Counting never refuses a long prompt for certain, and replaced texts have other lengths. */
export function isCountable({ context }: Scene): boolean {
  return context.endpoint === "messages" && !context.contentReplaced;
}

function measure(scene: Scene): Measured | null {
  const { request } = scene;
  const window = windowOf(scene);
  const maxTokens = (request.max_tokens ?? 0) as number;
  if (!couldReach(request, Math.min(window * NEAR, window - maxTokens))) return null;
  const { low, estimate, high } = countTokens(request, scene.model.id);
  return { low, estimate, high, window, maxTokens, plausible: Math.min(high, estimate * PLAUSIBLE) };
}

/** An error only where the prompt cannot be shorter than it looks: edits, summaries and cleared messages make it so. */
export function severityOf(scene: Scene, isCertain: boolean): Severity {
  return isCertain && scene.context.platform !== "other" && !mayShrink(scene) ? "error" : "warning";
}

function mayShrink({ request }: Scene): boolean {
  if ((request.context_management ?? null) !== null || (request.compaction ?? null) !== null || (request.thread ?? null) !== null) return true;
  for (const { clear_at, content } of certain(request.messages)) {
    if ((clear_at ?? null) !== null) return true;
    if (typeof content === "string") continue;
    for (const block of content) if (block.type === "compaction") return true;
  }
  return false;
}

/** `210000 to 230000 tokens`. */
export function between({ low, high }: { readonly low: number; readonly high: number }): string {
  return low === high ? `${low} tokens` : `${low} to ${high} tokens`;
}
