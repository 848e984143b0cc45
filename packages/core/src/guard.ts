import { HOLE, REST, isOpen } from "./subject.ts";

/** Thrown when a rule touches what is not certain; the runner ends that rule for that site, and nothing else. */
export const UNCERTAIN: unique symbol = Symbol("no400.uncertain");

/** Members that the shape walk found ill-shaped or could not judge. */
export type Cuts = ReadonlyMap<object, ReadonlySet<string | number>>;

function trip(): never {
  throw UNCERTAIN;
}

/** The value, or the end of the rule: for facts that are not known (null). */
export function certain<T>(fact: T | null | undefined): T {
  return fact === null || fact === undefined ? trip() : fact;
}

/**
 * Wraps a tree so that reading what is not certain throws {@link UNCERTAIN}. A rule sees either what is
 * surely there or nothing, so whatever it reported before is true of every request the holes may stand for.
 * Wrappers are kept, so one object stays identical to itself.
 */
export class Guard {
  private readonly wrapped = new WeakMap<object, object>();
  private readonly originals = new WeakMap<object, object>();
  private readonly cuts: Cuts;

  constructor(cuts: Cuts) {
    this.cuts = cuts;
  }

  of<T>(value: T): T {
    if (value === HOLE || value === REST) trip();
    if (typeof value !== "object" || value === null) return value;
    const known = this.wrapped.get(value);
    if (known !== undefined) return known as T;
    const proxy = Array.isArray(value) ? this.array(value) : this.object(value as Record<PropertyKey, unknown>);
    this.wrapped.set(value, proxy);
    this.originals.set(proxy, value);
    return proxy as T;
  }

  /** The bare object behind a wrapper. */
  original<T>(value: T): T {
    return typeof value === "object" && value !== null ? ((this.originals.get(value) as T | undefined) ?? value) : value;
  }

  /** Whether a member may be read. */
  readable(parent: object, key: string | number): boolean {
    if (this.cuts.get(parent)?.has(key)) return false;
    const value = (parent as Record<PropertyKey, unknown>)[key];
    return value !== HOLE && value !== REST;
  }

  private member(target: object, key: string | number): unknown {
    if (this.cuts.get(target)?.has(key)) trip();
    return this.of((target as Record<PropertyKey, unknown>)[key]);
  }

  private object(target: Record<PropertyKey, unknown>): object {
    // Around an empty object: a Proxy may not show another value for a member of its own that is frozen, or fixed as Zod's `~standard` is.
    return new Proxy({}, {
      get: (_, key) => {
        if (typeof key === "symbol") return undefined;
        if (Object.hasOwn(target, key)) return this.member(target, key);
        if (isOpen(target) || this.cuts.get(target)?.has(key)) trip();
        return undefined;
      },
      has: (_, key) => {
        if (typeof key === "symbol") return Reflect.has(target, key);
        if (this.cuts.get(target)?.has(key)) trip();
        if (Object.hasOwn(target, key)) return true;
        return isOpen(target) ? trip() : false;
      },
      ownKeys: () => (isOpen(target) || this.cuts.has(target) ? trip() : Reflect.ownKeys(target)),
      getOwnPropertyDescriptor: (_, key) => {
        if (typeof key !== "string") return undefined;
        if (!Object.hasOwn(target, key)) return isOpen(target) ? trip() : undefined;
        return { value: this.member(target, key), enumerable: Object.prototype.propertyIsEnumerable.call(target, key), configurable: true, writable: true };
      },
    });
  }

  private array(target: readonly unknown[]): object {
    const rest = target.indexOf(REST);
    return certainArray(target, rest === -1 ? target.length : rest, rest !== -1, (index) => this.member(target, index));
  }
}

/** An array of which only the first `end` items are known when `open`; asking for its length or for more trips. */
export function certainArray<T>(target: readonly T[], end: number, open: boolean, item: (index: number) => unknown): readonly T[] {
  function* prefix(): Generator {
    for (let index = 0; index < end; index++) yield item(index);
    if (open) trip();
  }
  // The same holds for frozen arrays, as immutable stores make them.
  return new Proxy((Object.isFrozen(target) ? target.slice() : target) as T[], {
    get: (_, key, receiver) => {
      if (key === "length") return open ? trip() : end;
      // The built-in iterator asks for the length first, and would give up what is known.
      if (key === Symbol.iterator) return prefix;
      const index = typeof key === "string" ? Number(key) : NaN;
      if (!Number.isInteger(index)) return Reflect.get(target, key, receiver);
      if (index < end) return item(index);
      return open ? trip() : undefined;
    },
  });
}
