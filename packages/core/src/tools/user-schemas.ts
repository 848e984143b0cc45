import type { Path } from "../subject.ts";

/** Where and why a value breaks a schema. */
export interface Misfit {
  /** From the value's own root. */
  readonly path: Path;
  /** The schema's keyword that says no. */
  readonly keyword: string;
  /** "must be string", "must have required property 'city'". */
  readonly message: string;
}

/** Holds values against users' own schemas. Compiling one needs a library and code generation, so core has none built in. */
export interface SchemaJudge {
  /** The first misfit; null when the value fits; `unchecked` where a sure answer would be too costly or not possible. */
  judge(schema: unknown, value: unknown): Misfit | "unchecked" | null;
}

let installed: SchemaJudge | null = null;

/** The judge that rules about `input_examples` and `tool_use.input` ask; without one they say nothing. */
export function installSchemaJudge(judge: SchemaJudge | null): void {
  installed = judge;
}

export function schemaJudge(): SchemaJudge | null {
  return installed;
}
