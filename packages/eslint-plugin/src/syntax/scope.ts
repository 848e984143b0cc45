import type { Scope, SourceCode } from "eslint";
import type * as ES from "estree";
import { parentOf, type Node } from "./ast.ts";

/** The variable an identifier names, or null for globals and what is not declared in the file. */
export function variableOf(sourceCode: SourceCode, identifier: ES.Identifier): Scope.Variable | null {
  for (let scope: Scope.Scope | null = sourceCode.getScope(identifier); scope !== null; scope = scope.upper) {
    const variable = scope.set.get(identifier.name);
    if (variable !== undefined) return variable.defs.length > 0 ? variable : null;
  }
  return null;
}

/** The class that a name stands for: `Agent` of `class Agent { … }`. */
export function classNamed(sourceCode: SourceCode, node: Node): ES.Class | null {
  const definition = node.type === "Identifier" ? variableOf(sourceCode, node)?.defs[0] : undefined;
  return definition?.type === "ClassName" ? (definition.node as ES.Class) : null;
}

/** True for names nobody in the file declares: `fetch`, `JSON`, `process`. */
export function isGlobal(sourceCode: SourceCode, node: Node, name?: string): boolean {
  return node.type === "Identifier" && (name === undefined || node.name === name) && variableOf(sourceCode, node) === null;
}

/** The one declaration of a variable that is written nowhere else; null when there are several or none. */
export function onlyDefinition(variable: Scope.Variable): Scope.Definition | null {
  const [definition, ...others] = variable.defs;
  if (definition === undefined || others.length > 0) return null;
  return variable.references.some((reference) => reference.isWrite() && reference.init !== true) ? null : definition;
}

/** True for an object made where it is used, or named and used in one place only: nothing else can change it on the way. */
export function isUsedOnce(sourceCode: SourceCode, made: Node): boolean {
  const declarator = parentOf(made);
  if (declarator?.type !== "VariableDeclarator") return declarator?.type !== "AssignmentExpression";
  const variable = declarator.id.type === "Identifier" ? variableOf(sourceCode, declarator.id) : null;
  return variable !== null && variable.references.filter((reference) => reference.init !== true).length === 1;
}
