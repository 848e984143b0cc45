import type * as ES from "estree";
import { placeOf, staticName, type Node, type TsEnumMember } from "../syntax/ast.ts";
import { variableOf } from "../syntax/scope.ts";
import type { Evaluator } from "./evaluator.ts";
import { named } from "./member.ts";
import { scalar, type Value } from "./value.ts";

/** `Model.Opus` of an enum in the same file; null for anything else. */
export function evaluateEnumMember(evaluator: Evaluator, node: ES.MemberExpression): Value | null {
  if (node.object.type !== "Identifier") return null;
  const name = staticName(node);
  const members = enumNamed(evaluator, node.object);
  if (name === null || members === null) return null;
  let next: number | null = 0;
  for (const member of members) {
    const value: Value | null = member.initializer ? evaluator.value(member.initializer) : next === null ? null : scalar(next, placeOf(member));
    if (memberName(member) === name) return named(value, node);
    next = value?.kind === "scalar" && typeof value.value === "number" ? value.value + 1 : null;
  }
  return null;
}

function enumNamed(evaluator: Evaluator, identifier: ES.Identifier): readonly TsEnumMember[] | null {
  const definitions = variableOf(evaluator.surroundings.sourceCode, identifier)?.defs ?? [];
  const [definition] = definitions;
  if (definition === undefined || definitions.length > 1) return null;
  const node = definition.node as Node;
  return node.type === "TSEnumDeclaration" ? (node.body?.members ?? node.members ?? null) : null;
}

function memberName(member: TsEnumMember): string {
  return member.id.type === "Identifier" ? member.id.name : String(member.id.value);
}
