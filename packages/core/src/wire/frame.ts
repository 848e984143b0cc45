import type { NoJson } from "./fault.ts";

/** A value without a JSON form: its holder drops it, or sends null for it. */
export class Absent {
  readonly kind: NoJson;
  constructor(kind: NoJson) {
    this.kind = kind;
  }
}

/** A value JSON.stringify would throw at. Its fault is reported; the tree goes on without it. */
export const GONE: unique symbol = Symbol("gone");
/** A container that is being written down. */
export interface Frame {
  readonly source: object;
  readonly given: unknown;
  readonly key: string | number;
  readonly keys: readonly string[] | null;
  readonly length: number;
  readonly target: unknown[] | Record<string, unknown>;
  changed: boolean;
  index: number;
  holes: number;
}

export function newFrame(given: unknown, source: object, key: string | number, keys: readonly string[] | null, length: number): Frame {
  return { source, given, key, keys, length, target: keys === null ? [] : {}, changed: false, index: 0, holes: 0 };
}

/** Adds a member or item; a key named `__proto__` becomes a member like any other. */
export function put(frame: Frame, key: string | number, sent: unknown): void {
  if (Array.isArray(frame.target)) frame.target.push(sent);
  else if (key === "__proto__") Object.defineProperty(frame.target, key, { value: sent, writable: true, enumerable: true, configurable: true });
  else frame.target[key] = sent;
}

/** The keys that lead to the container `depth` levels below the root. */
export function pathTo(frames: readonly Frame[], depth: number): (string | number)[] {
  return frames.slice(1, depth + 1).map((frame) => frame.key);
}

export function messageOf(error: unknown): string {
  try {
    return error instanceof Error ? String(error.message) : String(error);
  } catch {
    return "an error that cannot be shown";
  }
}
