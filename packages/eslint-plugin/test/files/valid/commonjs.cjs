"use strict";
const Anthropic = require("@anthropic-ai/sdk");
const { Anthropic: Named } = require("@anthropic-ai/sdk");

const client = new Anthropic.default();
const other = new Named();

module.exports = async function summarize(text) {
  const first = await client.messages.create({ model: "claude-haiku-4-5", max_tokens: 200, messages: [{ role: "user", content: `Summarize:\n${text}` }] });
  await other.messages.countTokens({ model: "claude-haiku-4-5", messages: [{ role: "user", content: text }] });
  return first.content[0].text;
};
