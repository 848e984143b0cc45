import { oncePerRequest } from "../../../once.ts";
import type { Shaped } from "../../../site.ts";
import type { Path } from "../../../subject.ts";

/** One `cache_control` on a tool or block. */
export interface Marker {
  readonly ttl: "5m" | "1h";
  /** Of the tool or block that carries it. */
  readonly path: Path;
}

/** Every explicit marker in the order the API works in: tools, system, messages; a block before what it holds. */
export const markersOf = oncePerRequest((scene) => collect(scene.request));

function collect({ tools, system, messages }: Shaped): readonly Marker[] {
  const markers: Marker[] = [];
  if (tools) visit(tools, ["tools"], markers);
  if (system && typeof system !== "string") visit(system, ["system"], markers);
  let index = 0;
  for (const message of messages ?? []) {
    const content: unknown = message.content;
    if (typeof content === "object" && content !== null) visit(content as readonly Shaped[], null, markers, index);
    index++;
  }
  return markers;
}

/** `base` is null for the content of message `at`: paths are only written down where there is a marker. */
function visit(blocks: readonly Shaped[], base: Path | null, markers: Marker[], at = 0): void {
  let index = 0;
  for (const block of blocks) {
    const control = (block.cache_control ?? null) as Shaped | null;
    const inner = nested(block);
    if (control !== null || (inner !== null && holdsMarker(inner))) {
      const path: Path = [...(base ?? ["messages", at, "content"]), index];
      if (control !== null) markers.push({ ttl: control.ttl === "1h" ? "1h" : "5m", path });
      if (inner !== null) visit(inner, [...path, ...(block.type === "document" ? ["source", "content"] : ["content"])], markers);
    }
    index++;
  }
}

function holdsMarker(blocks: readonly Shaped[]): boolean {
  for (const block of blocks) {
    if ((block.cache_control ?? null) !== null) return true;
    const inner = nested(block);
    if (inner !== null && holdsMarker(inner)) return true;
  }
  return false;
}

function nested(block: Shaped): readonly Shaped[] | null {
  const inner: unknown = block.type === "document" ? block.source?.content : block.type === "tool_result" || block.type === "search_result" ? block.content : null;
  return typeof inner === "object" && inner !== null ? (inner as readonly Shaped[]) : null;
}
