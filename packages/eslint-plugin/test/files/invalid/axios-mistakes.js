import axios from "axios";
import ky from "ky";
const url = "https://api.anthropic.com/v1/messages";
const config = { headers: { "anthropic-version": "2023-06-01" } };
await axios.post(url, { model: "claude-opus-4-6", max_tokens: 5, messages: [{ role: "tool", content: "x" }] }, config); // ! unexpected-role openai-chat-dialect
await axios({ url, method: "post", headers: config.headers, data: { model: "claude-2.0", max_tokens: 5, messages: [{ role: "user", content: "x" }] } }); // ! model-retired
await ky.post(url, { headers: config.headers, json: { model: "claude-opus-4-6", max_tokens: -1, messages: [{ role: "user", content: "x" }] } }); // ! max-tokens-negative
