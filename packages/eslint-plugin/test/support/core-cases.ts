/** The engine's own tables of requests, one for each rule: the best supply of requests there is. */
export { loadCases } from "../../../core/src/rules/_testing/all-cases.ts";
export type { RuleCase, RuleCases } from "../../../core/src/rules/_testing/cases.ts";
