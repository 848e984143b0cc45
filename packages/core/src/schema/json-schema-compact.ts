import { isObject, type Json, type JsonObject, mapSubschemas } from "./json-schema-shared.ts";

const DEFS = "#/$defs/";

/**
 * Rewrites a schema, keeping all that it accepts and refuses, into fewer bytes; and a few more where an editor needs them, which is
 * not in definitions `unwritten` by hand.
 */
export function compact(root: JsonObject, unwritten: RegExp): JsonObject {
  const defs = definitionsOf(root);
  const rewritten = mapDefinitions(root, (schema, name) => {
    const small = withMemberNames(withNullType(schema));
    return unwritten.test(name) ? small : withTagList(small, defs);
  });
  return mapDefinitions(inlineUsedOnce(rewritten), (schema) => withOneOfVersions(withNullType(schema)));
}

/** Calls `visit` with every subschema and the definition it stands in, inner ones first. */
function mapDefinitions(root: JsonObject, visit: (schema: JsonObject, definition: string) => JsonObject): JsonObject {
  const deep = (schema: JsonObject, name: string): JsonObject => visit(mapSubschemas(schema, (sub) => deep(sub, name)), name);
  return { ...root, $defs: mapValues(definitionsOf(root), deep) };
}

function mapValues(object: JsonObject, map: (value: JsonObject, key: string) => JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, isObject(value) ? map(value, key) : value]));
}

function definitionsOf(root: JsonObject): JsonObject {
  const defs = root["$defs"];
  return isObject(defs) ? defs : {};
}

/** `anyOf` of one thing and null is that thing's own `type` with "null" in it, or its own `enum` with null. */
function withNullType(schema: JsonObject): JsonObject {
  const { anyOf, ...rest } = schema;
  if (!Array.isArray(anyOf) || anyOf.length !== 2 || !isNull(anyOf[1])) return schema;
  const other: unknown = anyOf[0];
  if (!isObject(other as Json)) return schema;
  const { type, enum: values, ...own } = other as JsonObject;
  if (Array.isArray(values)) return { ...own, ...rest, enum: [...(values as readonly Json[]), null] };
  return typeof type === "string" && !("const" in own) ? { ...own, ...rest, type: [type, "null"] } : schema;
}

function isNull(json: unknown): boolean {
  return JSON.stringify(json) === '{"type":"null"}';
}

/** Many members of one shape: their names in a list, the shape once. */
function withMemberNames(schema: JsonObject): JsonObject {
  const { properties, ...rest } = schema;
  if (!isObject(properties) || schema["additionalProperties"] !== false) return schema;
  const shapes = new Set(Object.values(properties).map((shape) => JSON.stringify(shape)));
  const [names, shape] = [Object.keys(properties), Object.values(properties)[0]];
  if (names.length < 4 || shapes.size > 1 || shape === undefined) return schema;
  return { ...rest, propertyNames: { enum: names }, additionalProperties: shape };
}

/** Of two variants, editors offer both. */
const MANY = 3;

/** All tags of a large union once more at the union itself: editors offer the values of the variant that fits best so far, and of what holds for all. */
function withTagList(schema: JsonObject, defs: JsonObject): JsonObject {
  const { oneOf, discriminator } = schema;
  if (!Array.isArray(oneOf) || oneOf.length < MANY || !isObject(discriminator)) return schema;
  const variants = (oneOf as readonly JsonObject[]).map((variant) => (typeof variant["$ref"] === "string" ? (defs[variant["$ref"].slice(DEFS.length)] as JsonObject) : variant));
  const tag = String(discriminator["propertyName"]);
  return { ...schema, properties: { [tag]: { enum: variants.flatMap((variant) => tagsOf(variant, tag)) } } };
}

/** Definitions that only one place refers to stand at that place. */
function inlineUsedOnce(root: JsonObject): JsonObject {
  const defs = definitionsOf(root);
  const uses = new Map<string, number>();
  for (const [, name = ""] of JSON.stringify(root).matchAll(/"\$ref":"#\/\$defs\/([^"]+)"/g)) uses.set(name, (uses.get(name) ?? 0) + 1);
  const once = new Set(Object.keys(defs).filter((name) => uses.get(name) === 1 && root["$ref"] !== DEFS + name));
  const inline = (schema: JsonObject): JsonObject => {
    const { $ref, ...rest } = schema;
    const name = typeof $ref === "string" ? $ref.slice(DEFS.length) : "";
    const target = defs[name];
    const merged = once.has(name) && isObject(target) ? { ...target, ...rest } : schema;
    return mapSubschemas(merged, inline);
  };
  const kept = Object.entries(defs).filter(([name]) => !once.has(name));
  return { ...root, $defs: mapValues(Object.fromEntries(kept), inline) };
}

/** Variants of a union that differ in nothing but their tag and the date in their title (versions of one tool) are one, with a list of tags. */
function withOneOfVersions(schema: JsonObject): JsonObject {
  const { oneOf } = schema;
  if (!Array.isArray(oneOf)) return schema;
  const byBody = new Map<string, JsonObject>();
  for (const [index, variant] of (oneOf as readonly JsonObject[]).entries()) {
    const body = bodyOf(variant) ?? String(index);
    const known = byBody.get(body);
    byBody.set(body, known === undefined ? variant : withTag(known, tagsOf(variant)));
  }
  return { ...schema, oneOf: [...byBody.values()] };
}

/** What has to be equal. Null for a variant without a `type`. */
function bodyOf({ properties, title, ...rest }: JsonObject): string | null {
  if (!isObject(properties) || !isObject(properties["type"]) || !("const" in properties["type"])) return null;
  return JSON.stringify([{ ...properties, type: null }, undated(title), rest]);
}

function withTag(variant: JsonObject, more: readonly Json[]): JsonObject {
  const properties = variant["properties"] as JsonObject;
  const title = undated(variant["title"]);
  return { ...variant, properties: { ...properties, type: { enum: [...tagsOf(variant), ...more] } }, ...(title !== undefined && { title }) };
}

function tagsOf({ properties }: JsonObject, tag = "type"): readonly Json[] {
  const { const: only, enum: several, anyOf } = (properties as JsonObject)[tag] as JsonObject;
  if (Array.isArray(anyOf)) return (anyOf as readonly JsonObject[]).flatMap((one) => (isNull(one) ? [null] : tagsOf({ properties: { type: one } })));
  return Array.isArray(several) ? (several as readonly Json[]) : [only as Json];
}

function undated(title: Json | undefined): Json | undefined {
  return typeof title === "string" ? title.replace(/ of \d{4}-\d{2}$/, "") : title;
}
