import type { Conversation, Turn } from "./conversation/conversation.ts";
import type { Dispatch, Listener, Row } from "./dispatch.ts";
import { UNCERTAIN } from "./guard.ts";
import type { Rule } from "./rule.ts";
import type { Scene } from "./scene.ts";
import type { Shaped } from "./site.ts";
import { REST, isOpen, type Path } from "./subject.ts";

/** A rule that threw: a bug of ours, never a verdict about the request. */
export interface Fault {
  readonly rule: string;
  readonly error: unknown;
}

/** Calls every rule at every one of its sites in one pass over the request. */
export function runRules(dispatch: Dispatch, scene: Scene, faults: Fault[]): void {
  new Runner(dispatch, scene, faults).run();
}

const MESSAGES: Path = ["messages"];
const REQUESTS: Path = ["requests"];
const TOOLS: Path = ["tools"];
const SYSTEM: Path = ["system"];
const EDITS: Path = ["context_management", "edits"];
const ROOT: Path = [];
const NONE: readonly unknown[] = [];

/** Loops are written out and allocate nothing: this runs over every block of every request. */
class Runner {
  private readonly dispatch: Dispatch;
  private readonly scene: Scene;
  private readonly faults: Fault[];

  constructor(dispatch: Dispatch, scene: Scene, faults: Fault[]) {
    this.dispatch = dispatch;
    this.scene = scene;
    this.faults = faults;
  }

  run(): void {
    const { scene } = this;
    const { rows } = this.dispatch;
    const bare = this.bare(scene.request);
    if (scene.context.headers !== null) this.apply(rows.headers.all, scene.context.headers, ROOT, null);
    this.apply(rows.request.all, scene.request, ROOT, null);
    this.fields(bare);
    this.taggedItems(rows.tool, this.list(bare.tools, bare, "tools"), "custom", TOOLS);
    this.taggedItems(rows["system-block"], this.list(bare.system, bare, "system"), "", SYSTEM);
    const messages = this.list(bare.messages, bare, "messages");
    for (let index = 0; index < messages.length; index++) {
      if (messages[index] === REST) break;
      if (this.readable(messages, index)) this.message(messages[index] as Shaped, index);
    }
    if (bare.messages !== undefined) this.conversation(bare);
    if (rows.edit.heard) this.edits(bare);
    if (rows["batch-item"].heard) this.items(this.list(bare.requests, bare, "requests"));
  }

  private fields(bare: Shaped): void {
    const row = this.dispatch.rows.field;
    for (const name in bare) {
      const rules = row.of(name);
      if (rules.length === 0 || bare[name] === undefined || !this.readable(bare, name)) continue;
      this.apply(rules, this.wrap(bare[name]), ROOT, name);
    }
  }

  /** The bare items of a member that is a readable list; none otherwise. Callers read it by its own name: `parent[name]` costs 9 % of a check of 2 KB. */
  private list(items: unknown, parent: Shaped, name: string): readonly unknown[] {
    return Array.isArray(items) && this.readable(parent, name) ? (items as readonly unknown[]) : NONE;
  }

  private items(items: readonly unknown[]): void {
    for (let index = 0; index < items.length; index++) {
      if (items[index] === REST) return;
      if (this.readable(items, index)) this.apply(this.dispatch.rows["batch-item"].all, this.wrap(items[index]), REQUESTS, index);
    }
  }

  private taggedItems(row: Row, items: readonly unknown[], untagged: string, base: Path): void {
    for (let index = 0; index < items.length; index++) {
      if (items[index] === REST) return;
      if (this.readable(items, index)) this.tagged(row, items[index] as Shaped, untagged, base, index);
    }
  }

  /** Calls the rules of a tagged item; an item whose tag is not certain has none. */
  private tagged(row: Row, bare: Shaped, untagged: string, base: Path, index: number): void {
    const tag = bare.type as string | null | undefined;
    if (this.scene.guard !== null && (!this.readable(bare, "type") || (tag === undefined && isOpen(bare)))) return;
    const rules = row.of(tag ?? untagged);
    if (rules.length > 0) this.apply(rules, this.wrap(bare), base, index);
  }

  /** Paths of the containers at hand; written over for each message, since a report copies what it needs. */
  private readonly contentPath: (string | number)[] = ["messages", 0, "content"];
  private readonly nestedPath: (string | number)[] = ["messages", 0, "content", 0, "content"];

