import type { Shaped } from "../../../site.ts";
import type { Path } from "../../../subject.ts";

/**
 * The request up to and with the block at a path, in the order caches work: tools, system, messages. A block inside another
 * counts as the whole of it.
 */
export function upTo(request: Shaped, [top, at, , inner]: Path): Shaped {
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
