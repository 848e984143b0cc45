import type * as z from "zod";
import { signature, type Members } from "./members.ts";

type Schema = z.core.$ZodTypes;

/** Every member of a Zod object, at any depth. */
export function schemaMembers(root: z.core.$ZodType): Members {
  const members: Members = new Map();
  properties(root as Schema, "", members);
  return members;
}

function properties(schema: Schema, path: string, members: Members): void {
  const { def } = schema._zod;
  if (def.type !== "object") return;
  for (const [key, field] of Object.entries(def.shape))
    value(field as Schema, path === "" ? key : `${path}.${key}`, members);
}

interface Parts {
  optional: boolean;
  readonly kinds: Set<string>;
  readonly objects: Schema[];
  readonly items: Schema[];
}

function value(schema: Schema, path: string, members: Members): void {
  const parts: Parts = { optional: false, kinds: new Set(), objects: [], items: [] };
  collect(schema, parts);
  members.set(path, signature(parts));
  for (const item of parts.items) value(item, `${path}[]`, members);
  for (const part of parts.objects)
    properties(part, parts.objects.length === 1 ? path : `${path}.<${tagOf(part)}>`, members);
}

function collect(schema: Schema, parts: Parts): void {
  const { def } = schema._zod;
  switch (def.type) {
    case "optional":
      parts.optional = true;
      return collect(def.innerType as Schema, parts);
    case "nullable":
      parts.kinds.add("null");
      return collect(def.innerType as Schema, parts);
    case "union":
      for (const option of def.options) collect(option as Schema, parts);
      return;
    case "literal":
      for (const one of def.values) parts.kinds.add(JSON.stringify(one));
      return;
    case "enum":
      for (const one of Object.values(def.entries)) parts.kinds.add(JSON.stringify(one));
      return;
    case "array":
      parts.kinds.add("array");
      parts.items.push(def.element as Schema);
      return;
    case "object":
      parts.kinds.add("object");
      parts.objects.push(schema);
      return;
    case "record":
      parts.kinds.add("object");
      return;
    default:
      parts.kinds.add(def.type);
  }
}

function tagOf(schema: Schema): string {
  const values = schema._zod.propValues?.["type"] ?? schema._zod.propValues?.["role"] ?? new Set();
  return [...values]
    .filter((tag) => typeof tag === "string")
    .sort()
    .join("|");
}
