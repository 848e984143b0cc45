/** Values that hold schemas, or lists by name. */
export type SchemaKind = "schema" | "schemas" | "schema-map" | "boolean-map" | "names-map" | "dependencies";

/** What draft 2020-12 wants of a keyword's value. */
export type KeywordKind = SchemaKind | "type" | "string" | "boolean" | "count" | "number" | "positive" | "names" | "array" | "id" | "anchor";

const KINDS: Readonly<Record<KeywordKind, readonly string[]>> = {
  schema: [
    "additionalProperties", "items", "contains", "propertyNames", "if", "then", "else", "not", "unevaluatedItems", "unevaluatedProperties",
    "contentSchema",
  ],
  schemas: ["allOf", "anyOf", "oneOf", "prefixItems"],
  "schema-map": ["properties", "patternProperties", "$defs", "definitions", "dependentSchemas"],
  type: ["type"],
  string: ["$ref", "$dynamicRef", "$recursiveRef", "$schema", "$comment", "title", "description", "format", "pattern", "contentEncoding", "contentMediaType"],
  boolean: ["deprecated", "readOnly", "writeOnly", "uniqueItems"],
  count: ["maxLength", "minLength", "maxItems", "minItems", "maxContains", "minContains", "maxProperties", "minProperties"],
  number: ["maximum", "minimum", "exclusiveMaximum", "exclusiveMinimum"],
  positive: ["multipleOf"],
  names: ["required"],
  array: ["enum", "examples"],
  id: ["$id"],
  anchor: ["$anchor", "$dynamicAnchor", "$recursiveAnchor"],
  "boolean-map": ["$vocabulary"],
  "names-map": ["dependentRequired"],
  dependencies: ["dependencies"],
};

/** Keywords of draft 2020-12 whose value matters; every other key may hold anything. */
export const KEYWORDS: ReadonlyMap<string, KeywordKind> = new Map(
  Object.entries(KINDS).flatMap(([kind, names]) => names.map((name) => [name, kind as KeywordKind] as const)),
);

export const SIMPLE_TYPES: ReadonlySet<unknown> = new Set(["array", "boolean", "integer", "null", "number", "object", "string"]);
