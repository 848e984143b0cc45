import type * as ES from "estree";
import { placeOf, staticName } from "../syntax/ast.ts";
import type { Evaluator } from "./evaluator.ts";
import { evaluateField } from "./fields.ts";
import { hole, memberNamed, scalar, type ArrayValue, type Scalar, type Value } from "./value.ts";

/** `CONFIG.model`, `MODELS[0]`. Unknown members may be `undefined` only behind `?.`. */
export function memberOf(evaluator: Evaluator, node: ES.MemberExpression): Value {
  const place = placeOf(node);
  const unknown = hole(place, node.optional === true);
  if (node.object.type === "Super") return unknown;
  const field = node.object.type === "ThisExpression" || node.object.type === "Identifier" ? evaluateField(evaluator, node) : null;
  if (field !== null) return field;
  const imported = evaluator.surroundings.imported(node);
  if (imported !== null) return imported;
  const name = staticName(node) ?? computed(evaluator, node);
  if (name === null) return unknown;
  return named(at(evaluator.value(node.object), name), node) ?? unknown;
}

function computed(evaluator: Evaluator, node: ES.MemberExpression): string | null {
  if (!node.computed || node.property.type === "PrivateIdentifier") return null;
  const key = evaluator.value(node.property);
  return key.kind === "scalar" ? String(key.value) : null;
}

function at(object: Value, name: string): Value | null {
  if (object.kind === "object") return memberNamed(object, name) ?? null;
  if (object.kind === "array") return item(object, name);
  if (object.kind !== "choice") return null;
  const arms = object.arms.map((arm) => at(arm, name));
  return arms.every((arm) => arm !== null) ? { ...object, arms } : null;
}

function item(array: ArrayValue, name: string): Value | null {
  if (name === "length") return array.items.every(({ kind }) => kind !== "spread" && kind !== "rest") ? { ...scalar(array.items.length, array.node), origin: null } : null;
  if (!/^\d+$/.test(name)) return null;
  const known = array.items.slice(0, Number(name) + 1);
  const last = known[Number(name)];
  if (last === undefined || known.some((one) => one.kind === "spread" || one.kind === "rest")) return null;
  return last as Value;
}

/** A value is reported where the request names it; its members, and its fix, are where it is written. */
export function named(value: Value | null, node: ES.Node): Value | null {
  if (value?.kind === "scalar") return { ...value, node: placeOf(node) } satisfies Scalar;
  if (value?.kind === "object" || value?.kind === "array") return { ...value, use: placeOf(node) };
  if (value?.kind === "choice") return { ...value, arms: value.arms.map((arm) => named(arm, node) ?? arm) };
  return value;
}
