import type { Scene } from "../../../scene.ts";

/** Whether a block type is thinking, shown or encrypted. */
export function isThinking(type: unknown): boolean {
  return type === "thinking" || type === "redacted_thinking";
}

/** Whether the request thinks within a fixed budget: the mode whose history the API checks closely. */
export function thinksWithBudget(scene: Scene): boolean {
  return scene.request.thinking?.type === "enabled";
}
