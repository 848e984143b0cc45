import type { Problem } from "@no400/core";
import { at, blocksOf, insertAt, messagesOf, turnAround, withAt, without, type Edit, type Fields, type Fixed, type Path } from "./edit.ts";

const LOST = "The tool did not return a result.";

/** Answers open calls with error results at the start of the next user message, or in a new one. */
export function answerCalls(request: unknown, { path, code, data }: Problem): Fixed | null {
  const ids = (data as { readonly ids?: readonly string[] }).ids;
  const index = endOfRun(request, path[1]);
  return ids === undefined || index === null ? null : answerIds(request, index, code, ids);
}

function answerIds(request: unknown, index: number, code: string, ids: readonly string[]): Fixed {
  const next = messagesOf(request)[index + 1];
  const late = next?.role === "user" ? blocksOf(next) : [];
  const found = late.filter((block) => block.type === "tool_result" && ids.includes(block.tool_use_id as string));
  const missing = ids.filter((id) => !found.some((block) => block.tool_use_id === id));
  const made = missing.map((id) => ({ type: "tool_result", tool_use_id: id, is_error: true, content: LOST }));
  const note = `${made.length} error result${made.length === 1 ? "" : "s"} added${found.length === 0 ? "" : `, ${found.length} moved to the start`}`;
  const edit = (action: Edit["action"], where: Path): Edit => ({ rule: code, fix: "missing-tool-result", path: where, action, note });
  if (next?.role !== "user") return { request: insertAt(request, ["messages", index + 1], { role: "user", content: made }), edits: [edit("insert", ["messages", index + 1])] };
  const leading = late.filter((block) => block.type === "tool_result" && !found.includes(block));
  const rest = late.filter((block) => block.type !== "tool_result");
  const where = ["messages", index + 1, "content"];
  return { request: withAt(request, where, [...leading, ...found, ...made, ...rest]), edits: [edit("replace", where)] };
}

/** The last message of the run of assistant messages that a message stands in. */
function endOfRun(request: unknown, index: unknown): number | null {
  return typeof index === "number" ? turnAround(messagesOf(request), index)[1] : null;
}

/** Drops a result whose call is not in the turn before; a message left empty keeps a line of text. */
export function dropResult(request: unknown, { path, code }: Problem): Fixed | null {
  const where = path.slice(0, 4);
  const block = at(request, where);
  if (where.length < 4 || (block as Fields | undefined)?.type !== "tool_result") return null;
  const left = without(request, where);
  const content = where.slice(0, 3);
  const isEmpty = (at(left, content) as readonly unknown[]).length === 0;
  const kept = isEmpty ? withAt(left, content, [{ type: "text", text: "(a tool result without its call was removed)" }]) : left;
  return { request: kept, edits: [{ rule: code, fix: "orphan-tool-result", path: where, action: "remove", note: "result without a call removed" }] };
}

/** Gives the later of two calls with one id a new id, and its result with it; one that has none gets an error result. */
export function renameCall(request: unknown, { path, code }: Problem): Fixed | null {
  const [, index, , block] = path;
  if (typeof index !== "number" || typeof block !== "number") return null;
  const where = ["messages", index, "content", block];
  const id = at(request, [...where, "id"]);
  if (typeof id !== "string") return null;
  const fresh = freshId(request, id);
  const edits: Edit[] = [{ rule: code, fix: "duplicate-ids", path: [...where, "id"], action: "replace", note: "new id" }];
  let made = withAt(request, [...where, "id"], fresh);
  const result = resultAfter(request, index, id);
  if (result === null) return answered({ request: made, edits }, index, code, fresh);
  made = withAt(made, [...result, "tool_use_id"], fresh);
  edits.push({ rule: code, fix: "duplicate-ids", path: [...result, "tool_use_id"], action: "replace", note: "new id of its call" });
  return { request: made, edits };
}

/** Under its own id a call would be open, where the turn behind it answers calls. */
function answered({ request, edits }: Fixed, index: number, code: string, id: string): Fixed {
  const end = endOfRun(request, index);
  if (end === null || messagesOf(request)[end + 1]?.role !== "user") return { request, edits };
  const { request: made, edits: more } = answerIds(request, end, code, [id]);
  return { request: made, edits: [...edits, ...more.map((edit) => ({ ...edit, fix: "duplicate-ids" as const }))] };
}

/** The second result of that id in the user messages right behind a call; the first one answers the earlier call. */
function resultAfter(request: unknown, index: number, id: string): Path | null {
  const messages = messagesOf(request);
  let message = (endOfRun(request, index) ?? index) + 1;
  const found: Path[] = [];
  for (; messages[message]?.role === "user"; message++) {
    const content = messages[message]?.content;
    if (!Array.isArray(content)) continue;
    content.forEach((block: Fields, at) => {
      if (block.type === "tool_result" && block.tool_use_id === id) found.push(["messages", message, "content", at]);
    });
  }
  return found[1] ?? null;
}

function freshId(request: unknown, id: string): string {
  const taken = new Set(messagesOf(request).flatMap((message) => blocksOf(message).map((block) => block.id)));
  for (let count = 2; ; count++) {
    const made = `${id.slice(0, 56)}_${count}`;
    if (!taken.has(made)) return made;
  }
}

/** Drops the second of two results for one call. */
export function dropDuplicateResult(request: unknown, problem: Problem): Fixed | null {
  const fixed = dropResult(request, problem);
  return fixed === null ? null : { ...fixed, edits: fixed.edits.map((edit) => ({ ...edit, fix: "duplicate-ids", note: "second result of one call removed" })) };
}
