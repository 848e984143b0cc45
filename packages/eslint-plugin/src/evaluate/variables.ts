import type { Scope } from "eslint";
import type * as ES from "estree";
import { annotationOf } from "../syntax/annotations.ts";
import { parentOf, placeOf, staticName, type Node, type Place } from "../syntax/ast.ts";
import { onlyDefinition, variableOf } from "../syntax/scope.ts";
import { isAskedFor } from "../syntax/tested.ts";
import { bindValues } from "./bindings.ts";
import { defaultOf, isNoDefault, type Evaluator } from "./evaluator.ts";
import { named } from "./member.ts";
import type { Touches } from "./touched.ts";
import { touchesOf } from "./touches.ts";
import { hole, REST_ITEM, type Property, type Value } from "./value.ts";

/** Follows a name to its one declaration, and leaves out what other code may have written to. */
export function evaluateVariable(evaluator: Evaluator, node: ES.Identifier, variable: Scope.Variable): Value {
  const unknown = hole(placeOf(node));
  const definition = onlyDefinition(variable);
  if (definition === null || evaluator.visiting.has(variable)) return unknown;
  // An argument keeps the place where the call has it.
  const given = evaluator.given(variable);
  if (given !== undefined) return hasParts(given) ? withTouches(evaluator, variable, definition, given) : given;
  evaluator.visiting.add(variable);
  const value = defined(evaluator, definition, variable, node);
  evaluator.visiting.delete(variable);
  if (value === null) return unknown;
  return named(hasParts(value) ? withTouches(evaluator, variable, definition, value) : value, node) ?? unknown;
}

function defined(evaluator: Evaluator, definition: Scope.Definition, variable: Scope.Variable, use: ES.Identifier): Value | null {
  switch (definition.type) {
    case "ImportBinding":
      return evaluator.surroundings.imported(use);
    case "Parameter":
      return parameterDefault(evaluator, definition.name, variable);
    case "Variable":
      return initial(evaluator, definition.node as ES.VariableDeclarator, variable);
    default:
      return null;
  }
}

/** Whoever calls may leave it out, so its default is one of the values it has. */
function parameterDefault(evaluator: Evaluator, name: ES.Identifier, variable: Scope.Variable): Value | null {
  const standard = defaultOf(name);
  return standard === null || isNoDefault(standard) || isAskedFor(variable) ? null : { kind: "choice", arms: [hole(placeOf(name)), evaluator.value(standard)], node: placeOf(name) };
}

function initial(evaluator: Evaluator, declarator: ES.VariableDeclarator, variable: Scope.Variable): Value | null {
  const declaration = parentOf(declarator);
  if (!declarator.init || (declaration !== null && /^For(In|Of)/.test(parentOf(declaration)?.type ?? ""))) return null;
  const value = evaluator.value(declarator.init);
  return declarator.id.type === "Identifier" ? value : (bindValues(evaluator, [declarator.id], [value]).get(variable) ?? null);
}

/** Whether a value holds more than one can see at once: something that code may have written to. */
export function hasParts(value: Value): boolean {
  return value.kind === "object" || value.kind === "array" || (value.kind === "choice" && value.arms.some(hasParts));
}

function withTouches(evaluator: Evaluator, variable: Scope.Variable, definition: Scope.Definition, value: Value): Value {
  const { surroundings, use } = evaluator;
  const place = placeOf(definition.name as Node);
  if (isExported(definition, surroundings) && !isFrozen(definition)) return hole(place);
  const { sourceCode, isRequest } = surroundings;
  return applyTouches(evaluator, value, touchesOf(variable, { sourceCode, use, deep: deepNames(value), isRequest, whole: variable, followed: evaluator.visiting }));
}

/** Takes out of a value what code before its use may have changed. */
export function applyTouches(evaluator: Evaluator, value: Value, touches: Touches): Value {
  if (touches.changed) return hole(value.node);
  if (!touches.appended && touches.assigned.size === 0) return value;
  if (value.kind === "array") return touches.assigned.size > 0 ? hole(value.node) : { ...value, items: [...value.items, REST_ITEM] };
  if (value.kind === "choice") return { ...value, arms: value.arms.map((arm) => applyTouches(evaluator, arm, touches)) };
  if (value.kind !== "object") return value;
  const { node } = value;
  const assigned = [...touches.assigned].map(([name, set]): Property => {
    if (set === null) return { kind: "property", name, value: hole(node, true), node, key: node };
    return { kind: "property", name, value: evaluator.value(set), node: placeOf(parentOf(set) ?? set), key: keyOf(set) };
  });
  return { ...value, members: [...value.members, ...assigned] };
}

/** `tools` of `params.tools = …`. */
function keyOf(set: Node): Place {
  const assignment = parentOf(set);
  const access = assignment?.type === "AssignmentExpression" ? assignment.left : null;
  return placeOf(access?.type === "MemberExpression" ? access.property : set);
}

/** Names of members, at any depth, that hold more than a scalar. */
export function deepNames(value: Value, names = new Set<string>()): ReadonlySet<string> {
  if (value.kind === "choice") for (const arm of value.arms) deepNames(arm, names);
  if (value.kind === "array") for (const item of value.items) if (item.kind !== "rest") deepNames(item.kind === "spread" ? item.value : item, names);
  if (value.kind === "object") {
    for (const member of value.members) {
      if (member.kind === "unknown-key") continue;
      if (member.kind === "property" && member.value.kind !== "scalar" && member.value.kind !== "absent") names.add(member.name);
      deepNames(member.value, names);
    }
  }
  return names;
}

function isExported(definition: Scope.Definition, { sourceCode }: Evaluator["surroundings"]): boolean {
  const declaration = parentOf(definition.node as Node);
  if (declaration?.type !== "VariableDeclaration") return false;
  if (parentOf(declaration)?.type === "ExportNamedDeclaration") return true;
  const variable = variableOf(sourceCode, definition.name as ES.Identifier);
  return variable?.references.some(({ identifier }) => /^Export/.test(parentOf(identifier as Node)?.type ?? "")) === true;
}

/** `as const`, a `readonly` type or `Object.freeze`: other files cannot write to it either. */
function isFrozen(definition: Scope.Definition): boolean {
  const { id, init } = definition.node as ES.VariableDeclarator;
  if (annotationOf(id)?.type === "TSTypeOperator") return true;
  let node = init as Node | null | undefined;
  while (node?.type === "TSSatisfiesExpression" || node?.type === "TSAsExpression") {
    if (node.type === "TSAsExpression" && node.typeAnnotation?.typeName?.name === "const") return true;
    node = node.expression;
  }
  return node?.type === "CallExpression" && node.callee.type === "MemberExpression" && staticName(node.callee) === "freeze";
}
