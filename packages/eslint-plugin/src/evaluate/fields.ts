import type * as ES from "estree";
import { classAround, isAbstract, parentOf, placeOf, staticName, type Node, type TsParameterProperty } from "../syntax/ast.ts";
import { mentionsIn } from "../syntax/mentions.ts";
import { classNamed } from "../syntax/scope.ts";
import { isTested } from "../syntax/tested.ts";
import { isWritten } from "./alias.ts";
import { isNoDefault, type Evaluator } from "./evaluator.ts";
import { named } from "./member.ts";
import { Tracker } from "./touches.ts";
import { hole, type Value } from "./value.ts";
import { applyTouches, deepNames, hasParts } from "./variables.ts";

/** What a class puts into a field. */
interface Field {
  readonly value: Node;
  /** Nobody else can put something there: not a subclass, not other files, not whoever calls the constructor. */
  readonly isSure: boolean;
}

/** `this.model`, `this.#defaults`, `Agent.MODEL`, where the class writes it once; null for everything else. */
export function evaluateField(evaluator: Evaluator, node: ES.MemberExpression): Value | null {
  const { sourceCode, isRequest } = evaluator.surroundings;
  const isStatic = node.object.type !== "ThisExpression";
  const around = isStatic ? classNamed(sourceCode, node.object) : classAround(node);
  const name = staticName(node);
  if (name === null || around === null) return null;
  const mentions = mentionsIn(sourceCode, around, name);
  const field = mentions === null ? null : onlyValue(around, mentions, name, isStatic);
  if (mentions === null || field === null || isNoDefault(field.value) || evaluator.visiting.has(field.value)) return null;
  evaluator.visiting.add(field.value);
  const whole = evaluator.value(field.value);
  evaluator.visiting.delete(field.value);
  const value = hasParts(whole) ? applyTouches(evaluator, whole, new Tracker({ sourceCode, use: null, deep: deepNames(whole), isRequest }).nodes(mentions)) : whole;
  if (field.isSure) return named(value, node);
  const place = placeOf(node);
  return value.kind === "hole" || mentions.some(isTested) ? null : named({ kind: "choice", arms: [hole(place), value], node: place }, node);
}

/** The one place where a class writes a field, at its declaration or in its code. */
function onlyValue(around: ES.Class, mentions: readonly ES.MemberExpression[], name: string, isStatic: boolean): Field | null {
  const declared = [...declarations(around, name, isStatic)];
  const written = mentions.filter((mention) => isWritten(mention, parentOf(mention)) || isTarget(mention));
  const isSure = name.startsWith("#") || declared.some((one) => one.isSure);
  if ((isAbstract(around) && !isSure) || hasAccessor(around, name)) return null;
  const values = declared.flatMap(({ value }) => (value === null ? [] : [value]));
  if (values.length + written.length !== 1) return null;
  const [value = assigned(written[0])] = values;
  return value === null ? null : { value, isSure };
}

function hasAccessor(around: ES.Class, name: string): boolean {
  return around.body.body.some((member) => member.type === "MethodDefinition" && staticName(member) === name);
}

function assigned(mention: ES.MemberExpression | undefined): Node | null {
  const around = mention === undefined ? null : parentOf(mention);
  return around?.type === "AssignmentExpression" && around.operator === "=" && mention?.object.type === "ThisExpression" ? around.right : null;
}

/** `[this.model] = names`, `({ model: this.model } = options)`. */
function isTarget(mention: ES.MemberExpression): boolean {
  const around = parentOf(mention);
  if (around?.type === "Property") return parentOf(around)?.type === "ObjectPattern";
  return around?.type === "ArrayPattern" || around?.type === "RestElement" || (around?.type === "AssignmentPattern" && around.left === mention);
}

function* declarations(around: ES.Class, name: string, isStatic: boolean): Generator<{ readonly value: Node | null; readonly isSure: boolean }> {
  for (const member of around.body.body) {
    if (member.type === "PropertyDefinition" && member.static === isStatic && staticName(member) === name) yield { value: member.value ?? null, isSure: isOwn(member) || (isStatic && isReadonly(member)) };
    if (member.type !== "MethodDefinition" || member.kind !== "constructor") continue;
    // Whoever makes one may give another value.
    for (const parameter of member.value.params as readonly (ES.Pattern | TsParameterProperty)[]) {
      const pattern = parameter.type === "TSParameterProperty" && parameter.parameter.type === "AssignmentPattern" ? parameter.parameter : null;
      if (pattern?.left.type === "Identifier" && pattern.left.name === name) yield { value: pattern.right, isSure: false };
    }
  }
}

function isOwn(member: Node): boolean {
  return (member as { readonly accessibility?: string }).accessibility === "private";
}

function isReadonly(member: Node): boolean {
  return (member as { readonly readonly?: boolean }).readonly === true;
}
