import type { Platform } from "@no400/core";
import type { SourceCode } from "eslint";
import { scalar, hole, type Member, type Value } from "../evaluate/value.ts";
import { placeOf, type Node, type Place } from "../syntax/ast.ts";
import { clientPlatform } from "./modules.ts";

/** What a TypeScript program can add to the text of one file. */
export interface TypeQuestions {
  clientPlatform(node: Node): Platform | null;
  /** The value of a constant of this package that lives in another file, read off its type. */
  constant(node: Node): Value | null;
}

/** The few members of the compiler's objects that are used; the compiler itself is never loaded. */
interface TsNode {
  readonly type?: unknown;
  readonly parent?: TsNode & { readonly flags?: number };
  getSourceFile(): { readonly fileName: string };
}
interface TsSymbol {
  readonly name: string;
  readonly flags: number;
  readonly valueDeclaration?: TsNode;
  readonly declarations?: readonly TsNode[];
}
interface TsType {
  readonly symbol?: TsSymbol;
  readonly aliasSymbol?: TsSymbol;
  readonly value?: unknown;
  readonly intrinsicName?: string;
  readonly types?: readonly TsType[];
  readonly target?: { readonly fixedLength?: number; readonly minLength?: number };
  isStringLiteral(): boolean;
  isNumberLiteral(): boolean;
  getProperties(): readonly TsSymbol[];
  getBaseTypes?(): readonly TsType[] | undefined;
}
interface TsChecker {
  getTypeAtLocation(node: TsNode): TsType;
  getSymbolAtLocation(node: TsNode): TsSymbol | undefined;
  getAliasedSymbol(symbol: TsSymbol): TsSymbol;
  getTypeOfSymbol(symbol: TsSymbol): TsType;
  getTypeArguments?(type: TsType): readonly TsType[];
}
interface Services {
  readonly program?: { getTypeChecker(): TsChecker } | null;
  readonly esTreeNodeToTSNodeMap?: { get(node: unknown): TsNode | undefined };
}

const ALIAS_FLAG = 2_097_152;
const CONST_FLAG = 2;

/** Null unless the parser was given a program (`projectService`, `project`). */
export function typeQuestions(sourceCode: SourceCode): TypeQuestions | null {
  const { program, esTreeNodeToTSNodeMap: nodes } = sourceCode.parserServices as Services;
  if (!program || nodes === undefined) return null;
  const checker = program.getTypeChecker();
  return {
    clientPlatform: (node) => {
      const found = nodes.get(node);
      return found === undefined ? null : platformOf(checker.getTypeAtLocation(found));
    },
    constant: (node) => {
      const found = nodes.get(node);
      return found !== undefined && isForeignConstant(checker, found) ? new Reader(checker, placeOf(node)).read(checker.getTypeAtLocation(found), 0) : null;
    },
  };
}

function platformOf(type: TsType): Platform | null {
  for (const one of [type, ...(type.types ?? [])]) {
    for (const candidate of [one, ...(one.getBaseTypes?.() ?? [])]) {
      const symbol = candidate.aliasSymbol ?? candidate.symbol;
      const file = symbol?.declarations?.[0]?.getSourceFile().fileName ?? "";
      const sdk = /\/@anthropic-ai\/((?:[a-z]+-)?sdk)\//.exec(file)?.[1];
      const platform = sdk === undefined || symbol === undefined ? null : clientPlatform(sdk, symbol.name);
      if (platform !== null) return platform;
    }
  }
  return null;
}

/** A `const` without annotation, or a member of an enum, in a file of this package. */
function isForeignConstant(checker: TsChecker, node: TsNode): boolean {
  const symbol = checker.getSymbolAtLocation(node);
  if (symbol === undefined) return false;
  const target = (symbol.flags & ALIAS_FLAG) === 0 ? symbol : checker.getAliasedSymbol(symbol);
  const declaration = target.valueDeclaration;
  if (declaration === undefined || declaration.getSourceFile().fileName.includes("/node_modules/")) return false;
  if (declaration.getSourceFile().fileName === node.getSourceFile().fileName) return false;
  const isEnumMember = checker.getTypeAtLocation(node).symbol === target && "initializer" in declaration && declaration.type === undefined;
  return isEnumMember || (declaration.type === undefined && ((declaration.parent?.flags ?? 0) & CONST_FLAG) !== 0);
}

/** Literal types are what a `const` (or `as const`) wrote down; whatever is wider is a hole. */
class Reader {
  private readonly checker: TsChecker;
  private readonly place: Place;

  constructor(checker: TsChecker, place: Place) {
    this.checker = checker;
    this.place = place;
  }

  read(type: TsType, depth: number): Value {
    const { place } = this;
    const known = (value: string | number | boolean | null): Value => ({ ...scalar(value, place), origin: null }) as Value;
    if (type.isStringLiteral() || type.isNumberLiteral()) return known(type.value as string | number);
    if (type.intrinsicName === "true" || type.intrinsicName === "false") return known(type.intrinsicName === "true");
    if (type.intrinsicName === "null") return known(null);
    if (depth > 6 || type.types !== undefined || type.intrinsicName !== undefined) return hole(place, type.types !== undefined || depth === 0);
    const fixed = type.target?.fixedLength;
    if (fixed !== undefined && fixed === type.target?.minLength && this.checker.getTypeArguments !== undefined)
      return { kind: "array", items: this.checker.getTypeArguments(type).slice(0, fixed).map((item) => this.read(item, depth + 1)), node: place };
    // Object types without a name are those of literals.
    if (type.symbol?.name !== "__object") return hole(place);
    const members = type.getProperties().map((property): Member => ({
      kind: "property", name: property.name, value: this.read(this.checker.getTypeOfSymbol(property), depth + 1), node: place, key: place,
    }));
    return { kind: "object", members, node: place };
  }
}
