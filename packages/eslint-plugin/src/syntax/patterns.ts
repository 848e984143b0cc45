import type * as ES from "estree";
import { parentOf, staticName, type Node } from "./ast.ts";

/** How a name is taken out of something: `const { beta: { messages } } = client` takes `beta`, then `messages`. */
export interface Taken {
  readonly names: readonly string[];
  /** The pattern that takes the whole apart. */
  readonly pattern: ES.ObjectPattern;
}

/** Null for names that are bound otherwise: alone, in lists, as the rest, or by a default. */
export function takenOut(name: Node): Taken | null {
  const names: string[] = [];
  let node = name;
  for (let property = parentOf(node); property?.type === "Property"; property = parentOf(node)) {
    const pattern = parentOf(property);
    const key = staticName(property);
    if (pattern?.type !== "ObjectPattern" || property.value !== node || key === null) return null;
    names.unshift(key);
    node = pattern;
  }
  return node.type === "ObjectPattern" ? { names, pattern: node } : null;
}
