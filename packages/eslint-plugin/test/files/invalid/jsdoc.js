import Anthropic from "@anthropic-ai/sdk";

/** @import { MessageParam as Message, Tool } from "@anthropic-ai/sdk/resources/messages" */
/** @typedef {import("@anthropic-ai/sdk").Anthropic.MessageParam[]} History */

/** @type {import("@anthropic-ai/sdk").Anthropic.MessageCreateParams} */
const params = {
  model: "claude-2.1", // ! model-retired
  max_tokens: 10,
  messages: [{ role: "user", content: "Hi", name: "Ann" }], // ! unknown-field
};
/** @satisfies {Anthropic.MessageCreateParamsNonStreaming} */
export const other = { ...params, model: "claude-opus-4-6", max_tokens: "1" }; // ! wrong-type
export const tool = /** @satisfies {Anthropic.Tool} */ ({ name: "bad name", input_schema: { type: "object" } }); // ! string-pattern
export const part = /** @type {Anthropic.MessageCreateParams} */ ({ max_tokens: "1" }); // ! wrong-type

/**
 * Asks, with a client from elsewhere.
 *
 * @param {Anthropic} llm - the client
 * @param {Anthropic.MessageParam[]} messages - what was said so far
 * @param {Message} [last]
 * @returns {Promise<Tool>}
 */
export async function ask(llm, messages, last = { role: "bot", content: "x" }) { // ! unexpected-role
  messages.push({ role: "user", content: "Hi", name: "Ann" }, last); // ! unknown-field
  await llm.messages.create({ model: "claude-2.1", max_tokens: 1, messages }); // ! model-retired
  return { name: "x y", input_schema: { type: "object" } }; // ! string-pattern
}

/**
 * @param {object} deps
 * @param {Anthropic} deps.llm
 */
export const run = ({ llm }) => llm.messages.create({ max_tokens: 1, messages: [{ role: "user", content: "x" }] }); // ! missing-field

/** @type {History} */
export const history = [{ role: "user", content: "Hi", at: 1 }]; // ! unknown-field

export class Chat {
  /** @type {Anthropic | null} */
  llm = null;
  /** @type {Array.<Message>} */
  list = [{ role: "nobody", content: "x" }]; // ! unexpected-role

  say() {
    this.list.push({ role: "me", content: "x" }); // ! unexpected-role
    return this.llm?.messages.create({ model: "claude-2.1", max_tokens: 1, messages: this.list }); // ! model-retired
  }
}

export const settings = {
  /** @type {import("@anthropic-ai/sdk").Anthropic.ToolChoice} */
  choice: { type: "required" }, // ! unknown-tag
};
