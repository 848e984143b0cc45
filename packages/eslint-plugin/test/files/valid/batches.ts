import Anthropic from "@anthropic-ai/sdk";

const client = new Anthropic();

export async function submit(reviews: readonly { id: string; text: string }[]) {
  const batch = await client.messages.batches.create({
    requests: reviews.map((review) => ({
      custom_id: `review-${review.id}`,
      params: { model: "claude-haiku-4-5", max_tokens: 100, messages: [{ role: "user" as const, content: review.text }] },
    })),
  });
  const fixed = await client.messages.batches.create({
    requests: [
      { custom_id: "one", params: { model: "claude-haiku-4-5", max_tokens: 64, messages: [{ role: "user", content: "One" }] } },
      { custom_id: "two", params: { model: "claude-haiku-4-5", max_tokens: 64, messages: [{ role: "user", content: "Two" }] } },
    ],
  });
  return [batch.id, fixed.id];
}
