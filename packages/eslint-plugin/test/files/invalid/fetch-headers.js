const body = JSON.stringify({ model: "claude-opus-4-6", max_tokens: 10, messages: [{ role: "user", content: "Hi" }] });
const url = "https://api.anthropic.com/v1/messages";

await fetch(url, {
  method: "POST",
  headers: { "x-api-key": process.env.KEY }, // ! anthropic-version-missing
  body,
});
await fetch(url, {
  method: "POST",
  headers: {
    "x-api-key": process.env.KEY,
    "anthropic-version": "2024-01-01", // ! unknown-api-version
  },
  body,
});
