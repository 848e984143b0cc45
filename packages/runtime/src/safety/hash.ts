/** A keyed 64-bit hash as 16 hex digits (cyrb-style mixing): equal inputs are seen as equal, nothing else is told. */
export function hash64(text: string, key: number): string {
  let a = 0xdeadbeef ^ key;
  let b = 0x41c6ce57 ^ key;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return hex(a) + hex(b);
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, "0");
}

let key: number | undefined;

/**
 * New in every process: hashes compare within it, and short texts cannot be found again by trying. Made when first asked for:
 * Cloudflare Workers end a module that draws random numbers while it loads.
 */
export function processKey(): number {
  return (key ??= freshKey());
}

function freshKey(): number {
  const random = new Uint32Array(1);
  (globalThis as { readonly crypto?: { getRandomValues(into: Uint32Array): unknown } }).crypto?.getRandomValues(random);
  return random[0] === 0 ? Math.floor(Math.random() * 0xffffffff) : (random[0] ?? 1);
}
