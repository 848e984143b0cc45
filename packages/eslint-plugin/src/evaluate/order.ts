import type { Scope } from "eslint";
import type * as ES from "estree";
import { functionAround, isInside, parentOf, placeOf, type Node } from "../syntax/ast.ts";

const LOOPS = new Set(["ForStatement", "ForInStatement", "ForOfStatement", "WhileStatement", "DoWhileStatement"]);

/**
 * Whether code at `other` may have run when `use` is reached. False only where the variable belongs to the very
 * call of the function that contains `use`, and `other` stands behind it with no loop leading back.
 */
export function mayRunBefore(other: Node, use: Node, variable: Scope.Variable): boolean {
  if (placeOf(other).range[0] < placeOf(use).range[1]) return !isInside(other, use);
  const home = functionAround(use);
  if (home !== ownerOf(variable)) return true;
  if (home !== null && !isInside(other, home)) return true;
  for (let node = parentOf(other); node !== null && node !== home; node = parentOf(node)) {
    // Hoisted: it may have been called from above.
    if (node.type === "FunctionDeclaration") return true;
    if (LOOPS.has(node.type) && isInside(use, node) && !declaredInside(variable, node)) return true;
  }
  return false;
}

/** What `params.tools = …` sets, where it is a statement right behind the variable's declaration, and the use is further on in the same call. */
export function surelySet(access: ES.MemberExpression, variable: Scope.Variable, use: Node): Node | null {
  const assignment = parentOf(access);
  const statement = assignment?.type === "AssignmentExpression" && assignment.operator === "=" && access.object.type === "Identifier" ? parentOf(assignment) : null;
  if (assignment?.type !== "AssignmentExpression" || statement?.type !== "ExpressionStatement") return null;
  const declaration = parentOf((variable.defs[0]?.node as Node | undefined) ?? statement);
  const isSure = declaration?.type === "VariableDeclaration" && parentOf(declaration) === parentOf(statement) && functionAround(use) === functionAround(statement);
  return isSure && placeOf(statement).range[1] <= placeOf(use).range[0] ? assignment.right : null;
}

/** The function whose every call makes a new variable; null for the file itself. */
function ownerOf(variable: Scope.Variable): Node | null {
  const { block } = variable.scope.variableScope;
  return block.type === "Program" ? null : (block as Node);
}

export function isLocalTo(variable: Scope.Variable, use: Node): boolean {
  const owner = ownerOf(variable);
  return owner !== null && owner === functionAround(use);
}

function declaredInside(variable: Scope.Variable, node: Node): boolean {
  const [definition] = variable.defs;
  return definition !== undefined && isInside(definition.name as Node, node);
}
