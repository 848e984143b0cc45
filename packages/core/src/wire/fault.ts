import type { Path } from "../json/place.ts";

/**
 * What JSON.stringify would do to a value other than write it down. Data only; `path` leads to the value in the caller's own tree.
 *
 * - `dropped-member`: an object's member whose value has no JSON form; the key is not sent.
 * - `array-item-to-null`: an array's item without a JSON form; null is sent. `sparse-array`: the same for holes, once an array.
 * - `no-body`: the whole value has no JSON form; nothing is sent.
 * - `number-to-null`: NaN or an infinity; null is sent.
 * - `bigint`, `cycle`, `throws`, `too-deep`: JSON.stringify throws; nothing is sent.
 * - `to-json`: the object's own `toJSON` is sent in its place (a Date, a URL, a Buffer).
 * - `bytes`: a typed array; an object of numbered members is sent (a Buffer: `{type, data}`).
 * - `emptied`: an object whose content is no property (Map, Set, Promise, Error, RegExp, …); its few properties are sent, mostly `{}`.
 * - `lone-surrogate`: half of a pair in a string, or in a key; an escape is sent that the API refuses.
 * - `proto-key`: an own key named `__proto__`; it is sent, though most libraries lose or misread it.
 */
export type WireFault =
  | { readonly code: "dropped-member"; readonly path: Path; readonly kind: NoJson }
  | { readonly code: "array-item-to-null"; readonly path: Path; readonly kind: NoJson }
  | { readonly code: "sparse-array"; readonly path: Path; readonly holes: number }
  | { readonly code: "no-body"; readonly path: Path; readonly kind: NoJson }
  | { readonly code: "number-to-null"; readonly path: Path; readonly kind: "NaN" | "Infinity" | "-Infinity" }
  | { readonly code: "bigint"; readonly path: Path }
  | { readonly code: "cycle"; readonly path: Path; readonly to: Path }
  | { readonly code: "throws"; readonly path: Path; readonly message: string }
  | { readonly code: "too-deep"; readonly path: Path; readonly depth: number }
  | { readonly code: "to-json"; readonly path: Path; readonly type: string }
  | { readonly code: "bytes"; readonly path: Path; readonly type: string; readonly length: number }
  | { readonly code: "emptied"; readonly path: Path; readonly type: string }
  | { readonly code: "lone-surrogate"; readonly path: Path; readonly part: "key" | "value"; readonly offset: number; readonly half: "high" | "low" }
  | { readonly code: "proto-key"; readonly path: Path };

/** The kinds of value JSON has no form for. */
export type NoJson = "undefined" | "function" | "symbol";

/** The faults after which JSON.stringify throws and no request leaves. */
export function isUnsendable(fault: WireFault): boolean {
  const { code } = fault;
  return code === "bigint" || code === "cycle" || code === "throws" || code === "too-deep" || code === "no-body";
}
