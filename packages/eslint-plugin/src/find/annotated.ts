import type { SourceCode } from "eslint";
import type * as ES from "estree";
import type { Endpoint, Platform } from "@no400/core";
import type { Evaluator } from "../evaluate/evaluator.ts";
import { mayBeAbsent, type Member, type Value } from "../evaluate/value.ts";
import { applyTouches, deepNames } from "../evaluate/variables.ts";
import { touchesOf } from "../evaluate/touches.ts";
import { annotationOf } from "../syntax/annotations.ts";
import { isFunction, parentOf, type Node, type TypeNode } from "../syntax/ast.ts";
import { variableOf } from "../syntax/scope.ts";
import type { Settings } from "../settings.ts";
import { contextsFor, versionOfSdk } from "./contexts.ts";
import { aliasedType, sdkType } from "./exports.ts";
import type { Found } from "./found.ts";
import { Body } from "./body.ts";
import { partKind, type PartKind } from "./part-types.ts";
import { placeList, placePart, type PlacedPart } from "./part.ts";
import { returnedNodes } from "./returns.ts";

/** A type of the SDK, as written at some value. */
export interface PartType {
  readonly kind: PartKind;
  readonly list: boolean;
  /** `Partial<…>`, `Omit<…>`, `as …`: fields may be left out. */
  readonly partial: boolean;
  readonly sdk: string;
}

const TRANSPARENT = new Set(["Readonly", "Required", "Awaited", "Promise", "DeepReadonly"]);
const LISTS = new Set(["Array", "ReadonlyArray"]);
const PARTIAL = new Set(["Partial", "Omit", "Pick"]);

/** Reads `Tool[]`, `Partial<MessageCreateParams>`, `Anthropic.MessageParam`; null for types of anybody else. */
export function partType(sourceCode: SourceCode, type: TypeNode, depth = 0): PartType | null {
  // Aliases may go in circles.
  if (depth > 10) return null;
  const inside = (one: TypeNode): PartType | null => partType(sourceCode, one, depth + 1);
  if (type.type === "TSArrayType" && type.elementType) return asList(inside(type.elementType));
  if (type.type === "TSTypeOperator" && type.typeAnnotation) return inside(type.typeAnnotation);
  if (type.type === "TSUnionType") {
    const [only, ...others] = (type.types ?? []).filter((one) => !isPlain(one));
    return only === undefined || others.length > 0 ? null : inside(only);
  }
  if (type.type !== "TSTypeReference" && type.type !== "TSImportType") return null;
  const name = type.typeName?.name ?? "";
  const [inner] = type.typeArguments?.params ?? [];
  if (inner !== undefined) {
    if (TRANSPARENT.has(name)) return inside(inner);
    if (LISTS.has(name)) return asList(inside(inner));
    const part = PARTIAL.has(name) ? inside(inner) : null;
    return part === null ? null : { ...part, partial: true };
  }
  const alias = aliasedType(sourceCode, type);
  if (alias !== null) return inside(alias);
  const exported = sdkType(sourceCode, type);
  const kind = exported === null ? null : partKind(exported.name);
  return exported === null || kind === null ? null : { kind, list: false, partial: false, sdk: exported.sdk };
}

/** Types whose values are no part of a request, so that every object under `T | null` is a `T`. Comments spell them as names. */
function isPlain({ type, typeName }: TypeNode): boolean {
  return type === "TSLiteralType" || /^TS(?:Null|Undefined|Void|String|Number|Boolean)Keyword$/.test(type) || /^(?:null|undefined|void|string|number|boolean)$/.test(typeName?.name ?? "");
}

function asList(part: PartType | null): PartType | null {
  return part === null || part.list ? null : { ...part, list: true };
}

/** The whole type that a reference is part of: up through `readonly`, `[]`, generics and `| null`. */
export function wholeType(type: TypeNode): TypeNode {
  let current = type;
  for (let around = parentType(current); around !== null && WRAPPERS.has(around.type); around = parentType(current)) current = around;
  return current;
}

const WRAPPERS = new Set(["TSTypeOperator", "TSArrayType", "TSTypeParameterInstantiation", "TSTypeReference", "TSImportType", "TSUnionType"]);

function parentType(type: TypeNode): TypeNode | null {
  return parentOf(type as unknown as Node) as unknown as TypeNode | null;
}

