import { oncePerRequest } from "../once.ts";
import type { Scene } from "../scene.ts";
import { lookAtSchema, MAX_NODES, seeSchema, type Look, type Sight } from "./looks-valid.ts";
import { createMetaschemaValidator, type MetaschemaFault, type MetaschemaValidator } from "./metaschema.generated.ts";

export type SchemaVerdict =
  | { readonly kind: "valid" }
  | { readonly kind: "too-large" }
  /** `path` leads to the value that is wrong. */
  | { readonly kind: "invalid"; readonly path: readonly (string | number)[] };

const VALID: SchemaVerdict = { kind: "valid" };
const TOO_LARGE: SchemaVerdict = { kind: "too-large" };

let validator: MetaschemaValidator | undefined;

/** The last schema looked at, by request: several rules ask about one schema in a row. */
const lastLook = oncePerRequest((): { schema: unknown; sight: Sight | null } => ({ schema: null, sight: null }));

/** {@link seeSchema}, once for a schema of a request. */
export function lookOnce(scene: Scene, schema: unknown): Sight {
  const last = lastLook(scene);
  if (last.schema === schema && last.sight !== null) return last.sight;
  last.sight = seeSchema(schema);
  last.schema = schema;
  return last.sight;
}

/** Judges a JSON Schema by draft 2020-12 with bounded work; the metaschema is asked only about what is not surely valid. */
export function checkSchema(schema: unknown, look: Look = lookAtSchema(schema)): SchemaVerdict {
  if (look === "valid") return VALID;
  if (look === "too-large") return TOO_LARGE;
  validator ??= createMetaschemaValidator();
  if (hasLongList(schema)) return TOO_LARGE;
  if (validator(schema)) return VALID;
  return { kind: "invalid", path: pathOf((validator.errors as readonly MetaschemaFault[])[0], schema) };
}

/** The metaschema compares lists of names pairwise: a list of thousands is not worth that. */
function hasLongList(schema: unknown): boolean {
  const nodes: unknown[] = [schema];
  for (let seen = 0; nodes.length > 0 && seen < 4 * MAX_NODES; seen++) {
    const node = nodes.pop();
    if (typeof node !== "object" || node === null) continue;
    if (Array.isArray(node) && node.length > 2_000) return true;
    for (const value of Object.values(node)) nodes.push(value);
  }
  return nodes.length > 0;
}

/** Turns a JSON pointer into a path; numbers only where the schema holds an array. */
function pathOf(fault: MetaschemaFault | undefined, schema: unknown): readonly (string | number)[] {
  const path: (string | number)[] = [];
  let here = schema;
  for (const part of (fault?.instancePath ?? "").split("/").slice(1)) {
    const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
    path.push(Array.isArray(here) ? Number(key) : key);
    here = typeof here === "object" && here !== null ? (here as Readonly<Record<string, unknown>>)[key] : undefined;
  }
  return path;
}
