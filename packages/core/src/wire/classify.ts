/** How many members of a typed array are written out: enough to see what it is, too few to fill memory. */
const BYTES_SHOWN = 1000;

/** Plain in this realm or another: made by a literal, JSON.parse, or Object.create(null). */
export function isPlainObject(value: object): boolean {
  const proto: unknown = Object.getPrototypeOf(value);
  if (proto === null || proto === Object.prototype) return true;
  return typeof proto === "object" && Object.getPrototypeOf(proto) === null && Object.hasOwn(proto as object, "isPrototypeOf");
}

/** The name of an object's class, as far as it tells one. */
export function typeName(value: object): string {
  const made: unknown = (value as { readonly constructor?: unknown }).constructor;
  return typeof made === "function" && made.name !== "" ? made.name : "Object";
}

/** Whether an object keeps what it stands for where JSON.stringify does not look. */
export function hidesContent(value: object, ownKeys: number): boolean {
  return ownKeys === 0 || value instanceof Map || value instanceof Set || value instanceof Error || value instanceof Promise;
}

/** The primitive in a `new String("…")` and its like, which JSON.stringify takes out; other values as they are. */
export function unboxed(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof String || value instanceof Number || value instanceof Boolean || value instanceof BigInt) return value.valueOf();
  return value;
}

export function byteLengthOf(view: ArrayBufferView): number {
  return "length" in view && typeof view.length === "number" ? view.length : view.byteLength;
}

/** What is sent for a typed array: `{"0": 137, "1": 80, …}`, or Node's `{"type": "Buffer", "data": […]}`. The first 1,000 members only. */
export function bytesAsSent(view: ArrayBufferView): unknown {
  if (!("length" in view)) return {};
  const items = view as unknown as ArrayLike<unknown>;
  const shown = Array.from({ length: Math.min(items.length, BYTES_SHOWN) }, (_, index) => items[index]);
  const plain = shown.map((item) => (typeof item === "bigint" ? Number(item) : item));
  return "toJSON" in view ? { type: "Buffer", data: plain } : Object.fromEntries(plain.entries());
}
