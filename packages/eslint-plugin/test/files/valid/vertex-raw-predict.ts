import { GoogleAuth } from "google-auth-library";

const host = "https://us-east5-aiplatform.googleapis.com/v1/projects/p/locations/us-east5";

export async function ask(question: string, model: string) {
  const token = await new GoogleAuth().getAccessToken();
  return fetch(`${host}/publishers/anthropic/models/${model}:rawPredict`, {
    method: "POST",
    headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json; charset=utf-8" },
    body: JSON.stringify({ anthropic_version: "vertex-2023-10-16", max_tokens: 256, stream: false, messages: [{ role: "user", content: question }] }),
  });
}

// Another publisher's model, under the same method.
await fetch(`${host}/publishers/google/models/gemini-2.0-flash:rawPredict`, { method: "POST", body: JSON.stringify({ contents: [], messages: 7 }) });
// Another vendor's model on Bedrock.
await fetch("https://bedrock-runtime.us-east-1.amazonaws.com/model/meta.llama3-8b-instruct-v1:0/invoke", { method: "POST", body: JSON.stringify({ prompt: "x", max_gen_len: 5 }) });
