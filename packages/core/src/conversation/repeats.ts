import type { Shaped } from "../site.ts";
import type { Turn } from "./conversation.ts";

/** Visits each block of a type whose id another block of that type in the turn had before it. */
export function eachRepeat(turn: Turn, type: string, id: string, visit: (block: Shaped, j: number) => void): void {
  const { blocks } = turn;
  let first: unknown;
  let seen: Set<unknown> | undefined;
  for (let j = 0; j < blocks.length; j++) {
    const block = blocks[j];
    if (block?.type !== type) continue;
    const own: unknown = block[id];
    // Most turns have one: no set for those.
    if (first === undefined) {
      first = own;
      continue;
    }
    seen ??= new Set([first]);
    if (seen.has(own)) visit(block, j);
    seen.add(own);
  }
}
