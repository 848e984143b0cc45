import ts from "typescript";
import { signature, type Members } from "./members.ts";
import type { Sdk } from "./sdk-program.ts";

/** Parameters the SDK sends as headers: no part of a body, nor of a batch item, whose type merely repeats them. */
const HEADER_PARAM = /^(requests\[\]\.params\.)?(betas(\[\])?|user_profile_id|workspace_id)$/;

/** Every member of an SDK parameter type, at any depth. */
export function sdkMembers(sdk: Sdk, root: ts.Type): Members {
  const members: Members = new Map();
  new Expansion(sdk.checker, members).properties(root, "");
  for (const path of members.keys()) if (HEADER_PARAM.test(path)) members.delete(path);
  return members;
}

class Expansion {
  private readonly checker: ts.TypeChecker;
  private readonly members: Members;

  constructor(checker: ts.TypeChecker, members: Members) {
    this.checker = checker;
    this.members = members;
  }

  properties(type: ts.Type, path: string): void {
    for (const property of type.getProperties()) {
      const optional = (property.flags & ts.SymbolFlags.Optional) !== 0;
      const below = path === "" ? property.name : `${path}.${property.name}`;
      this.value(this.checker.getTypeOfSymbol(property), below, optional);
    }
  }

  private value(type: ts.Type, path: string, optional: boolean): void {
    const parts = type.isUnion() ? type.types : [type];
    const kinds = new Set<string>();
    const objects: ts.Type[] = [];
    for (const part of parts) {
      const kind = this.kindOf(part);
      if (kind === undefined) continue;
      kinds.add(kind);
      if (kind === "array")
        this.value(this.checker.getTypeArguments(part as ts.TypeReference)[0] as ts.Type, `${path}[]`, false);
      if (kind === "object") objects.push(part);
    }
    this.members.set(path, signature({ optional, kinds: withoutKnownStrings(kinds) }));
    for (const part of objects) this.properties(part, objects.length === 1 ? path : `${path}.<${this.tagOf(part)}>`);
  }

  private kindOf(type: ts.Type): string | undefined {
    const { flags } = type;
    if (flags & ts.TypeFlags.Undefined) return undefined;
    if (flags & ts.TypeFlags.Null) return "null";
    if (flags & (ts.TypeFlags.Unknown | ts.TypeFlags.Any)) return "unknown";
    if (type.isStringLiteral()) return JSON.stringify(type.value);
    if (flags & ts.TypeFlags.BooleanLike) return "boolean";
    if (flags & ts.TypeFlags.NumberLike) return "number";
    // `string & {}`: a string that editors complete.
    if (flags & ts.TypeFlags.StringLike || type.isIntersection()) return "string";
    return this.checker.isArrayType(type) ? "array" : "object";
  }

  private tagOf(type: ts.Type): string {
    for (const key of ["type", "role"]) {
      const property = type.getProperty(key);
      if (property === undefined) continue;
      const own = this.checker.getTypeOfSymbol(property);
      const tags = (own.isUnion() ? own.types : [own]).flatMap((part) => (part.isStringLiteral() ? [part.value] : []));
      if (tags.length > 0) return tags.sort().join("|");
    }
    throw new Error(`A union member has no tag: ${this.checker.typeToString(type)}`);
  }
}

/** A list of known strings beside any string says nothing more than "string". */
function withoutKnownStrings(kinds: ReadonlySet<string>): ReadonlySet<string> {
  return kinds.has("string") ? new Set([...kinds].filter((kind) => !kind.startsWith('"'))) : kinds;
}
