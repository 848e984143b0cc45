import type { Dispatch } from "./dispatch.ts";
import { UNCERTAIN } from "./guard.ts";
import type { Conversation, Turn } from "./conversation/conversation.ts";
import type { Rule } from "./rule.ts";
import type { Scene } from "./scene.ts";
import type { Shaped, Site } from "./site.ts";
import { HOLE, REST, isOpen, type Path } from "./subject.ts";

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
const TOOLS: Path = ["tools"];
const SYSTEM: Path = ["system"];
const EDITS: Path = ["context_management", "edits"];
const ROOT: Path = [];

class Runner {
  private readonly dispatch: Dispatch;
  private readonly scene: Scene;
  private readonly faults: Fault[];
  private readonly systemSite: boolean;

  constructor(dispatch: Dispatch, scene: Scene, faults: Fault[]) {
    this.dispatch = dispatch;
    this.scene = scene;
    this.faults = faults;
    this.systemSite = dispatch.has("system-block");
  }

  run(): void {
    const { scene, dispatch } = this;
    const bare = this.bare(scene.request);
    if (scene.context.headers !== null) this.call("headers", null, scene.context.headers, ROOT, null);
    this.call("request", null, scene.request, ROOT, null);
    this.fields(bare);
    this.each(bare, "tools", TOOLS, (tool) => this.tagged("tool", tool, "custom", TOOLS));
    this.each(bare, "system", SYSTEM, (block) => this.tagged("system-block", block, "", SYSTEM));
    this.each(bare, "messages", MESSAGES, (message) => this.message(message));
    if (bare.messages !== undefined) this.conversation();
    this.edits(bare);
    if (dispatch.has("batch-item")) this.each(bare, "requests", ["requests"], (item) => this.call("batch-item", null, item, ["requests"], this.scene.key));
  }

  private fields(bare: Shaped): void {
    for (const name in bare) {
      const rules = this.dispatch.of("field", name);
      if (rules.length === 0 || bare[name] === undefined || !this.readable(bare, name)) continue;
      this.apply(rules, this.wrap(bare[name]), ROOT, name);
    }
  }

  /** Visits the certain items of an array member; `scene.key` is the item's index. */
  private each(parent: Shaped, name: string, base: Path, visit: (item: Shaped) => void): void {
    const items: unknown = parent[name];
    if (!Array.isArray(items) || !this.readable(parent, name)) return;
    for (let index = 0; index < items.length; index++) {
      const item: unknown = items[index];
      if (item === REST) return;
      if (item === HOLE || !this.readable(items, index)) continue;
      this.scene.base = base;
      this.scene.key = index;
      visit(this.wrap(item) as Shaped);
    }
  }

  /** Paths of the containers at hand; written over for each message, since a report copies what it needs. */
  private readonly contentPath: (string | number)[] = ["messages", 0, "content"];
  private readonly nestedPath: (string | number)[] = ["messages", 0, "content", 0, "content"];

  private message(message: Shaped): void {
    const index = this.scene.key as number;
    this.call("message", null, message, MESSAGES, index);
    const bare = this.bare(message);
    if (!Array.isArray(bare.content)) return;
    const base = this.contentPath;
    base[1] = index;
    const system = this.systemSite && bare.role === "system";
    this.each(bare, "content", base, (block) => {
      if (system) this.tagged("system-block", block, "", base);
      this.block(block, base);
    });
  }

  private block(block: Shaped, base: Path): void {
    const index = this.scene.key as number;
    this.tagged("block", block, "", base);
    const bare = this.bare(block);
    if (Array.isArray(bare.content)) {
      const inner = base === this.contentPath ? this.nested(index) : [...base, index, "content"];
      this.each(bare, "content", inner, (nested) => this.block(nested, inner));
    } else if (bare.type === "document" && this.readable(bare, "source")) {
      const source = bare.source as Shaped | undefined;
      if (!Array.isArray(source?.content)) return;
      const inner: Path = [...base, index, "source", "content"];
      this.each(source, "content", inner, (nested) => this.block(nested, inner));
    }
  }

  private nested(index: number): Path {
    this.nestedPath[1] = this.contentPath[1] as number;
    this.nestedPath[3] = index;
    return this.nestedPath;
  }

  private conversation(): void {
    if (!this.readable(this.bare(this.scene.request), "messages")) return;
    const { scene } = this;
    this.attempt(null, () => {
      const { conversation } = scene;
      this.call("conversation", null, conversation, ROOT, null);
      for (let index = 0; index < conversation.count; index++) this.turn(conversation, index);
    });
  }

  private turn(conversation: Conversation, index: number): void {
    const { scene, dispatch } = this;
    if (scene.guard !== null) return this.apply(dispatch.of("turn", (conversation.at(index) as Turn).role), conversation.at(index), ROOT, null);
    const first = conversation.firstOf(index);
    const last = index + 1 < conversation.count ? conversation.firstOf(index + 1) : conversation.messages.length;
    let mask = 0;
    for (let i = first; i < last; i++) mask |= dispatch.turnMasks.ofMessage(conversation.messages[i] as Shaped);
    const rules = dispatch.of("turn", conversation.messages[first]?.role as string);
    for (let r = 0; r < rules.length; r++) {
      const rule = rules[r] as Rule;
      if ((dispatch.turnMasks.of(rule) & mask) !== 0 || dispatch.turnMasks.of(rule) === -1) this.one(rule, conversation.at(index), ROOT, null);
    }
  }

  private edits(bare: Shaped): void {
    if (!this.dispatch.has("edit") || bare.context_management === undefined || !this.readable(bare, "context_management")) return;
    const management = bare.context_management as Shaped | null;
    if (management === null) return;
    this.each(management, "edits", EDITS, (edit) => this.tagged("edit", edit, "", EDITS));
  }

  private call(site: Site, kind: string | null, value: unknown, base: Path, key: string | number | null): void {
    const rules = kind === null ? this.dispatch.at(site) : this.dispatch.of(site, kind);
    this.apply(rules, value, base, key);
  }

  private apply(rules: readonly Rule[], value: unknown, base: Path, key: string | number | null): void {
    for (let index = 0; index < rules.length; index++) this.one(rules[index] as Rule, value, base, key);
  }

  private one(rule: Rule, value: unknown, base: Path, key: string | number | null): void {
    const { scene } = this;
    scene.rule = rule;
    scene.base = base;
    scene.key = key;
    try {
      rule.check(value as never, scene);
    } catch (error) {
      if (error !== UNCERTAIN) this.faults.push({ rule: rule.id, error });
    }
  }

  private attempt(rule: string | null, action: () => void): void {
    try {
      action();
    } catch (error) {
      if (error !== UNCERTAIN) this.faults.push({ rule: rule ?? "runner", error });
    }
  }

  /** Calls the rules of a tagged item; an item whose tag is not certain has none. */
  private tagged(site: Site, item: Shaped, untagged: string, base: Path): void {
    const bare = this.bare(item);
    const tag = bare.type as string | null | undefined;
    if (this.scene.guard !== null && (!this.readable(bare, "type") || (tag === undefined && isOpen(bare)))) return;
    this.call(site, tag ?? untagged, item, base, this.scene.key);
  }

  private bare<T>(value: T): T {
    return this.scene.guard === null ? value : this.scene.guard.original(value);
  }

  private wrap<T>(value: T): T {
    return this.scene.guard === null ? value : this.scene.guard.of(value);
  }

  private readable(parent: object, key: string | number): boolean {
    return this.scene.guard === null || this.scene.guard.readable(parent, key);
  }
}

