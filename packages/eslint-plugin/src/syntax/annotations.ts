import type { Node, TypeNode } from "./ast.ts";

/** Types that stand in a comment instead of the code. */
const fromComments = new WeakMap<Node, TypeNode>();

/** Says what type a binding or property has, or a function returns. */
export function annotate(node: Node, type: TypeNode): void {
  fromComments.set(node, type);
}

/** The annotation on a binding, a property or a function's result. */
export function annotationOf(node: Node): TypeNode | null {
  const { typeAnnotation } = node as { readonly typeAnnotation?: TypeNode | null };
  return typeAnnotation?.type === "TSTypeAnnotation" ? (typeAnnotation.typeAnnotation ?? null) : (fromComments.get(node) ?? null);
}

/** The annotation on what a function returns. */
export function returnTypeOf(node: Node): TypeNode | null {
  const { returnType } = node as { readonly returnType?: TypeNode | null };
  return returnType?.typeAnnotation ?? fromComments.get(node) ?? null;
}
