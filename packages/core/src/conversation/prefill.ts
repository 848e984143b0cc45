import { UNCERTAIN } from "../guard.ts";
import type { Scene } from "../scene.ts";
import type { Severity } from "../problem.ts";
import type { Conversation, Turn } from "./conversation.ts";
import { isServerResult, isServerUse } from "./server-blocks.ts";

/**
 * The final assistant turn that the model is asked to go on writing, or null. A turn that the API itself broke off
 * (a paused server tool, a compaction, a fallback) is continued, not prefilled; an open tool call is another fault.
 */
export function prefilledTurn(conversation: Conversation): Turn | null {
  // Before the turn is made: nearly every conversation ends in a user message.
  if (conversation.messages.at(-1)?.role !== "assistant") return null;
  const { final } = conversation;
  if (final?.role !== "assistant" || final.blocks.length === 0) return null;
  const last: unknown = final.blocks.at(-1)?.type;
  if (last === "tool_use" || last === "compaction" || last === "fallback" || isServerUse(last) || isServerResult(last)) return null;
  return final;
}

/** Whether the model takes a prefilled answer; null when the model or the fact is not known. */
export function takesPrefill(scene: Scene): boolean | null {
  try {
    const { prefill } = scene.model;
    return prefill === null ? null : prefill !== "refused";
  } catch (error) {
    if (error !== UNCERTAIN) throw error;
    return null;
  }
}

/** Gateways may repair the request, and nobody has tried these on count_tokens: there they are warnings. */
export function capabilitySeverity(scene: Scene): Severity {
  const { platform, endpoint } = scene.context;
  return platform === "other" || endpoint === "count_tokens" ? "warning" : "error";
}
