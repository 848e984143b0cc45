import { request, type RuleCases } from "../_testing/cases.ts";

export const cases: RuleCases = {
valid: [{ name: "a newer model", request: request({ inference_geo: "us" }) }],
  invalid: [{ name: "an older one", request: request({ model: "claude-haiku-4-5", inference_geo: "us" }), problems: [{ path: "inference_geo", api: null }] }],
};
