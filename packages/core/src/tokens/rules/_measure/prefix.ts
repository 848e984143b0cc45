import type { Shaped } from "../../../site.ts";
import type { Path } from "../../../subject.ts";
import { couldReach } from "./could-reach.ts";

/** {@link couldReach} takes 4 tokens for a character, where texts have one for 2 to 5 characters: what could reach this many times the least has it. */
const ENOUGH = 40;

/**
 * The request up to and with the block at a path, in the order caches work: tools, system, messages. A block inside another
 * counts as the whole of it. Null where that is long: nobody has to count it to know that it is not too short.
 */
export function upTo(request: Shaped, path: Path, least: number): Shaped | null {
  const prefix = beginning(request, path);
  return couldReach(prefix, least * ENOUGH) ? null : prefix;
}

function beginning(request: Shaped, [top, at, , inner]: Path): Shaped {
  if (top === "tools") return { ...request, tools: cut(request.tools, at), system: undefined, messages: [] };
  if (top === "system") return { ...request, system: cut(request.system, at), messages: [] };
  if (top !== "messages") return request;
  const messages = cut(request.messages, at);
  const last = messages.at(-1) as Shaped;
  return { ...request, messages: [...messages.slice(0, -1), { ...last, content: cut(last.content, inner) }] };
}

function cut(list: readonly Shaped[], at: string | number | undefined): readonly Shaped[] {
  return list.slice(0, Number(at) + 1);
}
