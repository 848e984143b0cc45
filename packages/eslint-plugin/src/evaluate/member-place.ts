import type { Place } from "../syntax/ast.ts";
import { usePlace, type Property, type Value } from "./value.ts";
import { settled, type View } from "./view.ts";

/** Where one member of an object or array stands. */
export interface MemberPlace {
  readonly node: Place;
  /** Where a scalar is written down; null where that is in another file. */
  readonly origin: Place | null;
  readonly property: Property | null;
}

export function memberPlace(value: Value, property: Property | null, view: View): MemberPlace {
  const known = settled(value, view);
  return { node: usePlace(known), origin: originOf(known), property };
}

/** No edit may write down a text of which only a part is known. */
function originOf(value: Value): Place | null {
  if (value.kind === "scalar") return value.origin;
  return value.kind === "hole" && value.text !== undefined ? null : value.node;
}

/** Members that hold nothing but what somebody says. Whoever reads there sees the words that are known. */
const PROSE: ReadonlySet<string> = new Set(["content", "text"]);

export function textOf({ name, value }: Property, view: View): string | undefined {
  const known = PROSE.has(name) ? settled(value, view) : null;
  return known?.kind === "hole" ? known.text : undefined;
}
