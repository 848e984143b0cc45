import { request, type RuleCases } from "../_testing/cases.ts";

export const cases: RuleCases = {
  valid: [
    { name: "us", request: request({ inference_geo: "us" }) },
    { name: "null", request: request({ inference_geo: null }) },
  ],
  invalid: [{ name: "another place", request: request({ inference_geo: "eu" }), problems: [{ path: "inference_geo", api: "inference_geo: must be one of ['global', 'us']" }] }],
};
