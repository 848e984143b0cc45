import Anthropic from "@anthropic-ai/sdk";
import { readFileSync } from "node:fs";

const client = new Anthropic();
const image: Anthropic.ImageBlockParam = {
  type: "image",
  source: {
    type: "base64",
    // @ts-expect-error the type knows better
    media_type: "image/jpg", // ! value-not-allowed
    data: readFileSync("cat.jpg", "base64"),
  },
};
export const seen = client.messages.create({ model: "claude-opus-4-6", max_tokens: 100, messages: [{ role: "user", content: [image] }] });
