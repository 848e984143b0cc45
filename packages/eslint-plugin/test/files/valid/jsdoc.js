import Anthropic from "@anthropic-ai/sdk";

/** @type {string} */
const name = "claude-2.1";
/** @type {{ message: Anthropic.MessageParam }} */
export const wrapped = { message: { role: 7 } };
/** @type {Record<string, Anthropic.Tool>} */
export const byName = { a: { name: "not a tool's name" } };
/** @type {Anthropic.MessageCreateParams} */
const built = {};
built.model = "claude-opus-4-6";
built.max_tokens = 10;
/** @type {Partial<Anthropic.MessageCreateParams>} */
export const defaults = { max_tokens: 3 };
/** @type {import("./types.js").MessageParam} */
export const mine = { role: "bot" };
/** @typedef {{ role: string }} MessageParam */
/** @type {MessageParam} */
export const own = { role: "bot" };
/** @type {(message: Anthropic.MessageParam) => void} */
export const keep = (message) => console.log(message, name);
/** Mentions @type {Anthropic.Tool without an end. */
export const open = { name: 1 };
/** @param {Anthropic.MessageParam} message */
export function show(message = /** @type {any} */ (null)) {
  return `${message.role}: ${message.content}`;
}
/** @type {Anthropic.MessageParam} */
export let later;
later = { role: "user", content: built.model };
// @type {Anthropic.MessageParam} in a line comment says nothing
export const line = { role: 5 };