  private message(bare: Shaped, index: number): void {
    const { rows } = this.dispatch;
    this.apply(rows.message.all, this.wrap(bare), MESSAGES, index);
    const blocks = this.list(bare.content, bare, "content");
    if (blocks.length === 0) return;
    this.contentPath[1] = index;
    if (bare.role === "system") this.taggedItems(rows["system-block"], blocks, "", this.contentPath);
    this.blocks(blocks, this.contentPath);
  }

  private blocks(blocks: readonly unknown[], base: Path): void {
    const row = this.dispatch.rows.block;
    for (let index = 0; index < blocks.length; index++) {
      if (blocks[index] === REST) return;
      if (!this.readable(blocks, index)) continue;
      const block = blocks[index] as Shaped;
      this.tagged(row, block, "", base, index);
      if (block.type !== "text") this.nested(block, base, index);
    }
  }

  /** Blocks inside a tool result, a search result or a document. */
  private nested(block: Shaped, base: Path, index: number): void {
    const inner = this.list(block.content, block, "content");
    if (inner.length > 0) return this.blocks(inner, base === this.contentPath ? this.nestedAt(index) : [...base, index, "content"]);
    if (block.type !== "document" || !this.readable(block, "source")) return;
    const source = block.source as Shaped | null | undefined;
    if (typeof source === "object" && source !== null) this.blocks(this.list(source.content, source, "content"), [...base, index, "source", "content"]);
  }

  private nestedAt(index: number): Path {
    this.nestedPath[1] = this.contentPath[1] as number;
    this.nestedPath[3] = index;
    return this.nestedPath;
  }

  private conversation(bare: Shaped): void {
    const { rows } = this.dispatch;
    if (!(rows.conversation.heard || rows.turn.heard) || !this.readable(bare, "messages")) return;
    const conversation = this.conversationOrNone();
    if (conversation === null) return;
    this.apply(rows.conversation.all, conversation, ROOT, null);
    if (!rows.turn.heard) return;
    for (let index = 0; index < conversation.count; index++) this.turn(conversation, index);
  }

  private conversationOrNone(): Conversation | null {
    try {
      return this.scene.conversation;
    } catch (error) {
      if (error !== UNCERTAIN) this.faults.push({ rule: "runner", error });
      return null;
    }
  }

  private turn(conversation: Conversation, index: number): void {
    const { turnMasks, rows } = this.dispatch;
    if (this.scene.guard !== null) {
      const turn = conversation.at(index) as Turn;
      return this.apply(rows.turn.of(turn.role), turn, ROOT, null);
    }
    const first = conversation.firstOf(index);
    const end = index + 1 < conversation.count ? conversation.firstOf(index + 1) : conversation.messages.length;
    let held = 0;
    for (let i = first; i < end; i++) held |= turnMasks.ofMessage(conversation.messages[i] as Shaped);
    const waiting = turnMasks.of(conversation.messages[first]?.role as string);
    for (let r = 0; r < waiting.length; r++) {
      const { listener, mask } = waiting[r] as (typeof waiting)[number];
      if (mask === -1 || (mask & held) !== 0) this.one(listener, conversation.at(index), ROOT, null);
    }
  }

  private edits(bare: Shaped): void {
    const management = bare.context_management as Shaped | null | undefined;
    if (typeof management !== "object" || management === null || !this.readable(bare, "context_management")) return;
    this.taggedItems(this.dispatch.rows.edit, this.list(management.edits, management, "edits"), "", EDITS);
  }

  private apply(listeners: readonly Listener[], value: unknown, base: Path, key: string | number | null): void {
    for (let index = 0; index < listeners.length; index++) this.one(listeners[index] as Listener, value, base, key);
  }

  private one({ rule, check }: Listener, value: unknown, base: Path, key: string | number | null): void {
    const { scene } = this;
    scene.rule = rule;
    scene.base = base;
    scene.key = key;
    try {
      check.call(rule, value as never, scene);
    } catch (error) {
      if (error !== UNCERTAIN) this.disown(rule, error);
    }
  }

  /** What a rule found before it failed is as doubtful as the rule. */
  private disown(rule: Rule, error: unknown): void {
    const { findings } = this.scene;
    findings.splice(0, findings.length, ...findings.filter(({ wording }) => wording !== rule));
    this.faults.push({ rule: rule.id, error });
  }

  private bare<T>(value: T): T {
    return this.scene.guard === null ? value : this.scene.guard.original(value);
  }

  private wrap<T>(value: T): T {
    return this.scene.guard === null ? value : this.scene.guard.of(value);
  }

  /** Whether a member is certain: no hole, no REST, no cut. */
  private readable(parent: object, key: string | number): boolean {
    if (this.scene.guard !== null) return this.scene.guard.readable(parent, key);
    return true;
  }
}