/** Values written under a type: its annotation's initializer, what `satisfies` it, what a function returns. */
export function typedNodes(type: TypeNode): readonly { readonly node: Node; readonly cast: boolean }[] {
  let around = parentOf(type as unknown as Node);
  if ((around as TypeNode | null)?.type === "TSTypeAnnotation" && around !== null) around = parentOf(around);
  if (around === null) return [];
  if (around.type === "TSSatisfiesExpression") return [{ node: around.expression, cast: false }];
  if (around.type === "TSAsExpression" || around.type === "TSTypeAssertion") return [{ node: around.expression, cast: true }];
  if (around.type === "PropertyDefinition" && around.value) return [{ node: around.value, cast: false }];
  if (around.type === "Identifier") return declared(around);
  if (isFunction(around)) return returnedNodes(around).map((node) => ({ node, cast: false }));
  return [];
}

function declared(identifier: ES.Identifier): readonly { readonly node: Node; readonly cast: boolean }[] {
  const parent = parentOf(identifier);
  if (parent?.type === "VariableDeclarator" && parent.id === identifier && parent.init) return [{ node: parent.init, cast: false }];
  if (parent?.type === "AssignmentPattern" && parent.left === identifier) return [{ node: parent.right, cast: false }];
  return [];
}

/** The value as the part its type says it is; null when it says nothing by itself. */
export function typedPart(evaluator: Evaluator, node: Node, part: PartType, settings: Settings, platform: Platform): Found | null {
  const raw = evaluator.value(node);
  if (raw.kind === "hole" || raw.kind === "absent" || (raw.kind === "scalar" && part.kind !== "model" && part.kind !== "content")) return null;
  const value = part.partial ? opened(raw) : asDeclared(evaluator, node, raw);
  const placed: PlacedPart | null = part.list ? placeList(part.kind, value) : placePart(part.kind, value);
  if (placed === null) return null;
  const endpoint: Endpoint = part.kind === "count-tokens" ? "count_tokens" : part.kind === "batch" ? "batches" : "messages";
  const major = evaluator.surroundings.installedMajor("@anthropic-ai/sdk");
  const contexts = contextsFor({ endpoint, platform, apiVersion: versionOfSdk(major), betas: null, ...(endpoint === "messages" && isCloud(platform) ? { model: null } : {}) }, settings);
  return {
    value: placed.request,
    prefix: placed.prefix,
    sent: (concrete) => {
      const body = Body.of(concrete);
      if (body === null) return null;
      body.drop("betas", "user_profile_id", "workspace_id", "output_format");
      if (isCloud(platform) && endpoint === "messages") body.drop("model", "stream");
      if (isCloud(platform)) body.add("anthropic_version", platform === "bedrock" ? "bedrock-2023-05-31" : "vertex-2023-10-16");
      return { concrete: body.finish(), contexts };
    },
  };
}

function isCloud(platform: Platform): boolean {
  return platform === "bedrock" || platform === "vertex";
}

/** Every member may be missing. */
function opened(value: Value): Value {
  if (value.kind === "choice") return { ...value, arms: value.arms.map(opened) };
  return value.kind === "object" ? { ...value, members: [{ kind: "unknown-key" }, ...value.members] } : value;
}

/** What is declared is judged as it stands, but for what the file goes on to write to it. */
function asDeclared(evaluator: Evaluator, node: Node, value: Value): Value {
  const { sourceCode, isRequest } = evaluator.surroundings;
  const declarator = parentOf(node);
  if (declarator?.type !== "VariableDeclarator" || declarator.id.type !== "Identifier" || annotationOf(declarator.id) === null) return value;
  const variable = variableOf(sourceCode, declarator.id);
  if (variable === null) return value;
  const touches = touchesOf(variable, { sourceCode, use: null, deep: deepNames(value), isRequest });
  if (!touches.changed) return applyTouches(evaluator, value, touches);
  return loosened(applyTouches(evaluator, value, { ...touches, changed: false }));
}

/** Whoever got hold of it may append to its lists. */
function loosened(value: Value): Value {
  if (value.kind === "array") return { ...value, items: [...value.items, { kind: "rest" }] };
  if (value.kind !== "object") return value;
  const members = value.members.map((member): Member => (member.kind === "property" && !mayBeAbsent(member.value) ? { ...member, value: loosened(member.value) } : member));
  return { ...value, members };
}
