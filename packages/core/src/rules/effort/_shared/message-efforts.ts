import type { ThinkingType } from "../../../facts/types.ts";
import { certain } from "../../../guard.ts";
import type { Scene } from "../../../scene.ts";
import type { Shaped } from "../../../site.ts";

/** An effort that a message sets, and the one in effect before it; null when that is not known. */
export interface MessageEffort {
  readonly effort: string;
  readonly before: string | null;
  /** Of the message, as the client counts. */
  readonly index: number;
}

/**
 * The efforts that messages set since the assistant spoke last, in order: those of the turn that is asked for. Earlier changes were
 * accepted where the documents refuse them (measured 2026-09-29 on Opus 5).
 */
export function effortsOfThisTurn(scene: Scene): readonly MessageEffort[] {
  const messages = scene.request.messages as readonly Shaped[];
  const spoken = messages.findLastIndex((message) => message.role === "assistant");
  const found: MessageEffort[] = [];
  let before = (scene.request.output_config?.effort as string | null | undefined) ?? scene.model.defaultEffort;
  for (const [index, message] of messages.entries()) {
    const effort = (message.output_config?.effort ?? null) as string | null;
    if (effort === null) continue;
    if (index > spoken) found.push({ effort, before, index });
    before = effort;
  }
  return found;
}

/** Whether thinking is turned down in a way that binds the model's effort. */
export function goesWithoutThinking(thinking: Shaped, scene: Scene): boolean {
  const type = thinking.type as ThinkingType;
  return (type === "disabled" || type === "between_tools") && certain(scene.model.thinking).effortAtMostHigh.includes(type);
}
