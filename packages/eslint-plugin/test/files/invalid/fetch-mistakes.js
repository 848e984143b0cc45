const headers = { "x-api-key": process.env.KEY, "anthropic-version": "2023-06-01", "content-type": "application/json" };

export async function ask(prompt) {
  return fetch("https://api.anthropic.com/v1/messages", {
    method: "POST",
    headers,
    body: JSON.stringify({ // ! missing-field
      model: "claude-opus-4-6",
      prompt, // ! unknown-field
      max_tokens: 100,
    }),
  });
}

export async function count(prompt) {
  return fetch(new URL("/v1/messages/count_tokens", "https://api.anthropic.com"), {
    method: "POST",
    headers: new Headers({ "anthropic-version": "2023-06-01" }), // ! api-key-missing
    body: JSON.stringify({
      model: "claude-opus-4-6",
      max_tokens: 100, // ! unknown-field
      messages: [{ role: "user", content: prompt }],
    }),
  });
}
