import Anthropic from "@anthropic-ai/sdk";
import { describe, expect, it, vi } from "vitest";

describe("the client", () => {
  it("retries", async () => {
    const fetchMock = vi.fn();
    const client = new Anthropic({ apiKey: "test", fetch: fetchMock, maxRetries: 1 });
    const params = { model: "claude-opus-4-6", max_tokens: 5, messages: [{ role: "user" as const, content: "hi" }] };
    await client.messages.create(params);
    expect(JSON.parse(fetchMock.mock.calls[0]![1].body)).toEqual(params);
    expect(params.messages).toHaveLength(1);
  });

  it("mocks", async () => {
    const create = vi.fn().mockResolvedValue({ content: [] });
    const fake = { messages: { create } } as unknown as Anthropic;
    await fake.messages.create({ model: "claude-opus-4-6", max_tokens: 1, messages: [] as Anthropic.MessageParam[] });
  });
});
