import type * as ES from "estree";

/** What a report or a fix needs of a node, whatever the language it comes from. */
export interface Place {
  readonly type: string;
  readonly loc: ES.SourceLocation;
  readonly range: readonly [number, number];
}

/** Wrappers that TypeScript puts around an expression; the value is the expression's own. */
export interface TsWrapper extends ES.BaseNode {
  readonly type: "TSAsExpression" | "TSSatisfiesExpression" | "TSNonNullExpression" | "TSTypeAssertion" | "TSInstantiationExpression";
  readonly expression: Node;
  readonly typeAnnotation?: TypeNode;
}

export interface TsEnumMember extends ES.BaseNode {
  readonly type: "TSEnumMember";
  readonly id: ES.Identifier | ES.Literal;
  readonly initializer?: Node | null;
}

export interface TsEnum extends ES.BaseNode {
  readonly type: "TSEnumDeclaration";
  readonly body?: { readonly members: readonly TsEnumMember[] };
  readonly members?: readonly TsEnumMember[];
}

export interface TsParameterProperty extends ES.BaseNode {
  readonly type: "TSParameterProperty";
  readonly parameter: ES.Identifier | ES.AssignmentPattern;
}

export interface TsImportEquals extends ES.BaseNode {
  readonly type: "TSImportEqualsDeclaration";
  readonly moduleReference: EntityName | { readonly expression: Node };
}

/** A type as far as it is read here: references, imports, arrays, unions. */
export interface TypeNode extends ES.BaseNode {
  readonly type: string;
  readonly typeName?: EntityName;
  readonly typeArguments?: { readonly type?: string; readonly params: readonly TypeNode[] } | null;
  /** Of `import("…").Name`: the module, newer parsers spell it `source`, and the name. */
  readonly argument?: { readonly type: string; readonly literal?: { readonly type: string; readonly value: unknown } };
  readonly source?: { readonly type: string; readonly value: unknown };
  readonly qualifier?: EntityName | null;
  readonly elementType?: TypeNode;
  readonly types?: readonly TypeNode[];
  /** Of a `readonly T[]` operator or an annotation, the type inside. */
  readonly typeAnnotation?: TypeNode | null;
}

export interface EntityName extends ES.BaseNode {
  readonly type: string;
  readonly name?: string;
  readonly left?: EntityName;
  readonly right?: EntityName;
}

export type Node = ES.Node | TsWrapper | TsEnum | TsEnumMember | TsImportEquals | TsParameterProperty;

/** Parents are set before rules run, by ESLint or by the parser. */
export function parentOf(node: Node): Node | null {
  return (node as { readonly parent?: Node | null }).parent ?? null;
}

/** ESLint refuses syntax trees without ranges and locations, so every node has them. */
export function placeOf(node: Node | TypeNode): Place {
  return node as unknown as Place;
}

/** Takes off parentheses, `as`, `satisfies`, `!` and optional chains. */
export function unwrap(node: Node): Node {
  switch (node.type) {
    case "TSAsExpression":
    case "TSSatisfiesExpression":
    case "TSNonNullExpression":
    case "TSTypeAssertion":
    case "TSInstantiationExpression":
    case "ChainExpression":
      return unwrap(node.expression);
    default:
      return node;
  }
}

export function isFunction(node: Node): node is ES.FunctionDeclaration | ES.FunctionExpression | ES.ArrowFunctionExpression {
  return node.type === "FunctionDeclaration" || node.type === "FunctionExpression" || node.type === "ArrowFunctionExpression";
}

/** The name of a property that is spelled out: `a.b`, `a["b"]`, `{ b: … }`. */
export function staticName(node: ES.MemberExpression | ES.Property | ES.PropertyDefinition | ES.MethodDefinition | ES.AssignmentProperty): string | null {
  const key: Node = node.type === "MemberExpression" ? node.property : node.key;
  if (key.type === "PrivateIdentifier") return `#${key.name}`;
  if (!node.computed && key.type === "Identifier") return key.name;
  if (key.type === "Literal" && (typeof key.value === "string" || typeof key.value === "number")) return String(key.value);
  return null;
}

/** `create` of `client.messages.create`, `fetch` of `fetch`: the name a callee goes by. */
export function lastName(callee: Node): string | null {
  const node = unwrap(callee);
  if (node.type === "Identifier") return node.name;
  return node.type === "MemberExpression" ? staticName(node) : null;
}

/** The nearest function around a node, or null at the top level of the file. */
export function functionAround(node: Node): Node | null {
  for (let current = parentOf(node); current !== null; current = parentOf(current)) if (isFunction(current)) return current;
  return null;
}

/** The nearest class around a node. */
export function classAround(node: Node): ES.ClassDeclaration | ES.ClassExpression | null {
  for (let current = parentOf(node); current !== null; current = parentOf(current))
    if (current.type === "ClassDeclaration" || current.type === "ClassExpression") return current;
  return null;
}

/** TypeScript's `abstract class`: what it gives is meant to be replaced. */
export function isAbstract(node: Node): boolean {
  return (node as { readonly abstract?: boolean }).abstract === true;
}

export function isInside(node: Node, ancestor: Node): boolean {
  for (let current: Node | null = node; current !== null; current = parentOf(current)) if (current === ancestor) return true;
  return false;
}
