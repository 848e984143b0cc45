import { isWellFormed } from "../json/surrogates.ts";

/** Deeper or larger values than these go to the careful walk, which minds cycles and shared parts. */
const MAX_DEPTH = 100;
const MAX_VALUES = 5_000_000;

let budget = 0;

/** What a getter, a Proxy or a polyfill may do to a plain read is the careful walk's business. */
function hasToJson(value: object): boolean {
  return typeof (value as { readonly toJSON?: unknown }).toJSON === "function";
}

function isCleanArray(items: readonly unknown[], depth: number): boolean {
  if (hasToJson(items)) return false;
  for (let index = 0; index < items.length; index++) {
    if (!isCleanAt(items[index], depth)) return false;
  }
  return true;
}

function isCleanObject(value: object, depth: number): boolean {
  const proto: unknown = Object.getPrototypeOf(value);
  if ((proto !== Object.prototype && proto !== null) || hasToJson(value)) return false;
  for (const key in value) {
    if (key === "__proto__" || !isWellFormed(key)) return false;
    if (!isCleanAt((value as Readonly<Record<string, unknown>>)[key], depth)) return false;
  }
  return true;
}

function isCleanAt(value: unknown, depth: number): boolean {
  switch (typeof value) {
    case "string":
      return isWellFormed(value);
    case "number":
      return Number.isFinite(value);
    case "boolean":
      return true;
    case "object":
      if (value === null) return true;
      if (depth >= MAX_DEPTH || --budget < 0) return false;
      return Array.isArray(value) ? isCleanArray(value, depth + 1) : isCleanObject(value, depth + 1);
    default:
      return false;
  }
}

/**
 * Whether JSON.stringify writes a value down as it is. False also means "cannot tell cheaply": deep or huge values, objects of
 * other realms. Recursion is bounded; nothing is allocated.
 */
export function isClean(value: unknown): boolean {
  budget = MAX_VALUES;
  try {
    return isCleanAt(value, 0);
  } catch {
    return false;
  }
}
