import type { SourceCode } from "eslint";
import type * as ES from "estree";
import { staticName, unwrap, type Node } from "../syntax/ast.ts";
import { isGlobal } from "../syntax/scope.ts";

/** Array methods that call back with the elements and may give them back. */
export const ELEMENT_CALLBACKS: ReadonlySet<string> = new Set([
  "every", "filter", "find", "findIndex", "findLast", "findLastIndex", "flatMap", "forEach", "map", "reduce", "reduceRight", "some", "toSorted",
]);

/** Methods whose result is, or holds, the same elements. */
export const HANDS_ON_ARGUMENT: ReadonlySet<string> = new Set(["at", "concat", "entries", "flat", "slice", "toReversed", "toSpliced", "values", "with"]);

/** Methods that give out nothing that could be written to. */
export const READS_ONLY: ReadonlySet<string> = new Set(["hasOwnProperty", "includes", "indexOf", "join", "keys", "lastIndexOf", "toString"]);

const OBJECT_METHODS = new Set(["Object.keys", "Object.hasOwn", "Object.is", "Array.isArray", "JSON.stringify", "structuredClone", "String", "Boolean", "Number"]);
const TEST_ROOTS = new Set(["console", "expect", "assert", "t"]);

/** `a.b.c` as names; null for anything computed or called. */
export function calleePath(callee: Node): readonly string[] | null {
  const node = unwrap(callee);
  if (node.type === "Identifier") return [node.name];
  if (node.type === "ThisExpression") return ["this"];
  if (node.type !== "MemberExpression") return null;
  const name = staticName(node);
  const inner = calleePath(node.object);
  return name === null || inner === null ? null : [...inner, name];
}

/** Calls that neither change their arguments nor keep them. */
export function isHarmlessCall(sourceCode: SourceCode, call: ES.CallExpression | ES.NewExpression): boolean {
  const path = calleePath(call.callee);
  if (path === null) return false;
  const root = path[0] ?? "";
  if (TEST_ROOTS.has(root)) return true;
  if (!OBJECT_METHODS.has(path.join("."))) return false;
  const callee = unwrap(call.callee);
  return isGlobal(sourceCode, callee.type === "MemberExpression" ? callee.object : callee);
}

/** Arguments of array methods that write to no element: plain values, `Boolean`, `String`. */
export function isInert(argument: Node): boolean {
  if (argument.type === "Identifier") return argument.name === "Boolean" || argument.name === "String";
  return argument.type === "Literal" || argument.type === "ObjectExpression" || argument.type === "ArrayExpression";
}
