const API = "https://api.anthropic.com";

export async function complete(prompt, { model = "claude-sonnet-4-6", maxTokens = 1000, signal } = {}) {
  const body = JSON.stringify({
    model,
    max_tokens: maxTokens,
    temperature: 0.2,
    messages: [{ role: "user", content: prompt }],
  });
  const response = await fetch(`${API}/v1/messages`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "x-api-key": process.env.ANTHROPIC_API_KEY,
      "anthropic-version": "2023-06-01",
    },
    body,
    signal,
  });
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}
