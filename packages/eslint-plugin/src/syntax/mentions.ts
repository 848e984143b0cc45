import type { SourceCode } from "eslint";
import type * as ES from "estree";
import { staticName, type Node } from "./ast.ts";
import { within } from "./walk.ts";

type Mentions = ReadonlyMap<string, readonly ES.MemberExpression[]>;

/** Null for a class some code of which reaches its fields without naming them one by one. */
const byClass = new WeakMap<ES.Class, Mentions | null>();

/** Every `….name` inside a class, whatever it is a member of; null where fields are also reached otherwise. */
export function mentionsIn(sourceCode: SourceCode, around: ES.Class, name: string): readonly ES.MemberExpression[] | null {
  let mentions = byClass.get(around);
  if (mentions === undefined) {
    mentions = collect(sourceCode, around);
    byClass.set(around, mentions);
  }
  return mentions === null ? null : (mentions.get(name) ?? []);
}

function collect(sourceCode: SourceCode, around: ES.Class): Mentions | null {
  const found = new Map<string, ES.MemberExpression[]>();
  for (const node of within(sourceCode, around.body)) {
    if (isWhole(node)) return null;
    const name = node.type === "MemberExpression" ? staticName(node) : null;
    if (name === null) continue;
    const same = found.get(name);
    if (same === undefined) found.set(name, [node as ES.MemberExpression]);
    else same.push(node as ES.MemberExpression);
  }
  return found;
}

/** `Object.assign(this, options)`, `const { history } = this`, `this[name]`. */
function isWhole(node: Node): boolean {
  if (node.type === "CallExpression") return node.arguments[0]?.type === "ThisExpression" && node.callee.type === "MemberExpression" && staticName(node.callee) === "assign";
  if (node.type === "VariableDeclarator") return node.id.type === "ObjectPattern" && node.init?.type === "ThisExpression";
  return node.type === "MemberExpression" && node.object.type === "ThisExpression" && staticName(node) === null;
}
