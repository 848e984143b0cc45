import type { Scene } from "../scene.ts";
import type { Shaped } from "../site.ts";
import type { Turn } from "./conversation.ts";

/** The role of the message that a block stands in, however deep; null for blocks outside `messages`. */
export function siteRole(scene: Scene): Turn["role"] | null {
  const [top, index] = scene.base;
  if (top !== "messages" || typeof index !== "number") return null;
  return ((scene.request.messages as readonly Shaped[])[index] as Shaped).role as Turn["role"];
}
