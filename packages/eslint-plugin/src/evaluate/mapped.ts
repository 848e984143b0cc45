import type * as ES from "estree";
import { isFunction, placeOf, unwrap, type Node } from "../syntax/ast.ts";
import { bindValues } from "./bindings.ts";
import type { Evaluator } from "./evaluator.ts";
import { onlyResult } from "./functions.ts";
import { hole, REST_ITEM, scalar, type Item, type Value } from "./value.ts";

/** Longer lists are not made item by item. */
const MOST_ITEMS = 50;

/** `questions.map((question) => ({ role: "user", content: question }))`; null where the callback does not show one result. */
export function mapped(evaluator: Evaluator, node: ES.CallExpression, list: Value): Value | null {
  const [argument] = node.arguments;
  const callback = argument === undefined ? null : unwrap(argument);
  if (callback === null || !isFunction(callback) || callback.async === true || callback.generator === true) return null;
  const result = onlyResult(callback);
  if (result === null || evaluator.visiting.has(callback)) return null;
  const item = (values: readonly Value[]): Value => evaluator.within(bindValues(evaluator, callback.params, values), () => evaluator.value(result));
  evaluator.visiting.add(callback);
  const value = list.kind === "array" && list.items.length <= MOST_ITEMS ? ofKnown(node, list.items, item) : ofUnknown(node, item([]), isOptional(node));
  evaluator.visiting.delete(callback);
  return value;
}

function ofKnown(node: Node, items: readonly Item[], item: (values: readonly Value[]) => Value): Value {
  const made: Item[] = [];
  for (const [index, one] of items.entries()) {
    if (one.kind === "rest" || one.kind === "spread") return { kind: "array", items: [...made, REST_ITEM], node: placeOf(node) };
    made.push(item([one, scalar(index, placeOf(node))]));
  }
  return { kind: "array", items: made, node: placeOf(node) };
}

/** Perhaps there are no items; if there are, one of them stands somewhere among others of its kind. */
function ofUnknown(node: Node, item: Value, optional: boolean): Value | null {
  const place = placeOf(node);
  if (item.kind === "hole" || item.kind === "absent") return null;
  return { kind: "choice", arms: [hole(place, optional), { kind: "array", items: [REST_ITEM, item, REST_ITEM], node: place }], node: place };
}

/** `history?.map(…)`. */
function isOptional({ callee }: ES.CallExpression): boolean {
  return callee.type === "MemberExpression" && callee.optional;
}
