import type { SourceCode } from "eslint";
import type * as ES from "estree";
import { isFunction, parentOf, placeOf, staticName, type Node } from "../syntax/ast.ts";

/** The largest node that begins right behind a comment. */
export function documentedAt(sourceCode: SourceCode, comment: ES.Comment): Node | null {
  const token = sourceCode.getTokenAfter(comment);
  return token === null ? null : largestAt(sourceCode, token.range[0], () => true);
}

/** The expression in parentheses behind a comment: `/** @type {T} *\/ (value)`. */
export function castAt(sourceCode: SourceCode, comment: ES.Comment): Node | null {
  const open = sourceCode.getTokenAfter(comment);
  const first = open?.value === "(" ? sourceCode.getTokenAfter(open) : null;
  if (!first) return null;
  const closes = (node: Node): boolean => sourceCode.getTokenAfter(node as ES.Node)?.value === ")";
  const node = largestAt(sourceCode, first.range[0], (one) => !closes(one));
  return node !== null && closes(node) ? node : null;
}

function largestAt(sourceCode: SourceCode, start: number, mayGrow: (node: Node) => boolean): Node | null {
  let node = sourceCode.getNodeByRangeIndex(start) as Node | null;
  if (node === null || placeOf(node).range[0] !== start) return null;
  for (let around = parentOf(node); around !== null && mayGrow(node); around = parentOf(node)) {
    if (around.type === "Program" || placeOf(around).range[0] !== start) break;
    node = around;
  }
  return node.type === "Program" ? null : node;
}

/** The function that a documented statement, member or property declares. */
export function functionIn(node: Node | null | undefined): Node | null {
  if (!node) return null;
  if (isFunction(node)) return node;
  switch (node.type) {
    case "ExportNamedDeclaration":
    case "ExportDefaultDeclaration":
      return functionIn(node.declaration as Node | null);
    case "VariableDeclaration":
      return functionIn(node.declarations[0]?.init);
    case "MethodDefinition":
    case "PropertyDefinition":
    case "Property":
      return functionIn(node.value as Node | null);
    case "ExpressionStatement":
      return node.expression.type === "AssignmentExpression" ? functionIn(node.expression.right) : null;
    default:
      return null;
  }
}

/** The bindings that `@param` speaks of: `name`, or `options.name` of a parameter that is taken apart. */
export function parametersNamed(node: Node | null, name: string): readonly ES.Identifier[] {
  if (node === null || !isFunction(node)) return [];
  const [owner = "", member, ...deeper] = name.split(".");
  if (deeper.length > 0) return [];
  return node.params.flatMap((parameter) => {
    const pattern = parameter.type === "AssignmentPattern" ? parameter.left : parameter;
    if (member === undefined) return pattern.type === "Identifier" && pattern.name === owner ? [pattern] : [];
    return pattern.type === "ObjectPattern" ? bound(pattern, member) : [];
  });
}

function bound(pattern: ES.ObjectPattern, name: string): readonly ES.Identifier[] {
  return pattern.properties.flatMap((property) => {
    if (property.type !== "Property" || staticName(property) !== name) return [];
    const value = property.value.type === "AssignmentPattern" ? property.value.left : property.value;
    return value.type === "Identifier" ? [value] : [];
  });
}
