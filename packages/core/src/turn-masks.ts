import type { Listener } from "./dispatch.ts";
import { EMPTY } from "./rule.ts";
import type { Shaped } from "./site.ts";

/** A turn rule, and the bits of the block types it waits for; -1: every turn. */
export interface TurnRule {
  readonly listener: Listener;
  readonly mask: number;
}

/** Which block types turn rules wait for, one bit each, so that a turn of plain text costs one comparison. */
export class TurnMasks {
  private readonly bits = new Map<string, number>();
  private readonly textBit: number;
  private readonly emptyBit: number;
  private readonly user: readonly TurnRule[];
  private readonly assistant: readonly TurnRule[];
  private readonly system: readonly TurnRule[];

  constructor(listeners: readonly Listener[]) {
    const all = listeners.map((listener) => ({ listener, mask: this.maskOfTypes(listener.rule.blocks) }));
    this.textBit = this.bits.get("text") ?? 0;
    this.emptyBit = this.bits.get(EMPTY) ?? 0;
    const speaking = (role: string): readonly TurnRule[] => all.filter(({ listener: { rule } }) => rule.kinds === undefined || rule.kinds.includes(role));
    this.user = speaking("user");
    this.assistant = speaking("assistant");
    this.system = speaking("system");
  }

  of(role: string): readonly TurnRule[] {
    return role === "user" ? this.user : role === "assistant" ? this.assistant : this.system;
  }

  ofMessage(message: Shaped): number {
    const content: unknown = message.content;
    if (typeof content === "string") return content === "" ? this.emptyBit : this.textBit;
    if (!Array.isArray(content) || content.length === 0) return this.emptyBit;
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
