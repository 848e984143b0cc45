import type { EntityName, Node, TypeNode } from "../syntax/ast.ts";

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Made = Mutable<TypeNode> & { parent?: unknown };

/**
 * Reads a type of a JSDoc comment as the tree that a TypeScript parser would make of it, as far as such trees are
 * read here: names, `import("…").A.B`, lists, unions, type arguments. Null for every other type.
 */
export function parseDocType(text: string, parent: Node): TypeNode | null {
  const tokens = text.match(/"[^"]*"|'[^']*'|[\w$]+|\S/g) ?? [];
  const type = new TypeParser(tokens).whole();
  if (type !== null) adopt(type, parent);
  return type;
}

class TypeParser {
  private readonly tokens: readonly string[];
  private at = 0;

  constructor(tokens: readonly string[]) {
    this.tokens = tokens;
  }

  whole(): TypeNode | null {
    const type = this.union();
    // `{Type=}` marks a parameter that may be left out.
    this.skip("=");
    return this.at === this.tokens.length ? type : null;
  }

  private skip(token: string): boolean {
    if (this.tokens[this.at] !== token) return false;
    this.at++;
    return true;
  }

  private union(): TypeNode | null {
    this.skip("|");
    const types: TypeNode[] = [];
    do {
      const type = this.postfix();
      if (type === null) return null;
      types.push(type);
    } while (this.skip("|"));
    const [only] = types;
    return types.length === 1 && only !== undefined ? only : { type: "TSUnionType", types };
  }

  private postfix(): TypeNode | null {
    if (this.skip("?") || this.skip("!")) return this.postfix();
    if (this.skip("readonly")) {
      const inner = this.postfix();
      return inner === null ? null : { type: "TSTypeOperator", typeAnnotation: inner };
    }
    let type = this.primary();
    while (type !== null && this.tokens[this.at] === "[" && this.tokens[this.at + 1] === "]") {
      this.at += 2;
      type = { type: "TSArrayType", elementType: type };
    }
    return type;
  }

  private primary(): TypeNode | null {
    if (this.skip("(")) {
      const inner = this.union();
      return this.skip(")") ? inner : null;
    }
    const token = this.tokens[this.at] ?? "";
    if (/^["'\d]/.test(token)) {
      this.at++;
      return { type: "TSLiteralType" };
    }
    return token === "import" ? this.imported() : this.reference();
  }

  private imported(): TypeNode | null {
    this.at++;
    const source = this.skip("(") ? this.tokens[this.at++] : undefined;
    if (source === undefined || !this.skip(")")) return null;
    const qualifier = this.skip(".") ? this.entity() : null;
    return { type: "TSImportType", argument: { type: "TSLiteralType", literal: { type: "Literal", value: source.slice(1, -1) } }, qualifier };
  }

  private reference(): TypeNode | null {
    const typeName = this.entity();
    if (typeName === null) return null;
    if (!this.skip("<")) return { type: "TSTypeReference", typeName };
    const params: TypeNode[] = [];
    do {
      const param = this.union();
      if (param === null) return null;
      params.push(param);
    } while (this.skip(","));
    return this.skip(">") ? { type: "TSTypeReference", typeName, typeArguments: { type: "TSTypeParameterInstantiation", params } } : null;
  }

  private entity(): EntityName | null {
    let name = this.identifier();
    while (name !== null && this.tokens[this.at] === ".") {
      this.at++;
      // `Array.<T>` is an older spelling of `Array<T>`.
      if (this.tokens[this.at] === "<") return name;
      const right = this.identifier();
      name = right === null ? null : { type: "TSQualifiedName", left: name, right };
    }
    return name;
  }

  private identifier(): EntityName | null {
    const token = this.tokens[this.at] ?? "";
    if (!/^[A-Za-z_$][\w$]*$/.test(token)) return null;
    this.at++;
    return { type: "Identifier", name: token };
  }
}

/** Scopes are found through parents. */
function adopt(node: Made | EntityName, parent: unknown): void {
  Object.assign(node, { parent });
  for (const child of Object.values(node) as readonly unknown[]) {
    if (child === parent) continue;
    for (const one of Array.isArray(child) ? child : [child]) if (typeof one === "object" && one !== null && "type" in one) adopt(one as Made, node);
  }
}
