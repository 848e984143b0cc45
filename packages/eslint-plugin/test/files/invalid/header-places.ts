import Anthropic from "@anthropic-ai/sdk";
import { AnthropicFoundry } from "@anthropic-ai/foundry-sdk";

const messages = [{ role: "user" as const, content: "x" }];
const request = { model: "claude-opus-4-6", max_tokens: 1, messages };
const client = new Anthropic({
  defaultHeaders: {
    "anthropic-version": "2024-01-01", // ! unknown-api-version
    "Anthropic-Beta": "zzz", // ! beta-header-unexpected
  },
});
await client.messages.create(request);
await client.messages.create(request, {
  headers: {
    "anthropic-beta": "context-management", // ! beta-header-unexpected
  },
});
await new Anthropic().beta.messages.create({
  ...request,
  betas: [
    "prompt-caching-2024-07-31", // ! beta-without-effect
    "bad one", // ! beta-header-unexpected
  ],
});
await new AnthropicFoundry({}).messages
  .batches // ! endpoint-not-offered
  .create({
    requests: [
      {
        custom_id: "a",
        params: {
          ...request,
          stop: "x", // ! openai-chat-dialect unknown-field
        },
      },
    ],
  } as any);
await fetch("https://api.anthropic.com/v1/messages", {
  method: "POST",
  headers: { // ! anthropic-version-missing
    "Content-Type": "text/plain", // ! content-type-unsupported
    authorization: "Bearer sk-ant-oat01-xx", // ! credential-claude-code-only oauth-without-beta
    "anthropic-workspace-id": "org_1", // ! workspace-id-malformed
  },
  body: JSON.stringify(request),
});
