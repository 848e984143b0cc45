import { type Change, type Fix, valueAt } from "./fix.ts";

/** Says honestly that there is no result; the model can go on from there. */
export const toolUseWithoutToolResult: Fix = {
  rule: "tool-use-without-tool-result",
  safe: false,
  does: "answers the open calls with an error result",
  changes({ path, data }, request): readonly Change[] {
    const messages = valueAt(request, ["messages"]);
    const [, message] = path;
    if (!Array.isArray(messages) || typeof message !== "number") return [];
    const results = ((data["ids"] ?? []) as readonly string[]).map((id) => ({ type: "tool_result", tool_use_id: id, is_error: true, content: "No result." }));
    const next = messages[message + 1] as { readonly role?: unknown; readonly content?: unknown } | undefined;
    if (next === undefined) return [{ path: ["messages", message + 1], to: { role: "user", content: results } }];
    if (next.role !== "user") return [];
    const content = typeof next.content === "string" ? [{ type: "text", text: next.content }] : next.content;
    if (!Array.isArray(content)) return [];
    const given = content.filter((block: { readonly type?: unknown } | null) => block?.type === "tool_result");
    const rest = content.filter((block: { readonly type?: unknown } | null) => block?.type !== "tool_result");
    const known = new Set(given.map((block: { readonly tool_use_id?: unknown }) => block.tool_use_id));
    return [{ path: ["messages", message + 1, "content"], to: [...given, ...results.filter(({ tool_use_id }) => !known.has(tool_use_id)), ...rest] }];
  },
};
