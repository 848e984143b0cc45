import { turnPath } from "../../../conversation/api-path.ts";
import type { Turn } from "../../../conversation/conversation.ts";
import { nextSpoken } from "../../../conversation/spoken.ts";
import type { Scene } from "../../../scene.ts";

interface Missing {
  readonly ids: readonly string[];
  /** How many calls the turn holds, answered or not. */
  readonly calls: number;
  readonly place: number;
}

/** The merged turn in which the API misses the results of a turn's calls: the one behind it, if there is one. */
export function placeOfResults(turn: Turn): number {
  return (nextSpoken(turn) ?? turn).index;
}

/** The API's words for calls without results. Ids come sorted, whatever order the calls stand in (recorded 2026-10). */
export function missingResults(plain: string, { ids, calls, place }: Missing, scene: Scene): string {
  const path = turnPath(plain, place);
  if (!scene.from(NAMES_IDS_SINCE)) {
    return (
      `${path}: Did not find ${calls} \`tool_result\` block(s) at the beginning of this message. ` +
      "Messages following `tool_use` blocks must begin with a matching number of `tool_result` blocks."
    );
  }
  return (
    `${path}: \`tool_use\` ids were found without \`tool_result\` blocks immediately after: ${[...ids].sort().join(", ")}. ` +
    "Each `tool_use` block must have a corresponding `tool_result` block in the next message."
  );
}

/** The old words were last seen in 2025-03, the new ones first in 2025-04. */
const NAMES_IDS_SINCE = "2025-04-01";
