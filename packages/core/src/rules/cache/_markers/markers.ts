import type { Scene } from "../../../scene.ts";
import type { Shaped } from "../../../site.ts";
import type { Path } from "../../../subject.ts";

/** One `cache_control` on a tool or block. */
export interface Marker {
  readonly ttl: "5m" | "1h";
  /** Of the tool or block that carries it. */
  readonly path: Path;
}

const found = new WeakMap<Scene, readonly Marker[]>();

/** Every explicit marker in the order the API works in: tools, system, messages; a block before what it holds. Looked up once a request. */
export function markersOf(scene: Scene): readonly Marker[] {
  let markers = found.get(scene);
  if (markers === undefined) found.set(scene, (markers = collect(scene.request)));
  return markers;
}

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

/** `base` is null for the content of message `at`, whose path is only written down where it is needed. */
function visit(blocks: readonly Shaped[], base: Path | null, markers: Marker[], at = 0): void {
  let index = 0;
  for (const block of blocks) {
    const control = (block.cache_control ?? null) as Shaped | null;
    const inner = nested(block);
    if (control !== null || inner !== null) {
      const path: Path = [...(base ?? ["messages", at, "content"]), index];
      if (control !== null) markers.push({ ttl: control.ttl === "1h" ? "1h" : "5m", path });
      if (inner !== null) visit(inner, [...path, ...(block.type === "document" ? ["source", "content"] : ["content"])], markers);
    }
    index++;
  }
}

function nested(block: Shaped): readonly Shaped[] | null {
  const inner: unknown = block.type === "document" ? block.source?.content : block.type === "tool_result" || block.type === "search_result" ? block.content : null;
  return typeof inner === "object" && inner !== null ? (inner as readonly Shaped[]) : null;
}
