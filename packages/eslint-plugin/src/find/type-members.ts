import type { SourceCode } from "eslint";
import type * as ES from "estree";
import { annotationOf } from "../syntax/annotations.ts";
import { parentOf, staticName, unwrap, type Node, type TypeNode } from "../syntax/ast.ts";
import { variableOf } from "../syntax/scope.ts";
import { memberNodes } from "./class-members.ts";
import { aliasedType } from "./exports.ts";

/** What a property signature says of one member. */
interface Signature extends ES.BaseNode {
  readonly key?: { readonly type: string; readonly name?: string; readonly value?: unknown };
  readonly typeAnnotation?: { readonly typeAnnotation?: TypeNode | null } | null;
}

const TRANSPARENT = new Set(["Readonly", "Partial", "Required"]);

/** The type that an object type, an interface or a class of this file gives a member. */
export function memberType(sourceCode: SourceCode, type: TypeNode | null, name: string, depth = 0): TypeNode | null {
  if (type === null || depth > 10) return null;
  const { members } = type as { readonly members?: readonly Signature[] };
  if (type.type === "TSTypeLiteral") return signature(members ?? [], name);
  const [inner] = type.typeArguments?.params ?? [];
  if (inner !== undefined) return TRANSPARENT.has(type.typeName?.name ?? "") ? memberType(sourceCode, inner, name, depth + 1) : null;
  const alias = aliasedType(sourceCode, type);
  if (alias !== null) return memberType(sourceCode, alias, name, depth + 1);
  const declared = type.typeName?.type === "Identifier" ? variableOf(sourceCode, type.typeName as unknown as ES.Identifier)?.defs[0]?.node : undefined;
  return declared === undefined ? null : ofDeclaration(declared as Node, name);
}

function ofDeclaration(node: Node | TypeNode, name: string): TypeNode | null {
  if (node.type === "TSInterfaceDeclaration") return signature((node as unknown as { readonly body: { readonly body: readonly Signature[] } }).body.body, name);
  if (node.type !== "ClassDeclaration") return null;
  for (const { type } of memberNodes(node as ES.ClassDeclaration, name)) if (type !== null) return type;
  return null;
}

function signature(members: readonly Signature[], name: string): TypeNode | null {
  const found = members.find(({ type, key }) => type === "TSPropertySignature" && (key?.name ?? key?.value) === name);
  return found?.typeAnnotation?.typeAnnotation ?? null;
}

/** The type of `deps.llm`, or of `llm` in `({ llm }: Deps) => …`, where the file spells it out. */
export function typeOfMember(sourceCode: SourceCode, expression: Node): TypeNode | null {
  const node = unwrap(expression);
  if (node.type === "MemberExpression") {
    const name = staticName(node);
    return name === null ? null : memberType(sourceCode, typeOfObject(sourceCode, node.object), name);
  }
  const property = parentOf(node)?.type === "AssignmentPattern" ? parentOf(parentOf(node) ?? node) : parentOf(node);
  const pattern = property?.type === "Property" ? parentOf(property) : null;
  const name = property?.type === "Property" ? staticName(property) : null;
  return pattern?.type === "ObjectPattern" && name !== null ? memberType(sourceCode, annotationOf(pattern), name) : null;
}

function typeOfObject(sourceCode: SourceCode, expression: Node): TypeNode | null {
  const node = unwrap(expression);
  if (node.type !== "Identifier") return node.type === "MemberExpression" ? typeOfMember(sourceCode, node) : null;
  const name = variableOf(sourceCode, node)?.defs[0]?.name as Node | undefined;
  return name === undefined ? null : annotationOf(name);
}
