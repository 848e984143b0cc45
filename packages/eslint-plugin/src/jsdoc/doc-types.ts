import type { SourceCode } from "eslint";
import type * as ES from "estree";
import type { Node, TypeNode } from "../syntax/ast.ts";
import { annotate } from "../syntax/annotations.ts";
import { castAt, documentedAt, functionIn, parametersNamed } from "./documented.ts";
import { importsIn, tagsIn, type DocImport, type Tag } from "./tags.ts";
import { parseDocType } from "./type-parser.ts";

/** Types that a file's JSDoc comments write down. */
export interface DocTypes {
  /** Each where it says what a value is. */
  readonly types: readonly TypeNode[];
  readonly aliases: ReadonlyMap<string, TypeNode>;
  readonly imports: ReadonlyMap<string, DocImport>;
}

const NOTHING: DocTypes = { types: [], aliases: new Map(), imports: new Map() };
const read = new WeakMap<SourceCode, DocTypes>();

/** One search through the text spares most files the rest. */
const SIGN = /@(?:type|satisfies|param|arg|argument|returns?|typedef)\s*\{/;

/** Reads the JSDoc types of a file once, and hangs them on the nodes they speak of. */
export function docTypes(sourceCode: SourceCode): DocTypes {
  const known = read.get(sourceCode);
  if (known !== undefined) return known;
  const found = SIGN.test(sourceCode.text) ? readAll(sourceCode) : NOTHING;
  read.set(sourceCode, found);
  return found;
}

function readAll(sourceCode: SourceCode): DocTypes {
  const types: TypeNode[] = [];
  const aliases = new Map<string, TypeNode>();
  const imports = new Map<string, DocImport>();
  for (const comment of sourceCode.getAllComments()) {
    if (comment.type !== "Block" || !comment.value.startsWith("*")) continue;
    for (const one of importsIn(comment.value)) imports.set(one.local, one);
    for (const tag of tagsIn(comment.value)) {
      if (tag.name !== "typedef") types.push(...attached(sourceCode, comment, tag));
      else {
        const alias = parseDocType(tag.type, sourceCode.ast);
        if (alias !== null) aliases.set(tag.subject, alias);
      }
    }
  }
  return { types, aliases, imports };
}

function attached(sourceCode: SourceCode, comment: ES.Comment, tag: Tag): readonly TypeNode[] {
  if (tag.name === "type" || tag.name === "satisfies") {
    const cast = castAt(sourceCode, comment);
    if (cast !== null) return typeAt(tag, wrapper(tag.name === "type" ? "TSAsExpression" : "TSSatisfiesExpression", cast));
  }
  const node = documentedAt(sourceCode, comment);
  if (node === null) return [];
  if (tag.name === "param") return parametersNamed(functionIn(node), tag.subject).flatMap((parameter) => annotated(tag, parameter));
  if (tag.name === "returns") {
    const documented = functionIn(node);
    return documented === null ? [] : annotated(tag, documented);
  }
  return declared(node, tag);
}

/** `@type` and `@satisfies` in front of a declaration, a property or an assignment. */
function declared(node: Node, tag: Tag): readonly TypeNode[] {
  switch (node.type) {
    case "ExportNamedDeclaration":
      return node.declaration ? declared(node.declaration, tag) : [];
    case "VariableDeclaration": {
      const [only, ...others] = node.declarations;
      return only?.id.type === "Identifier" && others.length === 0 ? annotated(tag, only.id) : [];
    }
    case "PropertyDefinition":
    case "Identifier":
      return annotated(tag, node);
    case "Property":
      return typeAt(tag, wrapper("TSSatisfiesExpression", node.value as Node));
    case "ExpressionStatement":
      return node.expression.type === "AssignmentExpression" ? typeAt(tag, wrapper("TSSatisfiesExpression", node.expression.right)) : [];
    default:
      return [];
  }
}

function annotated(tag: Tag, node: Node): readonly TypeNode[] {
  const found = typeAt(tag, node);
  for (const type of found) annotate(node, type);
  return found;
}

function typeAt(tag: Tag, node: Node): readonly TypeNode[] {
  const type = parseDocType(tag.type, node);
  return type === null ? [] : [type];
}

/** The node a TypeScript parser would put around a value. */
function wrapper(type: "TSAsExpression" | "TSSatisfiesExpression", expression: Node): Node {
  return { type, expression, parent: expression } as unknown as Node;
}
