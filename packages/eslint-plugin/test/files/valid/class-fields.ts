import Anthropic from "@anthropic-ai/sdk";
const client = new Anthropic();
const user = { role: "user" as const, content: "Hi" };
class Base {
  model = "claude-2.1-placeholder";
  readonly limit = -1;
  private budget = 0;
  private history: any[] = [{ role: "tool", content: "x" }];
  private opts: any = { max_tokens: "nope" };
  static MODEL = "set me";
  static { Base.MODEL = "claude-haiku-4-5"; }
  constructor(o: any) { Object.assign(this, o); }
  async go() {
    this.history.length = 0;
    return client.messages.create({ model: this.model, max_tokens: this.limit, messages: this.history, ...this.opts });
  }
  static async now() { return client.messages.create({ model: Base.MODEL, max_tokens: 5, messages: [user] }); }
}
class Child extends Base {
  override model = "claude-haiku-4-5";
  override readonly limit = 100;
}
await new Child({}).go();
class Lazy {
  private readonly params: any;
  private id?: string;
  private messages: any[];
  constructor(seed: any[] = []) {
    this.params = { model: "claude-haiku-4-5", max_tokens: 0 };
    this.params.max_tokens = seed.length + 10;
    this.messages = [];
    this.init();
  }
  private init() { this.messages.push(user); }
  handler = {
    params: { model: "x", max_tokens: -5, messages: [] },
    run() { return client.messages.create(this.params as any); },
  };
  send() { return client.messages.create({ ...this.params, messages: this.messages, metadata: { user_id: this.id } }); }
  self() { const self = this; return () => client.messages.create({ ...self.params, messages: self.messages }); }
}
await new Lazy().send();
class Counter {
  #max = 0;
  #model = "";
  configure(model: string, max: number) { this.#model = model; this.#max += max; return this; }
  run() { return client.messages.create({ model: this.#model, max_tokens: this.#max, messages: [user] }); }
}
await new Counter().configure("claude-haiku-4-5", 5).run();
abstract class Agent {
  protected abstract readonly name: string;
  protected maxTokens(): number { return 0; }
  public system() { return ""; }
  run() { return client.messages.create({ model: "claude-haiku-4-5", max_tokens: this.maxTokens(), system: this.system(), messages: [user] }); }
}
export class Bob extends Agent { protected readonly name = "Bob"; protected override maxTokens() { return 10; } }
