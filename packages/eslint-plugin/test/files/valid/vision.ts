import Anthropic from "@anthropic-ai/sdk";
import { readFile } from "node:fs/promises";

const client = new Anthropic();
type MediaType = Anthropic.Base64ImageSource["media_type"];

export async function describe(path: string, mediaType: MediaType) {
  const data = (await readFile(path)).toString("base64");
  return client.messages.create({
    model: "claude-sonnet-5",
    max_tokens: 300,
    messages: [
      {
        role: "user",
        content: [
          { type: "image", source: { type: "base64", media_type: mediaType, data } },
          { type: "image", source: { type: "url", url: "https://example.com/a.png" } },
          { type: "document", source: { type: "text", media_type: "text/plain", data: "notes" }, title: "Notes", citations: { enabled: true } },
          { type: "text", text: "What is in it?" },
        ],
      },
    ],
  });
}
