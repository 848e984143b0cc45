import { Anthropic } from "@anthropic-ai/sdk";

export const runtime = "edge";

let client: Anthropic | undefined;
function getClient(): Anthropic {
  client ??= new Anthropic({ maxRetries: 3, defaultHeaders: { "x-team": "search" } });
  return client;
}

export async function POST(request: Request): Promise<Response> {
  const { messages, system } = (await request.json()) as { messages: Anthropic.MessageParam[]; system?: string };
  const stream = await getClient().messages.create({
    model: "claude-sonnet-5",
    max_tokens: 2048,
    stream: true,
    ...(system ? { system } : {}),
    messages,
  });
  return new Response(stream.toReadableStream(), { headers: { "content-type": "text/event-stream" } });
}
