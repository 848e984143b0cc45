import { SIMPLE_TYPES, type KeywordKind, type SchemaKind } from "./schema-keywords.ts";

const ANCHOR = /^[A-Za-z_][-A-Za-z0-9._]*$/u;
const ID = /^[^#]*#?$/u;

/** Whether a keyword's value is what draft 2020-12 wants, where it holds no schemas. */
export function hasKind(kind: Exclude<KeywordKind, SchemaKind>, value: unknown): boolean {
  switch (kind) {
    case "type":
      return isTypeList(value);
    case "string":
      return typeof value === "string";
    case "anchor":
      return typeof value === "string" && ANCHOR.test(value);
    case "id":
      return typeof value === "string" && ID.test(value);
    case "boolean":
      return typeof value === "boolean";
    case "count":
      return Number.isInteger(value) && (value as number) >= 0;
    case "number":
      return typeof value === "number";
    case "positive":
      return typeof value === "number" && value > 0;
    case "names":
      return isNameList(value);
    case "array":
      return Array.isArray(value);
  }
}

function isTypeList(value: unknown): boolean {
  if (typeof value === "string") return SIMPLE_TYPES.has(value);
  if (!Array.isArray(value) || value.length === 0 || value.length > SIMPLE_TYPES.size) return false;
  return value.every((type, i) => SIMPLE_TYPES.has(type) && value.indexOf(type) === i);
}

/** Unique strings; long lists are compared through a set. */
export function isNameList(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  if (value.length > 16) return new Set(value).size === value.length && value.every((name) => typeof name === "string");
  for (let i = 0; i < value.length; i++) {
    if (typeof value[i] !== "string" || value.indexOf(value[i]) !== i) return false;
  }
  return true;
}
