import { PredictionServiceClient } from "@google-cloud/aiplatform";
import axios from "axios";
import { GoogleAuth } from "google-auth-library";

const PROJECT = process.env.PROJECT;
const REGION = "us-east5";
const MODEL = "claude-sonnet-4-5@20250929";
const url = `https://${REGION}-aiplatform.googleapis.com/v1/projects/${PROJECT}/locations/${REGION}/publishers/anthropic/models/${MODEL}:streamRawPredict`;

export async function stream(token: string) {
  return fetch(url, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: JSON.stringify({
      anthropic_version: "vertex-2023-10-16",
      model: MODEL, // ! unknown-field
      max_tokens: 0.5, // ! wrong-type
      stream: true,
      messages: [{ role: "user", content: "Hi" }],
    }),
  });
}

const client = await new GoogleAuth().getClient();
await client.request({ url, method: "POST", data: { anthropic_version: "vertex-2023-10-16", messages: [{ role: "user", content: "Hi" }] } }); // ! missing-field
await axios.post(
  `https://aiplatform.googleapis.com/v1/projects/${PROJECT}/locations/global/publishers/anthropic/models/${process.env.MODEL}:rawPredict`,
  { max_tokens: 10, messages: [{ role: "user", content: "Hi" }] }, // ! missing-field
  { headers: { Authorization: "Bearer x" } },
);
await new PredictionServiceClient().rawPredict({
  endpoint: `projects/${PROJECT}/locations/us-east5/publishers/anthropic/models/claude-opus-4-6`,
  httpBody: {
    contentType: "application/json",
    data: Buffer.from(JSON.stringify({ anthropic_version: "vertex-2023-10-16", max_tokens: 1, messages: [{ role: "bot", content: "x" }] })).toString("base64"), // ! unexpected-role
  },
});
await fetch(`https://${REGION}-aiplatform.googleapis.com/v1/projects/p/locations/l/publishers/anthropic/models/count-tokens:rawPredict`, {
  method: "POST",
  body: JSON.stringify({
    model: MODEL,
    stream: true, // ! unknown-field
    messages: [{ role: "user", content: "Hi" }],
  }),
});

// Other clouds' addresses.
await fetch(`https://bedrock-runtime.us-east-1.amazonaws.com/model/${encodeURIComponent(String(PROJECT))}/invoke`, {
  method: "POST",
  body: JSON.stringify({ anthropic_version: "bedrock-2023-05-31", max_tokens: 10, stream: false, messages: [{ role: "user", content: "Hi" }] }), // ! unknown-field
});
await fetch(`https://${PROJECT}.services.ai.azure.com/anthropic/v1/messages`, {
  method: "POST",
  headers: { "api-key": "key", "anthropic-version": "2023-06-01", "content-type": "application/json" },
  body: JSON.stringify({ model: "my-deployment", max_tokens: "1", messages: [{ role: "user", content: "Hi" }] }), // ! wrong-type
});
