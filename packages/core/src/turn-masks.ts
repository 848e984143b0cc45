import { EMPTY, type Rule } from "./rule.ts";
import type { Shaped } from "./site.ts";

/** Which block types turn rules wait for, one bit each, so that a turn of plain text costs one comparison. */
export class TurnMasks {
  private readonly bits = new Map<string, number>();
  private readonly rules = new Map<Rule, number>();

  constructor(rules: readonly Rule[]) {
    for (const rule of rules) this.rules.set(rule, this.maskOfTypes(rule.blocks));
  }

  /** What a rule waits for; -1 when it wants every turn. */
  of(rule: Rule): number {
    return this.rules.get(rule) ?? -1;
  }

  ofMessage(message: Shaped): number {
    const content: unknown = message.content;
    if (typeof content === "string") return this.bits.get(content === "" ? EMPTY : "text") ?? 0;
    if (!Array.isArray(content) || content.length === 0) return this.bits.get(EMPTY) ?? 0;
    let mask = 0;
    for (let j = 0; j < content.length; j++) mask |= this.bits.get((content[j] as Shaped).type as string) ?? 0;
    return mask;
  }

  private maskOfTypes(types: readonly string[] | undefined): number {
    if (types === undefined) return -1;
    return types.reduce((mask, type) => mask | this.bit(type), 0);
  }

  /** Types beyond the thirtieth share a bit: a rule may then be called for nothing, never missed. */
  private bit(type: string): number {
    const known = this.bits.get(type);
    if (known !== undefined) return known;
    const bit = 1 << Math.min(this.bits.size, 30);
    this.bits.set(type, bit);
    return bit;
  }
}
