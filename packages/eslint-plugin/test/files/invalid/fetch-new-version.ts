declare const key: string;
export const reply = await fetch("https://api.anthropic.com/v1/messages?beta=true", {
  method: "POST",
  headers: { "x-api-key": key, "anthropic-version": "2026-10-21" },
  body: JSON.stringify({
    model: "claude-sonnet-4-6",
    max_tokens: 100,
    temperature: 0, // ! unknown-field
    speed: "quick", // ! value-not-allowed
    messages: [{ role: "user", content: "hi" }],
  }),
});
