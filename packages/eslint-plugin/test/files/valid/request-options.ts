import Anthropic, { type Anthropic as Namespace } from "@anthropic-ai/sdk";
const client = new Anthropic();
const params: Namespace.MessageCreateParamsStreaming = { model: "claude-opus-4-6", max_tokens: 100, stream: true, messages: [{ role: "user", content: "Go" }] };
const controller = new AbortController();
const stream = await client.messages.create(params, { signal: controller.signal, timeout: 1000, headers: { "anthropic-beta": process.env["BETAS"] } });
for await (const event of stream) if (event.type === "content_block_delta") break;
