import type { Path } from "../subject.ts";
import { isObject } from "../subject.ts";
import type { NodeId, ShapeNode, ShapeTable } from "./table.ts";

/** Spells a path as pydantic does, with the tags of the unions it passes: `tools.0.custom.input_schema`. */
export function tagPath(table: ShapeTable, root: NodeId, value: unknown, path: Path): string {
  const out: (string | number)[] = [];
  let node: NodeId | undefined = root;
  let here: unknown = value;
  for (const key of path) {
    node = descend(table, node, here, out);
    out.push(key);
    const shape: ShapeNode | undefined = node === undefined ? undefined : table.nodes[node];
    if (shape?.k === "object") node = Object.hasOwn(shape.fields, key) ? shape.fields[key]?.node : undefined;
    else node = shape?.k === "array" ? shape.item : undefined;
    here = typeof here === "object" && here !== null ? (here as Record<string | number, unknown>)[key] : undefined;
  }
  descend(table, node, here, out);
  return out.join(".");
}

/** Steps through unions to the plain node of a value, writing down the tags on the way. */
function descend(table: ShapeTable, start: NodeId | undefined, value: unknown, out: (string | number)[]): NodeId | undefined {
  let id = start;
  while (id !== undefined) {
    const node = table.nodes[id] as ShapeNode;
    if (node.k === "kinds") {
      const kind = Array.isArray(value) ? "array" : isObject(value) ? "object" : (typeof value as "string" | "number" | "boolean");
      if (kind === "object" && node.name !== undefined) out.push(node.name);
      id = node[kind];
    } else if (node.k === "tagged") {
      const tag: unknown = isObject(value) ? value[node.key] : undefined;
      const variant = (tag === undefined || tag === null) && node.untagged !== undefined ? node.variants[node.untagged] : node.variants.find((one) => one.tag === tag);
      if (variant === undefined) return undefined;
      if (variant.name !== null) out.push(variant.name ?? variant.tag);
      id = variant.node;
    } else return id;
  }
  return undefined;
}
