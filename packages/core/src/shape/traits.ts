import { traits } from "./accepts.generated.ts";

/**
 * What a rule's `needs` comes to as bits. The shape test meets every member anyway, and notes those that some rule needs, one bit
 * each or one for several. Bit 0 stands in every request: for rules without needs, and for those of a rule from outside, which nobody notes.
 */
export function traitMask(needs: readonly string[] | undefined): number {
  if (needs === undefined) return 1;
  let mask = 0;
  for (const need of needs) mask |= bits.get(need) ?? 1;
  return mask;
}

const bits: ReadonlyMap<string, number> = new Map(traits.flatMap((names, index) => names.split(" ").map((name) => [name, 2 << index])));
