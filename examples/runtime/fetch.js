// Any client that takes a `fetch`: the bad request is answered with the API's own 400, the good one passes byte for byte.
import { preflightFetch } from "@no400/runtime";

const fetch = preflightFetch();
const url = new URL("/v1/messages", process.env.ANTHROPIC_BASE_URL ?? "https://api.anthropic.com");
const headers = { "content-type": "application/json", "anthropic-version": "2023-06-01", "x-api-key": process.env.ANTHROPIC_API_KEY ?? "" };
const send = (body) => fetch(url, { method: "POST", headers, body: JSON.stringify(body) });

const refused = await send({ model: "claude-opus-4-6", max_tokens: "64", messages: [{ role: "user", content: "Hello" }] });
console.log(`refused with ${refused.status}: ${(await refused.json()).error.message}`);

const answered = await send({ model: "claude-opus-4-6", max_tokens: 64, messages: [{ role: "user", content: "Hello" }] });
console.log(`answered: ${(await answered.json()).content[0].text}`);
