import { oncePerRequest } from "../once.ts";
import type { Scene } from "../scene.ts";
import { lookAtSchema, MAX_NODES, seeSchema, type Look, type Sight } from "./looks-valid.ts";
import { schemaFault } from "./schema-fault.ts";

export type SchemaVerdict =
  | { readonly kind: "valid" }
  | { readonly kind: "too-large" }
  /** `path` leads to the value that is wrong. */
  | { readonly kind: "invalid"; readonly path: readonly (string | number)[] };

const VALID: SchemaVerdict = { kind: "valid" };
const TOO_LARGE: SchemaVerdict = { kind: "too-large" };

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

/** Judges a JSON Schema by draft 2020-12 with bounded work; faults are looked for only in what is not surely valid. */
export function checkSchema(schema: unknown, look: Look = lookAtSchema(schema)): SchemaVerdict {
  if (look === "valid") return VALID;
  if (look === "too-large") return TOO_LARGE;
  if (isVast(schema)) return TOO_LARGE;
  const path = schemaFault(schema);
  return path === null ? VALID : { kind: "invalid", path };
}

/** The cheap look does not enter every keyword; what holds itself, or is huge anywhere, must not be walked. */
function isVast(schema: unknown): boolean {
  const nodes: unknown[] = [schema];
  for (let seen = 0; nodes.length > 0 && seen < 4 * MAX_NODES; seen++) {
    const node = nodes.pop();
    if (typeof node !== "object" || node === null) continue;
    for (const value of Object.values(node)) nodes.push(value);
  }
  return nodes.length > 0;
}
