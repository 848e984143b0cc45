import type { Place } from "./json/place.ts";

/** One value that is surely there but not known (a variable, a call). Only the syntax-tree carrier makes holes. */
export const HOLE: unique symbol = Symbol.for("no400.hole");

/**
 * "More may follow." As a member of an array: from here on neither items nor length are known.
 * As a key of an object (`{ [REST]: true }`): more members may be there, or none.
 */
export const REST: unique symbol = Symbol.for("no400.rest");

/** Keys and indexes from the root of the request as the client wrote it. */
export type Path = readonly (string | number)[];

/** Whether a problem concerns a member's name or its value. */
export type Part = "key" | "value";

/** One request as a carrier found it: a JSON tree that may have holes, and where its parts stand. */
export interface Subject {
  readonly value: unknown;
  /** True when `value` may contain HOLE or REST. */
  readonly holes: boolean;
  readonly locate?: (path: Path, part: Part) => Place | undefined;
}

/** True for plain objects that may have more members than shown. */
export function isOpen(value: object): boolean {
  return REST in value;
}

/** An object as JSON knows it: no array, no null. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
