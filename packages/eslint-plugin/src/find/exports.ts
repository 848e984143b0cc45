import type { SourceCode } from "eslint";
import type * as ES from "estree";
import { docTypes } from "../jsdoc/doc-types.ts";
import { parentOf, staticName, unwrap, type EntityName, type Node, type TsImportEquals, type TypeNode } from "../syntax/ast.ts";
import { isGlobal, variableOf } from "../syntax/scope.ts";
import { sdkPackage } from "./modules.ts";

/** Something that comes out of a module. */
export interface ModuleExport {
  /** The module as the import spells it. */
  readonly source: string;
  /** The exported name, "default", or "*" for the module itself. */
  readonly name: string;
}

/** Something that comes out of one of the SDK's packages. */
export interface SdkExport {
  /** `sdk`, `bedrock-sdk`, … */
  readonly sdk: string;
  /** The exported name, or "*" for the module itself. */
  readonly name: string;
}

/** Follows a name or a member chain to the SDK export it stands for. */
export function sdkExport(sourceCode: SourceCode, expression: Node): SdkExport | null {
  return ofSdk(moduleExport(sourceCode, expression));
}

/** As {@link sdkExport}, for a type: `Anthropic.Messages.MessageParam` is the export of the last name, so is `import("…").MessageParam`. */
export function sdkType(sourceCode: SourceCode, type: TypeNode): SdkExport | null {
  if (type.type === "TSImportType") return ofSdk(importType(type));
  return type.typeName === undefined ? null : ofSdk(moduleType(sourceCode, type.typeName));
}

function importType(type: TypeNode): ModuleExport | null {
  // Newer parsers warn of whoever touches the older member.
  const module = type.source === undefined ? type.argument?.literal?.value : type.source.value;
  const { qualifier } = type;
  const name = qualifier?.right?.name ?? qualifier?.name ?? "*";
  return typeof module === "string" ? { source: module, name } : null;
}

/** The type that an alias of this file stands for: `type History = MessageParam[]`, `@typedef {MessageParam[]} History`. */
export function aliasedType(sourceCode: SourceCode, { typeName }: TypeNode): TypeNode | null {
  if (typeName?.type !== "Identifier") return null;
  const variable = variableOf(sourceCode, typeName as unknown as ES.Identifier);
  if (variable === null) return docTypes(sourceCode).aliases.get(typeName.name ?? "") ?? null;
  const alias = variable.defs[0]?.node as TypeNode | undefined;
  return alias?.type === "TSTypeAliasDeclaration" && !("typeParameters" in alias && alias.typeParameters) ? (alias.typeAnnotation ?? null) : null;
}

function ofSdk(found: ModuleExport | null): SdkExport | null {
  const sdk = found === null ? null : sdkPackage(found.source);
  return found === null || sdk === null ? null : { sdk, name: found.name };
}

/** Follows a name or a member chain to the export of a module it stands for. */
export function moduleExport(sourceCode: SourceCode, expression: Node): ModuleExport | null {
  const node = unwrap(expression);
  switch (node.type) {
    case "Identifier":
      return ofVariable(sourceCode, node);
    case "MemberExpression":
      return memberOf(moduleExport(sourceCode, node.object), staticName(node));
    case "AwaitExpression":
      return moduleExport(sourceCode, node.argument);
    case "ImportExpression":
      return ofModule(node.source);
    case "CallExpression":
      return node.callee.type === "Identifier" && node.callee.name === "require" && isGlobal(sourceCode, node.callee) ? ofModule(node.arguments[0]) : null;
    default:
      return null;
  }
}

function moduleType(sourceCode: SourceCode, name: EntityName): ModuleExport | null {
  if (name.type === "Identifier") return ofVariable(sourceCode, name as unknown as ES.Identifier) ?? docImport(sourceCode, name.name ?? "");
  if (name.left === undefined || name.right?.name === undefined) return null;
  const left = moduleType(sourceCode, name.left);
  return left === null ? null : { source: left.source, name: name.right.name };
}

function docImport(sourceCode: SourceCode, name: string): ModuleExport | null {
  const found = docTypes(sourceCode).imports.get(name);
  return found === undefined ? null : { source: found.source, name: found.imported };
}

function ofModule(source: Node | undefined): ModuleExport | null {
  return source?.type === "Literal" ? { source: String(source.value), name: "*" } : null;
}

/** CommonJS makes the module itself the default export; classes hang on it as well. */
function memberOf(owner: ModuleExport | null, name: string | null): ModuleExport | null {
  return owner === null || name === null ? null : { source: owner.source, name };
}

function ofVariable(sourceCode: SourceCode, identifier: ES.Identifier): ModuleExport | null {
  const definition = variableOf(sourceCode, identifier)?.defs[0];
  if (definition === undefined) return null;
  if (definition.type === "ImportBinding") return imported(sourceCode, definition.node as Node);
  if (definition.type !== "Variable") return null;
  const declarator = definition.node as ES.VariableDeclarator;
  const owner = declarator.init ? moduleExport(sourceCode, declarator.init) : null;
  if (owner === null || declarator.id.type === "Identifier") return owner;
  const property = parentOf(definition.name);
  return property?.type === "Property" ? memberOf(owner, staticName(property)) : null;
}

function imported(sourceCode: SourceCode, specifier: Node): ModuleExport | null {
  if (specifier.type === "TSImportEqualsDeclaration") return importEquals(sourceCode, specifier);
  const declaration = parentOf(specifier);
  if (declaration?.type !== "ImportDeclaration") return null;
  const source = String(declaration.source.value);
  if (specifier.type === "ImportDefaultSpecifier") return { source, name: "default" };
  if (specifier.type !== "ImportSpecifier") return { source, name: "*" };
  return { source, name: specifier.imported.type === "Identifier" ? specifier.imported.name : String(specifier.imported.value) };
}

/** `import Anthropic = require("…")`, `import Param = Anthropic.MessageParam`. */
function importEquals(sourceCode: SourceCode, { moduleReference }: TsImportEquals): ModuleExport | null {
  return "expression" in moduleReference ? ofModule(moduleReference.expression) : moduleType(sourceCode, moduleReference);
}

/** `require("@anthropic-ai/sdk")` is the class itself. */
export function asClassName({ name }: SdkExport): string {
  return name === "*" ? "default" : name;
}
