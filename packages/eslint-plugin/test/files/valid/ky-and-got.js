import ky from "ky";
import got from "got";
import { request } from "undici";

const headers = { "anthropic-version": "2023-06-01", "x-api-key": process.env.KEY };
const json = { model: "claude-haiku-4-5", max_tokens: 10, messages: [{ role: "user", content: "hi" }] };
const url = "https://api.anthropic.com/v1/messages";

await ky.post(url, { json, headers }).json();
await got.post(url, { json, headers }).json();
await request(url, { method: "POST", headers, body: JSON.stringify(json) });
