import type { SourceCode } from "eslint";
import { isFunction, type Node } from "./ast.ts";

/** A node and everything inside it, in no particular order; without what is inside of functions in it where those do not count. */
export function* within({ visitorKeys }: SourceCode, start: Node, intoFunctions = true): Generator<Node> {
  const nodes: Node[] = [start];
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    yield node;
    if (!intoFunctions && isFunction(node)) continue;
    for (const key of visitorKeys[node.type] ?? []) {
      const child = (node as unknown as Readonly<Record<string, Node | readonly (Node | null)[] | null | undefined>>)[key];
      if (Array.isArray(child)) nodes.push(...(child as readonly (Node | null)[]).filter((one) => one !== null));
      else if (child) nodes.push(child as Node);
    }
  }
}
