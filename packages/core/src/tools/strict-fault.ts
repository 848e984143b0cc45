import type { Path } from "../subject.ts";

/** Why the compiler of strict schemas refuses a schema; `path` is relative to the schema. */
export type StrictFault = { readonly path: Path } & (
  /** `value`: `additionalProperties` as the API words it; null when it is missing. */
  | { readonly kind: "open-object"; readonly value: "true" | "object" | null }
  | { readonly kind: "keywords"; readonly type: string; readonly keywords: readonly string[] }
  | { readonly kind: "boolean-subschema"; readonly type: "object" | "array" | null; readonly keyword: string }
  | { readonly kind: "min-items"; readonly found: number }
  | { readonly kind: "combinator"; readonly keyword: string }
  | { readonly kind: "empty" }
  | { readonly kind: "enum-of-union"; readonly value: unknown; readonly types: readonly string[] }
  | { readonly kind: "circular"; readonly cycle: readonly string[] }
  | { readonly kind: "missing-definition" | "external-ref" | "ref-in-all-of"; readonly ref: string }
  | { readonly kind: "regex"; readonly feature: string }
);

export type StrictKind = StrictFault["kind"];

export interface StrictReport {
  /** In the order of the document, circular references last. */
  readonly faults: readonly StrictFault[];
  /** Properties that are not required, nested ones included. */
  readonly optional: number;
  /** Properties whose schema has a list of types or `anyOf`. */
  readonly unions: number;
  /** The schema was too large to look at to its end. */
  readonly cut: boolean;
}
