import { isObject } from "@no400/core";
import { at, withAt, without, type Edit, type Fields, type Fixed } from "./edit.ts";

const RULE = "unknown-field";

/** Turns what clients of another well-known dialect write into the API's own form. Null where nothing of it is there. */
export function toOwnDialect(request: unknown): Fixed | null {
  if (!isObject(request)) return null;
  const edits: Edit[] = [];
  let made: unknown = request;
  for (const step of [renamedFields, tools, toolChoice, systemMessages, conversation]) {
    const fixed = step(made as Fields);
    if (fixed === null) continue;
    made = fixed.request;
    edits.push(...fixed.edits);
  }
  return edits.length === 0 ? null : { request: made, edits };
}

function edit(path: readonly (string | number)[], note: string, rule = RULE, action: Edit["action"] = "replace"): Edit {
  return { rule, fix: "foreign-dialect", path, action, note };
}

const RENAMED = { max_completion_tokens: "max_tokens", stop: "stop_sequences" } as const;

function renamedFields(request: Fields): Fixed | null {
  const edits: Edit[] = [];
  let made: unknown = request;
  for (const [name, own] of Object.entries(RENAMED)) {
    const value = request[name];
    if (value === undefined || request[own] !== undefined) continue;
    made = withAt(without(made, [name]), [own], own === "stop_sequences" && typeof value === "string" ? [value] : value);
    edits.push(edit([name], `${name} renamed to ${own}`));
  }
  return edits.length === 0 ? null : { request: made, edits };
}

function tools(request: Fields): Fixed | null {
  if (!Array.isArray(request.tools)) return null;
  const edits: Edit[] = [];
  const made = request.tools.map((tool: unknown, index) => {
    const inner = isObject(tool) && tool.type === "function" && isObject(tool.function) ? tool.function : null;
    if (inner === null) return tool;
    edits.push(edit(["tools", index], "function tool rewritten", "unknown-tag"));
    const { name, description, parameters, strict } = inner;
    return { name, ...(description !== undefined && { description }), input_schema: parameters ?? { type: "object", properties: {} }, ...(typeof strict === "boolean" && { strict }) };
  });
  return edits.length === 0 ? null : { request: { ...request, tools: made }, edits };
}

function toolChoice(request: Fields): Fixed | null {
  const choice = request.tool_choice;
  const made = choice === "required" ? { type: "any" } : choice === "auto" || choice === "none" ? { type: choice } : namedChoice(choice);
  return made === null ? null : { request: { ...request, tool_choice: made }, edits: [edit(["tool_choice"], "tool choice rewritten", "wrong-type")] };
}

function namedChoice(choice: unknown): Fields | null {
  return isObject(choice) && choice.type === "function" && isObject(choice.function) ? { type: "tool", name: choice.function.name } : null;
}

/** Leading messages of role `system` or `developer` become the system prompt. */
function systemMessages(request: Fields): Fixed | null {
  const messages = at(request, ["messages"]);
  if (!Array.isArray(messages) || request.system !== undefined) return null;
  const count = messages.findIndex((message: Fields) => message.role !== "system" && message.role !== "developer");
  const leading = messages.slice(0, count === -1 ? 0 : count) as readonly Fields[];
  if (leading.length === 0 || !leading.every(({ content }) => typeof content === "string" && content !== "")) return null;
  const system = leading.map(({ content }) => content as string).join("\n\n");
  return { request: { ...request, system, messages: messages.slice(leading.length) }, edits: [edit(["messages", 0], `${leading.length} system message(s) moved to \`system\``, "unexpected-role")] };
}

function conversation(request: Fields): Fixed | null {
  if (!Array.isArray(request.messages)) return null;
  const edits: Edit[] = [];
  const made: Fields[] = [];
  request.messages.forEach((message: Fields, index) => {
    const own = isObject(message) ? ownMessage(message, index, edits) : message;
    const last = made.at(-1);
    if (message.role === "tool" && last !== undefined && (request.messages as Fields[])[index - 1]?.role === "tool") {
      made[made.length - 1] = { ...last, content: [...(last.content as readonly unknown[]), ...(own.content as readonly unknown[])] };
    } else made.push(own);
  });
  return edits.length === 0 ? null : { request: { ...request, messages: made }, edits };
}

function ownMessage(message: Fields, index: number, edits: Edit[]): Fields {
  if (message.role === "tool" && typeof message.tool_call_id === "string") {
    edits.push(edit(["messages", index], "tool message rewritten as a result", "unexpected-role"));
    return { role: "user", content: [{ type: "tool_result", tool_use_id: message.tool_call_id, content: message.content }] };
  }
  if (Array.isArray(message.tool_calls)) {
    edits.push(edit(["messages", index, "tool_calls"], "tool calls rewritten as blocks"));
    const { tool_calls, content, ...rest } = message;
    const text = typeof content === "string" && content !== "" ? [{ type: "text", text: content }] : Array.isArray(content) ? (content as readonly unknown[]) : [];
    return { ...rest, content: [...text, ...(tool_calls as readonly Fields[]).map(ownCall)] };
  }
  if (!Array.isArray(message.content) || !message.content.some((part: Fields) => part.type === "image_url")) return message;
  edits.push(edit(["messages", index, "content"], "images rewritten", "unknown-tag"));
  return { ...message, content: message.content.map((part: Fields) => (part.type === "image_url" ? ownImage(part) : part)) };
}

function ownCall(call: Fields): Fields {
  const inner = isObject(call.function) ? call.function : {};
  return { type: "tool_use", id: call.id, name: inner.name, input: parsed(inner.arguments) };
}

function ownImage(part: Fields): Fields {
  const url = isObject(part.image_url) ? part.image_url.url : part.image_url;
  const inline = typeof url === "string" ? /^data:([\w/+.-]+);base64,(.*)$/s.exec(url) : null;
  if (inline === null) return { type: "image", source: { type: "url", url } };
  return { type: "image", source: { type: "base64", media_type: inline[1], data: inline[2] } };
}

function parsed(text: unknown): unknown {
  if (typeof text !== "string") return isObject(text) ? text : {};
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}
