import type { Scene } from "../../../scene.ts";
import type { Shaped } from "../../../site.ts";
import type { Path } from "../../../subject.ts";

/** Calls `visit` with every document and search result that the client sent, also inside tool results. */
export function eachSource(messages: readonly Shaped[], visit: (block: Shaped, path: Path) => void): void {
  for (let i = 0; i < messages.length; i++) {
    const content = (messages[i] as Shaped).content as unknown;
    if (Array.isArray(content)) eachIn(content as readonly Shaped[], ["messages", i, "content"], visit);
  }
}

function eachIn(blocks: readonly Shaped[], base: Path, visit: (block: Shaped, path: Path) => void): void {
  for (let j = 0; j < blocks.length; j++) {
    const block = blocks[j] as Shaped;
    if (block.type === "document" || block.type === "search_result") visit(block, [...base, j]);
    else if (block.type === "tool_result" && Array.isArray(block.content)) eachIn(block.content as readonly Shaped[], [...base, j, "content"], visit);
  }
}

/** Whether a document or search result may be cited. */
export function isCitable(block: Shaped): boolean {
  return block.citations?.enabled === true;
}

/** Whether the request asks for web search, whose results are always cited. */
export function searchesWeb(scene: Scene): boolean {
  return scene.tools.hasFamily("web_search");
}
