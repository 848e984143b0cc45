import type { ArrayValue, Choice, Item, Value } from "./value.ts";

/** Which arm of a choice, or which known stretch of an array, one look at a request takes. */
export interface View {
  readonly taken: ReadonlyMap<Choice | ArrayValue, number>;
  /** What is unknown in front of a stretch is taken for nothing at all, instead of for one item. */
  readonly bare: boolean;
}

/** No choice is made, and arrays end at their first unknown. */
export const PLAIN: View = { taken: new Map(), bare: false };

/** What a value is in a view; a choice it says nothing of stays one. */
export function settled(value: Value, view: View): Value {
  if (value.kind !== "choice") return value;
  const index = view.taken.get(value);
  const arm = index === undefined ? undefined : value.arms[index];
  return arm === undefined ? value : settled(arm, view);
}

/** Whether more may follow behind an item than the item shows. */
function isOpenEnded(item: Item): boolean {
  if (item.kind === "rest") return true;
  return item.kind === "spread" && (item.value.kind !== "array" || item.value.items.some(isOpenEnded));
}

/** The known stretches of an array that lie behind something unknown; the last one reaches the array's end. */
export function stretches(value: ArrayValue): readonly (readonly Item[])[] {
  const found: Item[][] = [];
  let current: Item[] | null = null;
  for (const item of value.items) {
    if (!isOpenEnded(item)) {
      current?.push(item);
      continue;
    }
    if (current !== null && current.length > 0) found.push([...current, { kind: "rest" }]);
    current = [];
  }
  return current !== null && current.length > 0 ? [...found, current] : found;
}
