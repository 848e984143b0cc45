import type { Place } from "../syntax/ast.ts";

/**
 * What an expression is known to be. Unlike the JSON tree that the engine judges, it still holds every
 * alternative (`a ? b : c`) and every spread, and each part knows where it stands.
 */
export type Value = Scalar | Hole | Absent | ObjectValue | ArrayValue | Choice;

export interface Scalar {
  readonly kind: "scalar";
  readonly value: string | number | boolean | null;
  readonly node: Place;
  /** Where it is written down, when `node` only names it; null when that is in another file. */
  readonly origin: Place | null;
}

/** A value nothing is known about. */
export interface Hole {
  readonly kind: "hole";
  readonly node: Place;
  /** It may be `undefined`, and its key then absent from the JSON. */
  readonly optional: boolean;
  /** It is falsy, so that spreading it adds nothing. */
  readonly falsy?: true;
  /** It is a text that surely says something, with an ellipsis for what is not known of it: `Weather in …`. */
  readonly text?: string;
}

/** `undefined`, or a function: `JSON.stringify` leaves the key out. */
export interface Absent {
  readonly kind: "absent";
  readonly node: Place;
}

export interface ObjectValue {
  readonly kind: "object";
  readonly members: readonly Member[];
  readonly node: Place;
  /** Where the request names it, when it is written down elsewhere. */
  readonly use?: Place;
}

export interface Property {
  readonly kind: "property";
  readonly name: string;
  readonly value: Value;
  /** The property as a whole, and its key. */
  readonly node: Place;
  readonly key: Place;
}

export interface SpreadValue {
  readonly kind: "spread";
  readonly value: Value;
}

/** A property whose name is not known; it may replace any before it. */
export interface UnknownKey {
  readonly kind: "unknown-key";
}

export type Member = Property | SpreadValue | UnknownKey;

export interface ArrayValue {
  readonly kind: "array";
  readonly items: readonly Item[];
  readonly node: Place;
  readonly use?: Place;
}

/** From here on items are not known. */
export interface Rest {
  readonly kind: "rest";
}

export type Item = Value | SpreadValue | Rest;

/** One of several values, nobody knows which. */
export interface Choice {
  readonly kind: "choice";
  readonly arms: readonly Value[];
  readonly node: Place;
}

export const REST_ITEM: Rest = { kind: "rest" };

export function hole(node: Place, optional = false): Hole {
  return { kind: "hole", node, optional };
}

/** A text as far as it is known; without a word of it, it may be empty. */
export function partlyKnown(text: string, node: Place): Hole {
  return text.replaceAll(UNKNOWN_PART, "").trim() === "" ? hole(node) : { ...hole(node), text };
}

export const UNKNOWN_PART = "…";

export function scalar(value: Scalar["value"], node: Place): Scalar {
  return { kind: "scalar", value, node, origin: node };
}

/** Where a request has a value: what is wrong with the whole of it is reported there. */
export function usePlace(value: Value): Place {
  return (value.kind === "object" || value.kind === "array" ? value.use : undefined) ?? value.node;
}

/** Whether a value may turn out `undefined`. */
export function mayBeAbsent(value: Value): boolean {
  if (value.kind === "absent") return true;
  if (value.kind === "hole") return value.optional;
  return value.kind === "choice" && value.arms.some(mayBeAbsent);
}

/** True, false, or null when it depends. */
export function truthiness(value: Value): boolean | null {
  switch (value.kind) {
    case "scalar":
      return Boolean(value.value);
    case "absent":
      return false;
    case "object":
    case "array":
      return true;
    case "hole":
      return value.falsy === true ? false : null;
    case "choice": {
      const [first, ...rest] = value.arms.map(truthiness);
      return rest.every((one) => one === first) ? (first ?? null) : null;
    }
  }
}

/** The member an object is surely known to have under a name; undefined where that is open. */
export function memberNamed(value: Value, name: string): Value | null | undefined {
  if (value.kind !== "object") return undefined;
  for (const member of value.members.toReversed()) {
    if (member.kind === "unknown-key") return undefined;
    if (member.kind === "property" && member.name === name) return member.value;
    if (member.kind === "spread") {
      const inner = memberNamed(member.value, name);
      if (inner !== null) return inner;
    }
  }
  return null;
}
