import type { Scope } from "eslint";
import type * as ES from "estree";
import { parentOf, placeOf, type Node } from "../syntax/ast.ts";
import { variableOf } from "../syntax/scope.ts";
import type { Evaluator } from "./evaluator.ts";
import { calleePath } from "./harmless.ts";
import { scalar, type Value } from "./value.ts";

/**
 * `zod-to-json-schema` knows Zod 3 only: of a Zod 4 schema it makes one that says nothing at all.
 * Null unless the schema is surely built with Zod 4 and no name is asked for.
 */
export function emptyZodSchema(evaluator: Evaluator, node: ES.CallExpression): Value | null {
  const { sourceCode } = evaluator.surroundings;
  if (node.callee.type !== "Identifier" || node.arguments.length !== 1) return null;
  if (importedFrom(variableOf(sourceCode, node.callee)) !== "zod-to-json-schema") return null;
  const [schema] = node.arguments;
  if (schema === undefined || zodNamespace(evaluator, schema) === null) return null;
  const place = placeOf(node);
  const value = scalar("http://json-schema.org/draft-07/schema#", place);
  return { kind: "object", members: [{ kind: "property", name: "$schema", value: { ...value, origin: null }, node: place, key: place }], node: place };
}

/** The name of the Zod 4 namespace that a schema expression is built with. */
export function zodNamespace(evaluator: Pick<Evaluator, "surroundings">, expression: Node): string | null {
  const { sourceCode } = evaluator.surroundings;
  if (expression.type === "Identifier") {
    const definition = variableOf(sourceCode, expression)?.defs[0];
    if (definition?.type !== "Variable") return null;
    const { init } = definition.node as ES.VariableDeclarator;
    return init && init.type === "CallExpression" ? zodNamespace(evaluator, init) : null;
  }
  if (expression.type !== "CallExpression") return null;
  let root: Node = expression;
  while (root.type === "CallExpression" || root.type === "MemberExpression") root = root.type === "CallExpression" ? root.callee : root.object;
  if (root.type !== "Identifier" || (calleePath(expression.callee)?.length ?? 2) < 2) return null;
  const source = importedFrom(variableOf(sourceCode, root));
  if (source === "zod/v4" || source === "zod/v4-mini") return root.name;
  return source === "zod" && evaluator.surroundings.installedMajor("zod") === 4 ? root.name : null;
}

function importedFrom(variable: Scope.Variable | null): string | null {
  const definition = variable?.defs[0];
  if (definition?.type !== "ImportBinding") return null;
  const declaration = parentOf(definition.node as Node);
  return declaration?.type === "ImportDeclaration" ? String(declaration.source.value) : null;
}
