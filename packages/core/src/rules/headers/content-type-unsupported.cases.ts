import { request, type RuleCases } from "../_testing/cases.ts";

const type = (value: string): RuleCases["valid"][number]["context"] => ({ headers: { "content-type": value } });
const wrong: RuleCases["invalid"][number]["problems"] = [{ path: "", api: null }];

export const cases: RuleCases = {
  valid: [
    { name: "JSON", request: request(), context: type("application/json") },
    { name: "with a charset", request: request(), context: type("Application/JSON; charset=UTF-8") },
    { name: "not known", request: request(), context: { headers: {} } },
  ],
  invalid: [
    { name: "a form", request: request(), context: type("application/x-www-form-urlencoded"), problems: wrong },
    { name: "another charset", request: request(), context: type("application/json; charset=utf-16"), problems: wrong },
  ],
};
