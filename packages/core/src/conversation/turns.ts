import { HOLE, REST } from "../subject.ts";
import type { Guard } from "../guard.ts";
import { UNCERTAIN, certainArray } from "../guard.ts";
import type { Shaped } from "../site.ts";
import type { Conversation, Turn } from "./conversation.ts";

type Role = Turn["role"];
const none: readonly Shaped[] = [];

/** One run of messages of one role. Blocks are joined only when somebody asks. */
class MergedTurn implements Turn {
  readonly role: Role;
  readonly index: number;
  readonly first: number;
  last: number;
  previous: MergedTurn | undefined;
  protected following: MergedTurn | undefined;
  protected readonly messages: readonly Shaped[];
  private joined: readonly Shaped[] | undefined;

  constructor(role: Role, index: number, first: number, messages: readonly Shaped[], previous: MergedTurn | undefined) {
    this.role = role;
    this.index = index;
    this.first = first;
    this.last = first;
    this.messages = messages;
    this.previous = previous;
    this.following = undefined;
    this.joined = undefined;
    if (previous !== undefined) previous.following = this;
  }

  get next(): Turn | undefined {
    return this.following;
  }

  get blocks(): readonly Shaped[] {
    return (this.joined ??= this.join());
  }

  get fromString(): boolean {
    return this.first === this.last && typeof this.messages[this.first]?.content === "string";
  }

  has(type: string): boolean {
    for (let i = this.first; i <= this.last; i++) {
      const content = this.messages[i]?.content as unknown;
      if (typeof content === "string") {
        if (type === "text" && content !== "") return true;
      } else if (hasBlock(content, type)) return true;
    }
    return false;
  }

  private join(): readonly Shaped[] {
    if (this.first === this.last) return blocksOf(this.messages[this.first]?.content);
    const all: Shaped[] = [];
    for (let i = this.first; i <= this.last; i++) {
      for (const block of blocksOf(this.messages[i]?.content)) all.push(block);
    }
    return all;
  }

  locate(j: number): { message: number; block: number | null } {
    let left = j;
    for (let i = this.first; i <= this.last; i++) {
      const content = this.messages[i]?.content as unknown;
      const count = blocksOf(content).length;
      if (left < count) return { message: i, block: typeof content === "string" ? null : left };
      left -= count;
    }
    return { message: this.last, block: null };
  }
}

function hasBlock(content: unknown, type: string): boolean {
  if (!Array.isArray(content)) return false;
  for (let j = 0; j < content.length; j++) if ((content[j] as Shaped).type === type) return true;
  return false;
}

/** String content is one text block; an empty string is none. */
function blocksOf(content: unknown): readonly Shaped[] {
  if (typeof content === "string") return content === "" ? none : [{ type: "text", text: content }];
  return Array.isArray(content) ? (content as readonly Shaped[]) : none;
}

/** Merges a certain list of messages. */
export function mergeTurns(messages: readonly Shaped[]): Conversation {
  const turns: MergedTurn[] = [];
  let current: MergedTurn | undefined;
  for (let i = 0; i < messages.length; i++) {
    const role = messages[i]?.role as Role;
    if (current !== undefined && current.role === role) {
      current.last = i;
      continue;
    }
    current = new MergedTurn(role, turns.length, i, messages, current);
    turns.push(current);
  }
  return { turns, messages, final: current };
}

/** A turn whose end is not known: what lies behind it, and whether more belongs to it, cannot be asked. */
class OpenTurn extends MergedTurn {
  override get next(): never {
    throw UNCERTAIN;
  }
  override get blocks(): never {
    throw UNCERTAIN;
  }
  override has(): never {
    throw UNCERTAIN;
  }
  override get fromString(): never {
    throw UNCERTAIN;
  }
}

/** Turns of a list that has holes: those before the first message whose role is not certain; the last of them open. */
export function mergeCertainTurns(messages: readonly unknown[], guard: Guard): Conversation {
  const roles: Role[] = [];
  for (const [i, message] of messages.entries()) {
    if (message === HOLE || message === REST || !guard.readable(messages, i)) break;
    if (typeof message !== "object" || message === null || !guard.readable(message, "role")) break;
    roles.push((message as Shaped).role as Role);
  }
  const guarded = guard.of(messages) as readonly Shaped[];
  const complete = roles.length === messages.length;
  const turns: MergedTurn[] = [];
  let current: MergedTurn | undefined;
  const lastStart = complete ? -1 : roles.findLastIndex((role, i) => i === 0 || roles[i - 1] !== role);
  for (const [i, role] of roles.entries()) {
    if (current !== undefined && current.role === role) {
      current.last = i;
      continue;
    }
    const Kind = i === lastStart ? OpenTurn : MergedTurn;
    current = new Kind(role, turns.length, i, guarded, current);
    turns.push(current);
  }
  return new PartialConversation(turns, guarded, complete);
}

class PartialConversation implements Conversation {
  readonly messages: readonly Shaped[];
  private readonly known: readonly Turn[];
  private readonly complete: boolean;

  constructor(known: readonly Turn[], messages: readonly Shaped[], complete: boolean) {
    this.known = known;
    this.messages = messages;
    this.complete = complete;
  }

  get turns(): readonly Turn[] {
    return certainArray(this.known, this.known.length, !this.complete, (index) => this.known[index]);
  }

  get final(): Turn | undefined {
    if (!this.complete) throw UNCERTAIN;
    return this.known.at(-1);
  }
}
