import type { Path } from "@no400/core";
import type { Place } from "../syntax/ast.ts";
import { hole, memberNamed, REST_ITEM, scalar, type Item, type ObjectValue, type Value } from "../evaluate/value.ts";
import type { PartKind } from "./part-types.ts";

/** A part, put at its place in a request of which nothing else is known. */
export interface PlacedPart {
  readonly request: Value;
  readonly prefix: Path;
}

/** Blocks only the model writes. */
const ASSISTANT_BLOCKS = new Set(["tool_use", "thinking", "redacted_thinking", "server_tool_use", "mcp_tool_use"]);

/** Builds the request around one part. What stands in front of it is not known, so that no rule relies on its position. */
export function placePart(kind: PartKind, value: Value): PlacedPart {
  const { node } = value;
  switch (kind) {
    case "request":
    case "count-tokens":
    case "batch":
      return { request: value, prefix: [] };
    case "message":
      return { request: open(node, "messages", list(node, value)), prefix: ["messages", 1] };
    case "content":
      return content(node, value);
    case "block":
      return content(node, list(node, value), 1);
    case "tool":
      return { request: open(node, "tools", list(node, value)), prefix: ["tools", 1] };
    case "input-schema": {
      const tool = closed(node, { name: hole(node), description: hole(node), input_schema: value });
      return { request: open(node, "tools", list(node, tool)), prefix: ["tools", 1, "input_schema"] };
    }
    case "tool-choice":
      return top("tool_choice", value);
    case "output-config":
      return top("output_config", value);
    case "output-format":
      return { request: open(node, "output_config", open(node, "format", value)), prefix: ["output_config", "format"] };
    case "cache-control": {
      const block = closed(node, { type: scalar("text", node), text: hole(node), cache_control: value });
      return extend(content(node, list(node, block), 1), "cache_control");
    }
    case "image-source":
    case "document-source": {
      const block = closed(node, { type: scalar(kind === "image-source" ? "image" : "document", node), source: value });
      return extend(content(node, list(node, block), 1), "source");
    }
    case "thinking":
    case "metadata":
    case "model":
      return top(kind, value);
  }
}

/** Several parts in a row: annotated lists, of which nobody knows what they will be joined with. */
export function placeList(kind: PartKind, value: Value): PlacedPart | null {
  const { node } = value;
  const items: Value = value.kind === "array" ? { ...value, items: [REST_ITEM, ...value.items, REST_ITEM] } : hole(node);
  if (kind === "message") return { request: open(node, "messages", items), prefix: ["messages"] };
  if (kind === "tool") return { request: open(node, "tools", items), prefix: ["tools"] };
  return kind === "block" ? content(node, items) : null;
}

function top(name: string, value: Value): PlacedPart {
  return { request: open(value.node, name, value), prefix: [name] };
}

function extend({ request, prefix }: PlacedPart, name: string): PlacedPart {
  return { request, prefix: [...prefix, name] };
}

function content(node: Place, value: Value, index?: number): PlacedPart {
  const message = closed(node, { role: scalar(roleFor(value), node), content: value });
  const prefix: Path = ["messages", 1, "content", ...(index === undefined ? [] : [index])];
  return { request: open(node, "messages", list(node, message)), prefix };
}

function roleFor(value: Value): "assistant" | "user" {
  const blocks: readonly Item[] = value.kind === "array" ? value.items : [];
  const known = blocks.some((item) => {
    const type = item.kind === "rest" || item.kind === "spread" ? null : memberNamed(item, "type");
    return type?.kind === "scalar" && ASSISTANT_BLOCKS.has(String(type.value));
  });
  return known ? "assistant" : "user";
}

function list(node: Place, value: Value): Value {
  return { kind: "array", items: [REST_ITEM, value, REST_ITEM], node };
}

function closed(node: Place, members: Readonly<Record<string, Value>>): ObjectValue {
  return { kind: "object", node, members: Object.entries(members).map(([name, value]) => ({ kind: "property", name, value, node, key: node })) };
}

/** An object of which only one member is known. */
function open(node: Place, name: string, value: Value): ObjectValue {
  const shown = closed(node, { [name]: value });
  return { ...shown, members: [{ kind: "unknown-key" }, ...shown.members] };
}
