// What is written first is not what is sent.
const headers = new Headers({ "anthropic-version": "2023-06-01", "content-type": "application/json" });
headers.set("x-api-key", process.env.ANTHROPIC_API_KEY);
headers.set("anthropic-beta", "context-management-2025-06-27");
await fetch("https://api.anthropic.com/v1/messages", {
  method: "POST",
  headers,
  body: JSON.stringify({ model: "claude-opus-4-6", max_tokens: 5, messages: [{ role: "user", content: "Hi" }], context_management: { edits: [] } }),
});

const init = { method: "POST", headers: { "anthropic-version": "2023-06-01" }, body: JSON.stringify({ model: "claude-2.1", messages: [] }) };
init.body = JSON.stringify({ model: "claude-opus-4-6", max_tokens: 5, messages: [{ role: "user", content: "Hi" }] });
init.headers["x-api-key"] = process.env.ANTHROPIC_API_KEY;
await fetch("https://api.anthropic.com/v1/messages", init);

export const send = (overrides) =>
  fetch("https://api.anthropic.com/v1/messages", {
    method: "POST",
    body: JSON.stringify({ model: "claude-opus-4-6", messages: [] }),
    ...overrides,
  });
