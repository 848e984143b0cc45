import fc from "fast-check";
import { slotsOf } from "./arbitrary-request.ts";

/** What JSON may hold in place of anything: names that objects inherit, the wrong kinds, too much of it. */
export const ODD: readonly unknown[] = [
  null, "", " ", 0, -1, 1.5, 1e308, true, [], {}, [null], [[]], { type: "nope" }, { toString: 1 }, "constructor", "__proto__", "x".repeat(300), "claude-9",
];

/** What only a running program can put into a request. Each is made anew; `root` is the request itself. */
const HOSTILE: Readonly<Record<string, (root: object) => unknown>> = {
  "a getter that throws": () => Object.defineProperty({ type: "text" }, "text", { enumerable: true, get: fail }),
  "a Proxy that throws at everything": () => new Proxy({}, throwing()),
  "a list that throws at everything": () => new Proxy([], throwing()),
  "a revoked Proxy": () => revoked({}),
  "a revoked list": () => revoked([]),
  "a Proxy that tires of it": () => tiring({ type: "text", text: "Hi", role: "user", content: "Hi" }, 12),
  "the request itself": (root) => root,
  "a list of itself": () => cyclicList(),
  "a deep object": () => deep(20_000, (inner) => ({ a: inner })),
  "a deep list": () => deep(20_000, (inner) => [inner]),
  "a big integer": () => 10n,
  "a symbol": () => Symbol("odd"),
  "a function": () => fail,
  "a date that is none": () => new Date(NaN),
  "a map": () => new Map([["type", "text"]]),
  bytes: () => new Uint8Array([1, 2, 3]),
  "an object without a prototype": () => Object.assign(Object.create(null) as object, { type: "text" }),
  "an object that is no text": () => ({ toString: fail, valueOf: fail, toJSON: fail }),
  "a number that is none": () => NaN,
};

export const hostileKinds = Object.keys(HOSTILE);

function fail(): never {
  throw new Error("hostile");
}

function throwing(): ProxyHandler<object> {
  return { get: fail, has: fail, ownKeys: fail, getOwnPropertyDescriptor: fail, getPrototypeOf: fail };
}

function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

/** An object, members included, that throws from its so-manieth read on. */
export function tiring<T extends object>(target: T, reads: number): T {
  let left = reads;
  const wrap = (value: object): object =>
    new Proxy(value, {
      get(of, key, receiver) {
        if (left-- <= 0) fail();
        const member: unknown = Reflect.get(of, key, receiver);
        return typeof member === "object" && member !== null ? wrap(member) : member;
      },
    });
  return wrap(target) as T;
}

function cyclicList(): unknown {
  const list: unknown[] = [];
  list.push(list);
  return list;
}

function deep(levels: number, around: (inner: unknown) => unknown): unknown {
  let value: unknown = "end";
  for (let level = 0; level < levels; level++) value = around(value);
  return value;
}

/** A copy of a request in which one part, anywhere, is another. */
export function replacedAt(request: unknown, at: number, part: (root: object) => unknown): unknown {
  const root = { root: structuredClone(request) };
  const slots = slotsOf(root);
  const slot = slots[at % slots.length];
  if (slot !== undefined) slot.parent[slot.key] = part(root.root as object);
  return root.root;
}

/** Not the values themselves, which no report of a failure could print. One of some requests with a part of it replaced by a hostile one; or the whole of it one that throws after some reads. */
export function hostileOf<T>(cases: readonly T[], requestOf: (one: T) => unknown): fc.Arbitrary<{ readonly one: T; readonly kind: string; readonly make: () => unknown }> {
  const replaced = fc.tuple(fc.constantFrom(...cases), fc.nat(), fc.constantFrom(...hostileKinds)).map(([one, at, kind]) => ({
    one,
    kind,
    make: () => replacedAt(requestOf(one), at, HOSTILE[kind] as (root: object) => unknown),
  }));
  const tired = fc.tuple(fc.constantFrom(...cases), fc.nat({ max: 200 })).map(([one, reads]) => ({ one, kind: `tires after ${reads} reads`, make: () => tiring(requestOf(one) as object, reads) }));
  return fc.oneof({ weight: 4, arbitrary: replaced }, { weight: 1, arbitrary: tired });
}
