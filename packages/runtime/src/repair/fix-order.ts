import type { Problem } from "@no400/core";
import { blocksOf, messagesOf, turnAround, withAt, type Edit, type Fields, type Fixed } from "./edit.ts";

/** Moves the calls of a turn behind its texts, in their order. A turn with other content behind a call is left alone. */
export function moveCalls(request: unknown, { path, code }: Problem): Fixed | null {
  const messages = messagesOf(request);
  const index = path[1];
  if (typeof index !== "number" || messages[index]?.role !== "assistant") return null;
  const [first, last] = turnAround(messages, index);
  const turn = messages.slice(first, last + 1);
  const blocks = turn.flatMap(blocksOf);
  const behind = blocks.slice(blocks.findIndex(isCall));
  if (!behind.every((block) => isCall(block) || block.type === "text")) return null;
  const edits: Edit[] = [];
  const moved = turn.flatMap((message, offset) => {
    const own = blocksOf(message);
    const content = [...own.filter((block) => !isCall(block)), ...(first + offset === last ? blocks.filter(isCall) : [])];
    if (content.length === own.length && content.every((block, at) => block === own[at])) return [message];
    const isGone = content.length === 0;
    const where = ["messages", first + offset, ...(isGone ? [] : ["content"])];
    edits.push({ rule: code, fix: "text-behind-call", path: where, action: isGone ? "remove" : "replace", note: "calls moved to the end of their turn" });
    return isGone ? [] : [{ ...message, content }];
  });
  return { request: withAt(request, ["messages"], [...messages.slice(0, first), ...moved, ...messages.slice(last + 1)]), edits };
}

function isCall({ type }: Fields): boolean {
  return type === "tool_use";
}
