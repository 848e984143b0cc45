import { request, type RuleCases } from "../_testing/cases.ts";

const batch = (overrides: Record<string, unknown>): unknown => ({ requests: [{ custom_id: "a", params: request(overrides) }] });
const context = { endpoint: "batches" } as const;

export const cases: RuleCases = {
  valid: [
    { name: "not streamed", request: batch({ stream: false }), context },
    { name: "streamed outside a batch", request: request({ stream: true }) },
  ],
  invalid: [
    { name: "streamed", request: batch({ stream: true }), context, problems: [{ path: "requests.0.params.stream", api: null }] },
    { name: "only to fill the cache", request: batch({ max_tokens: 0 }), context, problems: [{ path: "requests.0.params.max_tokens", api: null }] },
    { name: "fast", request: batch({ model: "claude-opus-5-5", speed: "fast" }), context, problems: [{ path: "requests.0.params.speed", api: null }] },
  ],
};
