import { HOLE, REST } from "../subject.ts";
import type { Guard } from "../guard.ts";
import { UNCERTAIN, certainArray } from "../guard.ts";
import type { Shaped } from "../site.ts";
import type { Conversation, Turn } from "./conversation.ts";

type Role = Turn["role"];
const none: readonly Shaped[] = [];

/** Merges a certain list of messages; `continued`: what was said before them is not there. */
export function mergeTurns(messages: readonly Shaped[], continued = false): Conversation {
  const starts: number[] = [];
  let role: unknown;
  for (let i = 0; i < messages.length; i++) {
    const own: unknown = messages[i]?.role;
    if (i > 0 && own === role) continue;
    role = own;
    starts.push(i);
  }
  return new Merged(messages, messages.length, starts, true, continued);
}

/** Turns of a list that has holes: those before the first message whose role is not certain; the last of them open. */
export function mergeCertainTurns(messages: readonly unknown[], guard: Guard, continued: boolean): Conversation {
  const roles: unknown[] = [];
  for (const [i, message] of messages.entries()) {
    if (message === HOLE || message === REST || !guard.readable(messages, i)) break;
    if (typeof message !== "object" || message === null || !guard.readable(message, "role")) break;
    roles.push((message as Shaped).role);
  }
  const starts = roles.flatMap((role, i) => (i === 0 || roles[i - 1] !== role ? [i] : []));
  return new Merged(guard.of(messages) as readonly Shaped[], roles.length, starts, roles.length === messages.length, continued);
}

/** The runs of one role, as indexes; turns are made when somebody asks: most conversations have nothing to say. */
class Merged implements Conversation {
  readonly messages: readonly Shaped[];
  private readonly known: number;
  private readonly starts: readonly number[];
  private readonly complete: boolean;
  private readonly continued: boolean;
  private readonly made: (MergedTurn | undefined)[] = [];

  constructor(messages: readonly Shaped[], known: number, starts: readonly number[], complete: boolean, continued: boolean) {
    this.messages = messages;
    this.known = known;
    this.starts = starts;
    this.complete = complete;
    this.continued = continued;
  }

  get count(): number {
    return this.starts.length;
  }

  firstOf(index: number): number {
    return this.starts[index] as number;
  }

  at(index: number): MergedTurn | undefined {
    const first = this.starts[index];
    if (index < 0 && this.continued) throw UNCERTAIN;
    if (first === undefined) return undefined;
    const open = !this.complete && index === this.starts.length - 1;
    const Kind = open ? OpenTurn : MergedTurn;
    return (this.made[index] ??= new Kind(this, index, first, (this.starts[index + 1] ?? this.known) - 1));
  }

  get turns(): readonly Turn[] {
    const all = Array.from(this.starts, (_, index) => this.at(index) as Turn);
    return this.complete ? all : certainArray(all, all.length, true, (index) => all[index]);
  }

  get final(): Turn | undefined {
    if (!this.complete) throw UNCERTAIN;
    return this.at(this.starts.length - 1);
  }
}

/** One run of messages of one role. Blocks are joined only when somebody asks. */
class MergedTurn implements Turn {
  readonly index: number;
  readonly first: number;
  readonly last: number;
  protected readonly conversation: Merged;
  private joined: readonly Shaped[] | undefined = undefined;

  constructor(conversation: Merged, index: number, first: number, last: number) {
    this.conversation = conversation;
    this.index = index;
    this.first = first;
    this.last = last;
  }

  get role(): Role {
    return this.conversation.messages[this.first]?.role as Role;
  }

  get previous(): Turn | undefined {
    return this.conversation.at(this.index - 1);
  }

  get next(): Turn | undefined {
    return this.conversation.at(this.index + 1);
  }

  get blocks(): readonly Shaped[] {
    return (this.joined ??= this.join());
  }

  get fromString(): boolean {
    return this.first === this.last && typeof this.content(this.first) === "string";
  }

  has(type: string): boolean {
    for (let i = this.first; i <= this.last; i++) {
      const content = this.content(i);
      if (typeof content === "string") {
        if (type === "text" && content !== "") return true;
      } else if (hasBlock(content, type)) return true;
    }
    return false;
  }

  locate(j: number): { message: number; block: number | null } {
    let left = j;
    for (let i = this.first; i <= this.last; i++) {
      const content = this.content(i);
      const count = blocksOf(content).length;
      if (left < count) return { message: i, block: typeof content === "string" ? null : left };
      left -= count;
    }
    return { message: this.last, block: null };
  }

  private content(message: number): unknown {
    return this.conversation.messages[message]?.content;
  }

  private join(): readonly Shaped[] {
    if (this.first === this.last) return blocksOf(this.content(this.first));
    const all: Shaped[] = [];
    for (let i = this.first; i <= this.last; i++) {
      for (const block of blocksOf(this.content(i))) all.push(block);
    }
    return all;
  }
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
