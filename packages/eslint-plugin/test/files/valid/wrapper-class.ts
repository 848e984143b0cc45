import Anthropic, { type ClientOptions } from "@anthropic-ai/sdk";
import type { MessageCreateParamsNonStreaming, MessageParam } from "@anthropic-ai/sdk/resources/messages";

export interface Options extends ClientOptions {
  readonly model?: string;
}

export class Llm {
  readonly #client: Anthropic;
  readonly #model: string;

  constructor({ model = "claude-haiku-4-5", ...options }: Options = {}) {
    this.#client = new Anthropic(options);
    this.#model = model;
  }

  async ask(messages: MessageParam[], overrides: Partial<MessageCreateParamsNonStreaming> = {}): Promise<string> {
    const response = await this.#client.messages.create({ model: this.#model, max_tokens: 1024, messages, ...overrides });
    const [first] = response.content;
    return first?.type === "text" ? first.text : "";
  }

  count(messages: MessageParam[]) {
    return this.#client.messages.countTokens({ model: this.#model, messages });
  }
}
