import { isObject } from "../../subject.ts";

/** Names of the tools that a conversation loads: recorded counts hold a deferred definition from its first reference on. */
export const loadedTools = (messages: unknown): ReadonlySet<unknown> => {
  const loaded = new Set<unknown>();
  const open: unknown[] = [messages];
  while (open.length > 0) {
    const value = open.pop();
    if (Array.isArray(value)) {
      for (const item of value) open.push(item);
    } else if (isObject(value)) {
      if (value["type"] === "tool_reference") loaded.add(value["tool_name"] ?? value["name"]);
      // References stand in results of tools and of tool searches, and in tool_addition.
      else for (const key of REFERRING) if (value[key] !== undefined) open.push(value[key]);
    }
  }
  return loaded;
};

const REFERRING = ["content", "tool", "tool_references"] as const;
