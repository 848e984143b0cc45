import Anthropic from "@anthropic-ai/sdk";

export const llm = new Anthropic();
export class Clients {
  readonly direct = new Anthropic();
}
export const makeClient = (): Anthropic => new Anthropic();
