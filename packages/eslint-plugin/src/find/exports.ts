import type { SourceCode } from "eslint";
import type * as ES from "estree";
import { parentOf, staticName, unwrap, type EntityName, type Node } from "../syntax/ast.ts";
import { isGlobal, variableOf } from "../syntax/scope.ts";
import { sdkPackage } from "./modules.ts";

/** Something that comes out of one of the SDK's packages. */
export interface SdkExport {
  /** `sdk`, `bedrock-sdk`, … */
  readonly sdk: string;
  /** The exported name, or "*" for the module itself. */
  readonly name: string;
}

/** Follows a name or a member chain to the SDK export it stands for. */
export function sdkExport(sourceCode: SourceCode, expression: Node): SdkExport | null {
  const node = unwrap(expression);
  switch (node.type) {
    case "Identifier":
      return ofVariable(sourceCode, node);
    case "MemberExpression":
      return memberOf(sdkExport(sourceCode, node.object), staticName(node));
    case "AwaitExpression":
      return sdkExport(sourceCode, node.argument);
    case "ImportExpression":
      return ofModule(node.source);
    case "CallExpression":
      return node.callee.type === "Identifier" && node.callee.name === "require" && isGlobal(sourceCode, node.callee) ? ofModule(node.arguments[0]) : null;
    default:
      return null;
  }
}

/** As {@link sdkExport}, for a name in a type: `Anthropic.Messages.MessageParam` is the export of the last name. */
export function sdkType(sourceCode: SourceCode, name: EntityName): SdkExport | null {
  if (name.type === "Identifier") return ofVariable(sourceCode, name as unknown as ES.Identifier);
  if (name.left === undefined || name.right?.name === undefined) return null;
  const left = sdkType(sourceCode, name.left);
  return left === null ? null : { sdk: left.sdk, name: name.right.name };
}

function ofModule(source: Node | undefined): SdkExport | null {
  if (source?.type !== "Literal") return null;
  const sdk = sdkPackage(String(source.value));
  return sdk === null ? null : { sdk, name: "*" };
}

/** CommonJS makes the module itself the default export; classes hang on it as well. */
function memberOf(owner: SdkExport | null, name: string | null): SdkExport | null {
  return owner === null || name === null ? null : { sdk: owner.sdk, name };
}

function ofVariable(sourceCode: SourceCode, identifier: ES.Identifier): SdkExport | null {
  const definition = variableOf(sourceCode, identifier)?.defs[0];
  if (definition === undefined) return null;
  if (definition.type === "ImportBinding") return imported(definition.node as Node);
  if (definition.type !== "Variable") return null;
  const declarator = definition.node as ES.VariableDeclarator;
  const owner = declarator.init ? sdkExport(sourceCode, declarator.init) : null;
  if (owner === null || declarator.id.type === "Identifier") return owner;
  const property = parentOf(definition.name);
  return property?.type === "Property" ? memberOf(owner, staticName(property)) : null;
}

function imported(specifier: Node): SdkExport | null {
  const declaration = parentOf(specifier);
  if (declaration?.type !== "ImportDeclaration") return null;
  const sdk = sdkPackage(String(declaration.source.value));
  if (sdk === null) return null;
  if (specifier.type === "ImportDefaultSpecifier") return { sdk, name: "default" };
  if (specifier.type !== "ImportSpecifier") return { sdk, name: "*" };
  return { sdk, name: specifier.imported.type === "Identifier" ? specifier.imported.name : String(specifier.imported.value) };
}

/** `require("@anthropic-ai/sdk")` is the class itself. */
export function asClassName({ name }: SdkExport): string {
  return name === "*" ? "default" : name;
}
