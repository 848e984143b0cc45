import type { Platform } from "@no400/core";
import type { SourceCode } from "eslint";
import type * as ES from "estree";
import type { Node, TypeNode } from "../syntax/ast.ts";
import { variableOf } from "../syntax/scope.ts";
import { aliasedType, asClassName, sdkExport, sdkType } from "./exports.ts";
import { clientPlatform } from "./modules.ts";

/** What a class talks to: one of the SDK, one of ours that extends it, or an alias of either. */
export function classPlatform(sourceCode: SourceCode, node: Node): Platform | null {
  const exported = sdkExport(sourceCode, node);
  if (exported !== null) return clientPlatform(exported.sdk, asClassName(exported));
  if (node.type !== "Identifier") return null;
  const definition = variableOf(sourceCode, node)?.defs[0];
  const declared = definition?.node as ES.Class | undefined;
  return definition?.type === "ClassName" && declared?.superClass && declared.superClass !== node ? classPlatform(sourceCode, declared.superClass) : null;
}

/** `Anthropic`, `Anthropic | null`, `Promise<Anthropic>`, `Pick<Anthropic, "messages">`, an alias of one of them. */
export function typePlatform(sourceCode: SourceCode, type: TypeNode | null, seen = new Set<TypeNode>()): Platform | null {
  if (type === null || seen.has(type)) return null;
  seen.add(type);
  for (const part of [...(type.types ?? []), ...(type.typeArguments?.params ?? [])]) {
    const platform = typePlatform(sourceCode, part, seen);
    if (platform !== null) return platform;
  }
  const alias = aliasedType(sourceCode, type);
  if (alias !== null) return typePlatform(sourceCode, alias, seen);
  const exported = sdkType(sourceCode, type);
  return exported === null ? null : clientPlatform(exported.sdk, asClassName(exported));
}
