import { request, type RuleCases } from "../_testing/cases.ts";

export const cases: RuleCases = {
  valid: [
    { name: "a known id", request: request() },
    { name: "any name on a gateway", request: request({ model: "house-model-1" }), context: { platform: "other" } },
    { name: "a deployment's own name", request: request({ model: "our-claude" }), context: { platform: "foundry" } },
    { name: "an inference profile", request: { anthropic_version: "bedrock-2023-05-31", max_tokens: 9, messages: [] }, context: { platform: "bedrock", model: "arn:aws:bedrock:us-east-1:1:application-inference-profile/x" } },
  ],
  invalid: [
    { name: "no line of models (reported)", request: request({ model: "sonnet4" }), context: { asOf: "2026-10-31" }, problems: [{ path: "model", api: "model: sonnet4" }] },
    { name: "a misspelt line (recorded)", request: request({ model: "claude-sonet-4-5" }), context: { asOf: "2026-08-12" }, problems: [{ path: "model", api: "model: claude-sonet-4-5" }] },
    { name: "a blank behind it", request: request({ model: "claude-opus-4-6 " }), context: { asOf: "2026-10-31" }, problems: [{ path: "model", api: "model: claude-opus-4-6 " }] },
    { name: "-latest behind a whole id (reported)", request: request({ model: "claude-haiku-4-5-latest" }), context: { asOf: "2026-10-31" }, problems: [{ path: "model", api: "model: claude-haiku-4-5-latest" }] },
    { name: "another vendor's, on any day", request: request({ model: "gpt-4o" }), context: { asOf: "2030-01-01" }, problems: [{ path: "model", api: "model: gpt-4o" }] },
    { name: "an id that may exist", request: request({ model: "claude-opus-9" }), problems: [{ path: "model", api: "model: claude-opus-9", severity: "warning" }] },
    { name: "blanks inside (probed)", request: request({ model: "bad model" }), context: { asOf: "2030-01-01" }, problems: [{ path: "model", api: "model: bad model" }] },
    { name: "after the last day that is known", request: request({ model: "claude-saga-1" }), context: { asOf: "2030-01-01" }, problems: [{ path: "model", api: "model: claude-saga-1", severity: "warning" }] },
  ],
};
