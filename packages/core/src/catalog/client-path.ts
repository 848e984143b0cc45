import { mergeTurns } from "../conversation/turns.ts";
import type { Shaped } from "../site.ts";
import { isObject, type Path } from "../subject.ts";

/** A place the API named, in the request as the client wrote it. */
export interface ClientPlace {
  readonly path: Path;
  /** True where the whole path was found; else `path` is as far as the request goes. */
  readonly complete: boolean;
}

/**
 * Reads a path of the API: union tags (`custom`, `image`, `base64`) are no members, and with `merged` the first two indexes count
 * turns of consecutive messages of one role, and their blocks.
 */
export function clientPlace(request: unknown, apiPath: string, index: "own" | "merged"): ClientPlace {
  const keys = apiPath.split(".").map((key) => (/^\d+$/.test(key) ? Number(key) : key));
  const own = index === "merged" ? unmerged(request, keys) : keys;
  return follow(request, own);
}

function follow(request: unknown, keys: readonly (string | number)[]): ClientPlace {
  const path: (string | number)[] = [];
  let here = request;
  for (const [at, key] of keys.entries()) {
    if (has(here, key)) {
      path.push(key);
      here = (here as Record<string | number, unknown>)[key];
    } else if (isTag(here, key)) {
      continue;
    } else {
      // A missing field is named by the place where it should be.
      if (at === keys.length - 1 && isObject(here) && typeof key === "string") path.push(key);
      return { path, complete: at === keys.length - 1 && isObject(here) };
    }
  }
  return { path, complete: true };
}

function has(here: unknown, key: string | number): boolean {
  return Array.isArray(here) ? typeof key === "number" && key < here.length : isObject(here) && Object.hasOwn(here, key);
}

/** `custom` stands for tools without a type, a CamelCase name for a variant without a tag. */
function isTag(here: unknown, key: string | number): boolean {
  if (typeof key !== "string" || !isObject(here)) return false;
  return here["type"] === key || key === "custom" || /^[A-Z]/.test(key);
}

function unmerged(request: unknown, keys: readonly (string | number)[]): readonly (string | number)[] {
  const [top, turn, content, block] = keys;
  const messages = isObject(request) ? request["messages"] : undefined;
  if (top !== "messages" || typeof turn !== "number" || !Array.isArray(messages) || !messages.every(isObject)) return keys;
  const merged = mergeTurns(messages as readonly Shaped[]).at(turn);
  if (merged === undefined) return keys;
  if (content !== "content" || typeof block !== "number") return [top, merged.first, ...keys.slice(2)];
  const place = merged.locate(block);
  return place.block === null ? [top, place.message, "content"] : [top, place.message, "content", place.block, ...keys.slice(4)];
}
