import { isObject } from "../subject.ts";
import { hasKind, isNameList } from "./keyword-values.ts";
import { MAX_DEPTH } from "./looks-valid.ts";
import { KEYWORDS } from "./schema-keywords.ts";

type SchemaPath = readonly (string | number)[];
type Members = Readonly<Record<string, unknown>>;

/** The path of the first value, in the schema's own order, that draft 2020-12 does not allow; null when there is none. Ajv is its oracle in tests. */
export function schemaFault(schema: unknown, path: SchemaPath = []): SchemaPath | null {
  if (typeof schema === "boolean" || path.length > 2 * MAX_DEPTH) return null;
  if (!isObject(schema)) return path;
  for (const key of Object.keys(schema)) {
    const fault = keywordFault(key, schema[key], [...path, key]);
    if (fault !== null) return fault;
  }
  return null;
}

function keywordFault(key: string, value: unknown, path: SchemaPath): SchemaPath | null {
  // JSON has no such value: the member is not sent.
  if (value === undefined) return null;
  const kind = KEYWORDS.get(key);
  switch (kind) {
    case undefined:
      return null;
    case "schema":
      return schemaFault(value, path);
    case "schemas":
      return !Array.isArray(value) || value.length === 0 ? path : first(value, (item, index) => schemaFault(item, [...path, index]));
    case "schema-map":
      return inMap(value, path, schemaFault);
    case "dependencies":
      return inMap(value, path, (member, at) => (isNameList(member) ? null : schemaFault(member, at)));
    case "names-map":
      return inMap(value, path, (member, at) => unless(isNameList(member), at));
    case "boolean-map":
      return inMap(value, path, (member, at) => unless(typeof member === "boolean", at));
    default:
      return unless(hasKind(kind, value), path);
  }
}

function unless(holds: boolean, path: SchemaPath): SchemaPath | null {
  return holds ? null : path;
}

function inMap(value: unknown, path: SchemaPath, faultOf: (member: unknown, path: SchemaPath) => SchemaPath | null): SchemaPath | null {
  if (!isObject(value)) return path;
  return first(Object.keys(value as Members), (key) => faultOf(value[key], [...path, key]));
}

function first<T>(items: readonly T[], faultOf: (item: T, index: number) => SchemaPath | null): SchemaPath | null {
  for (let i = 0; i < items.length; i++) {
    const fault = faultOf(items[i] as T, i);
    if (fault !== null) return fault;
  }
  return null;
}
