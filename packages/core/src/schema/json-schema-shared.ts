export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

export const isObject = (json: Json | undefined): json is JsonObject =>
  typeof json === "object" && json !== null && !Array.isArray(json);

/** Calls `visit` with every subschema below a schema, and the key it hangs on. */
export function mapSubschemas(schema: JsonObject, visit: (sub: JsonObject, key: string) => JsonObject): JsonObject {
  const one = (json: Json, key: string): Json => (isObject(json) ? visit(json, key) : json);
  return Object.fromEntries(
    Object.entries(schema).map(([key, json]) => {
      if (key === "properties" && isObject(json))
        return [key, Object.fromEntries(Object.entries(json).map(([name, sub]) => [name, one(sub, name)]))];
      if (Array.isArray(json) && (key === "anyOf" || key === "oneOf"))
        return [key, json.map((sub) => one(sub as Json, key))];
      if (key === "items" || key === "additionalProperties") return [key, one(json, key)];
      return [key, json];
    }),
  );
}

/**
 * Moves every subschema that is written out more than once into `$defs`, where a reference is shorter. Names come from the
 * key the subschema hangs on.
 */
export function shareRepeated(root: JsonObject): JsonObject {
  const defs = root["$defs"];
  if (!isObject(defs)) return root;
  const counts = new Map<string, number>();
  const count = (schema: JsonObject): JsonObject => {
    const text = JSON.stringify(schema);
    counts.set(text, (counts.get(text) ?? 0) + 1);
    // A repeated schema's parts are counted once: they move with it.
    return counts.get(text) === 1 ? mapSubschemas(schema, count) : schema;
  };
  for (const def of Object.values(defs)) if (isObject(def)) mapSubschemas(def, count);

  const shared = new Map<string, string>();
  const added: Record<string, JsonObject> = {};
  const replace = (schema: JsonObject, key: string): JsonObject => {
    const text = JSON.stringify(schema);
    const known = shared.get(text);
    if (known !== undefined) return { $ref: `#/$defs/${known}` };
    if (isReference(schema)) return schema;
    if (!pays(text, counts.get(text) ?? 0, key)) return mapSubschemas(schema, replace);
    const name = freeName(key, defs, added);
    shared.set(text, name);
    added[name] = {};
    added[name] = mapSubschemas(schema, replace);
    return { $ref: `#/$defs/${name}` };
  };
  const kept = Object.entries(defs).map(([name, def]) => [name, isObject(def) ? mapSubschemas(def, replace) : def]);
  return { ...root, $defs: { ...Object.fromEntries(kept), ...added } };
}

const isReference = (schema: JsonObject): boolean => "$ref" in schema && Object.keys(schema).length === 1;

function pays(text: string, count: number, key: string): boolean {
  const name = initials(key).length + 1;
  const reference = '{"$ref":"#/$defs/"}'.length + name;
  return count > 1 && count * text.length > count * reference + text.length + name + 4;
}

/** Short, for they stand at up to fifty places: `cache_control` is `cc`. */
function freeName(key: string, ...taken: readonly object[]): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? initials(key) : `${initials(key)}${number}`;
    if (!taken.some((names) => Object.hasOwn(names, name))) return name;
  }
}

function initials(key: string): string {
  return key.replace(/([a-z])[a-z\d]*_?/g, "$1");
}
