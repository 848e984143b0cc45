import { isClean } from "./clean.ts";
import type { WireFault } from "./fault.ts";
import { WireWalk } from "./walk.ts";

export { type NoJson, type WireFault, isUnsendable } from "./fault.ts";

export interface WireOptions {
  /** How many faults to report at most, and as many again that keep the request from leaving. Default 100. */
  readonly limit?: number;
}

export interface WireView {
  /**
   * The tree the server would see: the very same object where JSON.stringify changes nothing, else a copy of the changed parts.
   * Where JSON.stringify throws: the tree without what it throws at (a bigint as a number). Undefined where nothing is sent.
   */
  readonly value: unknown;
  readonly faults: readonly WireFault[];
}

const NO_FAULTS: readonly WireFault[] = [];

/**
 * What JSON.stringify would make of a value, without stringifying it. Linear, without recursion to the value's depth; never throws,
 * whatever getters, Proxies and toJSON methods do (they are called, as JSON.stringify would). Shared parts are reported once.
 */
export function inspectWire(value: unknown, options: WireOptions = {}): WireView {
  if (isClean(value)) return { value, faults: NO_FAULTS };
  const walk = new WireWalk(options.limit ?? 100);
  const sent = walk.run(value);
  return { value: sent, faults: walk.list.faults };
}

/** What JSON.stringify would change, lose or refuse in a value; see {@link inspectWire}. */
export function wireFaults(value: unknown, options?: WireOptions): readonly WireFault[] {
  return inspectWire(value, options).faults;
}

/** The tree as it would be sent; see {@link inspectWire}. */
export function toWire(value: unknown): unknown {
  return inspectWire(value).value;
}
