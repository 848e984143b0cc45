import { isObject } from "../../subject.ts";
import type { FitBudget, JsonObject } from "./types.ts";

/** A user's message that is no tool result, and all that follows up to the next one. */
export interface Turn {
  readonly from: number;
  readonly to: number;
  readonly keeps: boolean;
}

const blocksOf = (message: JsonObject): readonly JsonObject[] => (Array.isArray(message["content"]) ? message["content"].filter(isObject) : []);

const opensTurn = (message: JsonObject): boolean => message["role"] === "user" && !blocksOf(message).some((block) => block["type"] === "tool_result");

/** Blocks whose meaning outlives their turn. */
const LASTING: ReadonlySet<unknown> = new Set(["compaction", "tool_addition", "tool_removal", "container_upload"]);

const mustStay = (message: JsonObject): boolean => message["role"] === "system" || blocksOf(message).some((block) => LASTING.has(block["type"]));

/** Cuts messages into turns. The last turn, turns with pinned messages, and turns with lasting effects keep. */
export const turnsOf = (messages: readonly JsonObject[], budget: FitBudget): Turn[] => {
  const starts: number[] = [];
  messages.forEach((message, index) => {
    if (index === 0 || opensTurn(message)) starts.push(index);
  });
  return starts.map((from, order) => {
    const to = starts[order + 1] ?? messages.length;
    const inside = messages.slice(from, to);
    const keeps = order === starts.length - 1 || inside.some((message, at) => mustStay(message) || budget.pinned?.(message, from + at) === true);
    return { from, to, keeps };
  });
};

/** A message can open a conversation when it is a user's and answers no tool. */
export const mayOpen = (message: JsonObject | undefined): boolean => message !== undefined && opensTurn(message);
