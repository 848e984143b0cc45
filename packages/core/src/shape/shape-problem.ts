import type { Part, Path } from "../subject.ts";
import type { Refusal } from "./gate.ts";

/** What the walk found, before it becomes a problem with words. */
export type ShapeFault =
  | { readonly code: "missing-field"; readonly field: string }
  | { readonly code: "unknown-field"; readonly field: string; readonly known: readonly string[]; readonly refusal?: Refusal; readonly message?: string | undefined }
  | { readonly code: "wrong-type"; readonly expected: JsonKind; readonly found: string; readonly words?: string }
  | { readonly code: "unknown-tag"; readonly key: string; readonly tag: string; readonly expected: readonly string[]; readonly refusal?: Refusal; readonly message?: string | undefined }
  | { readonly code: "unexpected-role"; readonly role: string }
  | { readonly code: "value-not-allowed"; readonly expected: readonly Scalar[]; readonly found: Scalar | undefined; readonly kind: string; readonly commas?: true; readonly needsBeta?: readonly string[] }
  | { readonly code: "string-too-short"; readonly min: number }
  | { readonly code: "string-too-long"; readonly max: number; readonly length: number }
  | { readonly code: "string-pattern"; readonly pattern: string; readonly found: string }
  | { readonly code: "number-too-small"; readonly limit: number; readonly exclusive: boolean; readonly found: number }
  | { readonly code: "array-too-short"; readonly min: number; readonly length: number }
  | { readonly code: "array-too-long"; readonly max: number; readonly length: number };

type Scalar = string | number | boolean | null;

export type JsonKind = "string" | "integer" | "number" | "boolean" | "array" | "object";

export interface LocatedFault {
  readonly path: Path;
  readonly part: Part;
  /** The path with union tags, as pydantic spells it. */
  readonly tagged: string;
  readonly fault: ShapeFault;
}
