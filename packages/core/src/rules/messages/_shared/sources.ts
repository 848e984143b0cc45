import type { Scene } from "../../../scene.ts";
import type { Shaped } from "../../../site.ts";
import type { Path } from "../../../subject.ts";

/** Calls `visit` with every document and search result that the client sent, also inside tool results; `path` makes its path. */
export function eachSource(messages: readonly Shaped[], visit: (block: Shaped, path: () => Path) => void): void {
  for (let i = 0; i < messages.length; i++) {
    const content = (messages[i] as Shaped).content as unknown;
    if (!Array.isArray(content)) continue;
    for (let j = 0; j < content.length; j++) {
      const block = content[j] as Shaped;
      if (isSource(block)) visit(block, () => ["messages", i, "content", j]);
      else if (block.type === "tool_result" && Array.isArray(block.content)) {
        const inner = block.content as readonly Shaped[];
        for (let k = 0; k < inner.length; k++) if (isSource(inner[k] as Shaped)) visit(inner[k] as Shaped, () => ["messages", i, "content", j, "content", k]);
      }
    }
  }
}

function isSource({ type }: Shaped): boolean {
  return type === "document" || type === "search_result";
}

/** Whether a document or search result may be cited. */
export function isCitable(block: Shaped): boolean {
  return block.citations?.enabled === true;
}

/** Whether the request asks for web search, whose results are always cited. */
export function searchesWeb(scene: Scene): boolean {
  return scene.tools.hasFamily("web_search");
}
