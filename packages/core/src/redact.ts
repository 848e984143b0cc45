import { apiVocabulary } from "./shape/vocabulary.ts";
import { isObject } from "./subject.ts";

/** A request without its content: for every part its kind, length or count. Plain JSON. */
export type Outline = string | number | boolean | null | readonly Outline[] | { readonly [key: string]: Outline };

/** Whose words a part holds: the API's own fields, or the caller's data, of which not even the keys are kept. */
type Zone = "api" | "free";

/** Members that hold the caller's own data, whatever stands above them. */
const FREE: ReadonlySet<string> = new Set(["input", "input_examples", "metadata", "input_schema", "schema", "properties"]);
const MAX_DEPTH = 16;
/** Longer lists show this many items at each end. */
const ENDS = 6;

/**
 * What may be shown of a request to others: the API's own field names, tags, settings and the model; of everything else only kinds,
 * lengths and counts. No texts, names, ids, keys of the caller's own or credentials. Never throws; bounded for any value.
 */
export function shapeOf(request: unknown): Outline {
  try {
    return outline(request, "api", "", 0);
  } catch {
    return "unreadable"; // a getter or Proxy that throws
  }
}

/** API keys and bearer tokens, wherever they turn up in a text. */
export function withoutSecrets(text: string): string {
  return text
    .replace(/\bsk-[\w-]{6,}/g, "[key]")
    .replace(/\b(bearer|token|authorization)(["']?\s{0,4}[:=]?\s{0,4}["']?)(?:bearer\s+)?[\w.~+/=-]{16,}/gi, "$1$2[token]")
    .replace(/\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g, "[key]")
    .replace(/\bey[A-Za-z0-9_-]{10,}\.[\w.-]{10,}/g, "[token]");
}

function outline(value: unknown, zone: Zone, key: string, depth: number): Outline {
  switch (typeof value) {
    case "string":
      return zone === "api" ? apiText(value, key) : lengthOf(value);
    case "number":
      return zone === "api" && Number.isFinite(value) ? value : "number";
    case "boolean":
      return zone === "api" ? value : "boolean";
    case "object":
      return value === null ? null : container(value, zone, key, depth);
    default:
      return typeof value;
  }
}

function container(value: object, zone: Zone, key: string, depth: number): Outline {
  if (ArrayBuffer.isView(value)) return `${value.byteLength} bytes`;
  const size = Array.isArray(value) ? counted(value.length, "item") : counted(Object.keys(value).length, "key");
  if (depth >= MAX_DEPTH) return `${size}, deep inside`;
  if (Array.isArray(value)) return zone === "api" ? items(value, key, depth) : size;
  return zone === "api" ? members(value as Readonly<Record<string, unknown>>, depth) : size;
}

function items(list: readonly unknown[], key: string, depth: number): Outline {
  const shown = (item: unknown): Outline => outline(item, "api", key, depth + 1);
  if (list.length <= ENDS * 2) return list.map(shown);
  return [...list.slice(0, ENDS).map(shown), `… ${list.length - ENDS * 2} more …`, ...list.slice(-ENDS).map(shown)];
}

function members(value: Readonly<Record<string, unknown>>, depth: number): Outline {
  const { fields } = apiVocabulary();
  const made: Record<string, Outline> = {};
  let own = 0;
  for (const key of Object.keys(value)) {
    if (fields.has(key)) made[key] = key === "input_schema" || key === "schema" ? schemaSize(value[key]) : outline(value[key], FREE.has(key) ? "free" : "api", key, depth + 1);
    else own++;
  }
  if (own > 0) made["(unknown)"] = counted(own, "field");
  return made;
}

function schemaSize(schema: unknown): Outline {
  if (!isObject(schema)) return outline(schema, "free", "", 0);
  const { properties, required } = schema;
  const parts = [isObject(properties) ? counted(Object.keys(properties).length, "property", "properties") : "no properties"];
  if (Array.isArray(required)) parts.push(`${required.length} required`);
  return `JSON Schema, ${parts.join(", ")}`;
}

function apiText(text: string, key: string): Outline {
  const { wordFields, words } = apiVocabulary();
  if (key === "model") return modelName(text) ?? lengthOf(text);
  return wordFields.has(key) && words.has(text) ? text : lengthOf(text);
}

/** Without what may stand before: an ARN holds an account's number. */
function modelName(model: string): string | null {
  return model.length > 200 ? null : (/(?:[a-z-]{2,8}\.)?(?:anthropic\.)?claude-[\w.:@-]{1,80}$/.exec(model)?.[0] ?? null);
}

function lengthOf(text: string): string {
  return counted(text.length, "character");
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
