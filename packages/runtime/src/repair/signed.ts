import { blocksOf, messagesOf, turnAround, type Path } from "./edit.ts";

/**
 * Whether a path leads into a turn that holds signed thinking. The API checks such turns as a whole against the signature
 * (neighbouring assistant messages are one turn), so nothing in them may change.
 */
export function isSigned(request: unknown, path: Path): boolean {
  const [top, index] = path;
  if (top !== "messages" || typeof index !== "number") return false;
  const messages = messagesOf(request);
  if (messages[index]?.role !== "assistant") return false;
  const [first, last] = turnAround(messages, index);
  return messages.slice(first, last + 1).some((message) => blocksOf(message).some(holdsSignature));
}

function holdsSignature({ type, signature }: Readonly<Record<string, unknown>>): boolean {
  return type === "redacted_thinking" || type === "compaction" || (type === "thinking" && typeof signature === "string" && signature !== "");
}
