import type { Turn } from "./conversation.ts";

/** The next turn that says something: system messages without content only change settings and stand anywhere. */
export function nextSpoken(turn: Turn): Turn | undefined {
  let next = turn.next;
  while (next !== undefined && isDirective(next)) next = next.next;
  return next;
}

/** The turn before that says something. */
export function previousSpoken(turn: Turn): Turn | undefined {
  let previous = turn.previous;
  while (previous !== undefined && isDirective(previous)) previous = previous.previous;
  return previous;
}

function isDirective(turn: Turn): boolean {
  return turn.role === "system" && turn.blocks.length === 0;
}
