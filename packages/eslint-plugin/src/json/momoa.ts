import type { Place } from "../syntax/ast.ts";

/** The syntax tree that `@eslint/json` hands to rules, as far as it is read here. */
export interface MomoaMember extends Place {
  readonly type: "Member";
  readonly name: MomoaNode;
  readonly value: MomoaNode;
}

export type MomoaNode = Place &
  (
    | { readonly type: "Document"; readonly body: MomoaNode }
    | { readonly type: "Object"; readonly members: readonly MomoaMember[] }
    | { readonly type: "Array"; readonly elements: readonly { readonly value: MomoaNode }[] }
    | { readonly type: "String"; readonly value: string }
    | { readonly type: "Identifier"; readonly name: string }
    | { readonly type: "Number"; readonly value: number }
    | { readonly type: "Boolean"; readonly value: boolean }
    | { readonly type: "Null" | "NaN" | "Infinity" }
  );
