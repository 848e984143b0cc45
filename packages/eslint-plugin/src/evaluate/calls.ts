import { getStaticValue } from "@eslint-community/eslint-utils";
import type * as ES from "estree";
import { placeOf, staticName, type Node } from "../syntax/ast.ts";
import { isGlobal } from "../syntax/scope.ts";
import type { Evaluator } from "./evaluator.ts";
import { calleePath } from "./harmless.ts";
import { hole, REST_ITEM, scalar, truthiness, type Item, type Member, type Value } from "./value.ts";
import { mapped } from "./mapped.ts";
import { returned } from "./returned.ts";
import { emptyZodSchema } from "./zod-schema.ts";

/** The few calls whose result follows from their arguments; every other one is a hole. */
export function evaluateCall(evaluator: Evaluator, node: ES.CallExpression): Value {
  const { callee } = node;
  if (callee.type === "MemberExpression") {
    // Most methods are no part of the language, and may only be functions of the file.
    if (!METHODS.has(staticName(callee) ?? "")) return returned(evaluator, node) ?? hole(placeOf(node));
  }
  return builtIn(evaluator, node) ?? arrayMethod(evaluator, node) ?? emptyZodSchema(evaluator, node) ?? returned(evaluator, node) ?? folded(node) ?? hole(placeOf(node));
}

function builtIn(evaluator: Evaluator, node: ES.CallExpression): Value | null {
  const path = calleePath(node.callee)?.join(".");
  const root: Node = node.callee.type === "MemberExpression" ? node.callee.object : node.callee;
  if (path === undefined || !isGlobal(evaluator.surroundings.sourceCode, root)) return null;
  const [first] = node.arguments;
  switch (path) {
    case "Object.freeze":
    case "Object.seal":
    case "structuredClone":
      return first === undefined || first.type === "SpreadElement" ? null : evaluator.value(first);
    case "Object.assign":
      return assigned(evaluator, node);
    case "JSON.parse":
      return cloned(evaluator, first);
    case "Array.of":
      return { kind: "array", items: node.arguments.map((argument) => evaluator.item(argument, node)), node: placeOf(node) };
    default:
      return null;
  }
}

function assigned(evaluator: Evaluator, node: ES.CallExpression): Value | null {
  const members: Member[] = [];
  for (const argument of node.arguments) {
    if (argument.type === "SpreadElement") return null;
    members.push({ kind: "spread", value: evaluator.value(argument) });
  }
  return { kind: "object", members, node: placeOf(node) };
}

/** `JSON.parse(JSON.stringify(x))` is `x`. */
function cloned(evaluator: Evaluator, argument: ES.CallExpression["arguments"][number] | undefined): Value | null {
  if (argument?.type !== "CallExpression" || calleePath(argument.callee)?.join(".") !== "JSON.stringify") return null;
  const [inner] = argument.arguments;
  return argument.arguments.length !== 1 || inner === undefined || inner.type === "SpreadElement" ? null : evaluator.value(inner);
}

function arrayMethod(evaluator: Evaluator, node: ES.CallExpression): Value | null {
  const { callee } = node;
  if (callee.type !== "MemberExpression" || callee.object.type === "Super") return null;
  const name = staticName(callee);
  if (name !== "concat" && name !== "slice" && name !== "filter" && name !== "map") return null;
  const array = evaluator.value(callee.object);
  if (name === "map") return mapped(evaluator, node, array);
  if (array.kind !== "array") return null;
  const place = placeOf(node);
  if (name === "slice") return node.arguments.length === 0 ? array : null;
  if (name === "filter") return isBoolean(node) ? { ...array, items: withoutFalsy(array.items) } : null;
  return { kind: "array", items: [...array.items, ...node.arguments.map((argument) => appended(evaluator, argument))], node: place };
}

function appended(evaluator: Evaluator, argument: ES.CallExpression["arguments"][number]): Item {
  if (argument.type === "SpreadElement") return REST_ITEM;
  const value = evaluator.value(argument);
  if (value.kind === "object" || value.kind === "scalar") return value;
  return { kind: "spread", value };
}

function isBoolean(node: ES.CallExpression): boolean {
  const [callback] = node.arguments;
  return callback?.type === "Identifier" && callback.name === "Boolean";
}

/** Keeps what is surely truthy, up to the first item that may go. */
function withoutFalsy(items: readonly Item[]): readonly Item[] {
  const kept: Item[] = [];
  for (const item of items) {
    const truth = item.kind === "spread" || item.kind === "rest" ? null : truthiness(item);
    if (truth === null) return [...kept, REST_ITEM];
    if (truth) kept.push(item);
  }
  return kept;
}

/** `"a".trim()`, `["a", "b"].join("\n")`: pure functions of literals. */
function folded(node: ES.CallExpression): Value | null {
  const name = node.callee.type === "MemberExpression" ? staticName(node.callee) : null;
  if (name === null || !FOLDABLE.includes(name)) return null;
  const known = getStaticValue(node, null);
  return typeof known?.value === "string" ? scalar(known.value, placeOf(node)) : null;
}

/** None of them can make a text much longer than the one it starts from. */
const FOLDABLE: readonly string[] = ["join", "trim", "trimStart", "trimEnd", "toLowerCase", "toUpperCase", "slice", "substring", "concat", "toString"];

/** All that follow from their arguments. */
const METHODS: ReadonlySet<string> = new Set([...FOLDABLE, "filter", "map", "freeze", "seal", "assign", "parse", "of"]);
