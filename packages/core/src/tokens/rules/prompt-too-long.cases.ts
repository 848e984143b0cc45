import { assistant, request, type RuleCases, text, user } from "../../rules/_testing/cases.ts";
import { prose } from "../../rules/_testing/prose.ts";

const haiku = "claude-haiku-4-5";
const long = request({ model: haiku, messages: [user(prose(300_000))] });
const huge = [user(prose(1_400_000))];

export const cases: RuleCases = {
  valid: [
    { name: "a short prompt", request: request() },
    { name: "half the window", request: request({ model: haiku, messages: [user(prose(100_000))] }) },
    { name: "more than 200,000 tokens on a model that takes a million", request: request({ model: "claude-sonnet-5", messages: [user(prose(300_000))] }) },
    { name: "texts that were replaced by others", request: long, context: { contentReplaced: true } },
    { name: "counting", request: { model: haiku, messages: long["messages"] }, context: { endpoint: "count_tokens" } },
    { name: "a model nobody knows", request: { ...long, model: "claude-of-tomorrow" } },
    { name: "base64 of an image", request: request({ model: haiku, messages: [user([{ type: "image", source: { type: "base64", media_type: "image/png", data: "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ".padEnd(1_000_000, "A") } }])] }) },
    { name: "a document nobody has seen", request: request({ model: haiku, messages: [user([{ type: "document", source: { type: "url", url: "https://example.com/a.pdf" } }])] }) },
    { name: "the long window of a beta", request: { ...long, model: "claude-sonnet-4-5" }, context: { asOf: "2026-01-10", betas: ["context-1m-2025-08-07"] } },
  ],
  invalid: [
    { name: "surely longer", request: long, problems: [{ path: "", api: null }] },
    { name: "in many messages", request: request({ model: haiku, messages: Array.from({ length: 301 }, (_, index) => (index % 2 === 0 ? user : assistant)([text(prose(1000))])) }), problems: [{ path: "", api: null }] },
    { name: "in the words of Bedrock", request: { ...long, model: undefined, anthropic_version: "bedrock-2023-05-31" }, context: { platform: "bedrock", model: "anthropic.claude-haiku-4-5-20251001-v1:0" }, problems: [{ path: "", api: "Input is too long for requested model." }] },
    { name: "perhaps longer", request: request({ model: haiku, messages: [user(prose(180_000))] }), problems: [{ path: "", api: null, severity: "warning" }] },
    { name: "what the API's own edits may shorten", request: { ...long, context_management: { edits: [{ type: "clear_tool_uses_20250919" }] } }, problems: [{ path: "", api: null, severity: "warning" }] },
    { name: "through a gateway", request: long, context: { platform: "other" }, problems: [{ path: "", api: null, severity: "warning" }] },
    { name: "longer than a million", request: request({ model: "claude-sonnet-5", messages: huge }), problems: [{ path: "", api: null }] },
    { name: "before the long window came", request: request({ model: "claude-opus-4-6", messages: [user(prose(300_000))] }), context: { asOf: "2026-02-20", betas: [] }, problems: [{ path: "", api: null }] },
  ],
};
