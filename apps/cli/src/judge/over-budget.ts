import type { Budgets } from "../config/types.ts";
import { checkBudget, locate, type Path, type Severity } from "../core.ts";
import { isFields } from "../input/exchange.ts";
import type { FoundRequest } from "../input/found.ts";
import type { JudgedRequest, ReportedProblem } from "./judge.ts";
import { docsOf, OVER_BUDGET } from "./wordings.ts";

/** The request with a problem for each prompt over the team's own budget: no rule of the API, so nothing more is foretold. */
export function withBudget(judged: JudgedRequest, found: FoundRequest, budgets: Budgets, model: string | null | undefined): JudgedRequest {
  const problems = bodiesOf(found.value).flatMap(({ body, at }) => problemOf(body, at, found, budgets, model ?? undefined));
  if (problems.length === 0) return judged;
  const rejected = judged.verdict === "rejected" || problems.some(({ severity }) => severity === "error");
  return { ...judged, problems: [...judged.problems, ...problems], verdict: rejected ? "rejected" : "accepted" };
}

interface Body {
  readonly body: Readonly<Record<string, unknown>>;
  readonly at: Path;
}

/** The request itself, or those of a batch. */
function bodiesOf(value: unknown): readonly Body[] {
  if (!isFields(value)) return [];
  const { requests } = value;
  if (!Array.isArray(requests) || "messages" in value) return [{ body: value, at: [] }];
  return requests.flatMap((item: unknown, index) => (isFields(item) && isFields(item["params"]) ? [{ body: item["params"], at: ["requests", index, "params"] }] : []));
}

function problemOf(body: Body["body"], at: Path, found: FoundRequest, budgets: Budgets, model: string | undefined): readonly ReportedProblem[] {
  const over = overBudget(body, budgets, model);
  if (over === null) return [];
  const path = [...at, ...("messages" in body ? ["messages"] : [])];
  const textPlace = locate(found.text, [...found.at, ...path], path.length > at.length ? "key" : "value") ?? { offset: 0, endOffset: 0, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const shared = { code: OVER_BUDGET.id, api: null, evidence: null, docs: docsOf(OVER_BUDGET.id), fixable: false, effect: null };
  return [{ ...shared, ...over, path: [...found.at, ...path], apiPath: "", place: found.place(textPlace), textPlace }];
}

/** An error only where the whole interval lies above the limit: then the true count does, too. */
function overBudget(body: Body["body"], { maxPromptTokens, warnPromptTokens }: Budgets, model: string | undefined): { readonly severity: Severity; readonly message: string } | null {
  const { low, estimate, high } = checkBudget(body, { model }).tokens;
  const over = (limit: number | undefined): limit is number => limit !== undefined && estimate > limit;
  const limit = over(maxPromptTokens) ? maxPromptTokens : over(warnPromptTokens) ? warnPromptTokens : undefined;
  if (limit === undefined) return null;
  const severity = limit === maxPromptTokens && low > limit ? "error" : "warning";
  const written = (count: number): string => count.toLocaleString("en");
  return { severity, message: `The prompt has about ${written(estimate)} tokens (${written(low)} to ${written(high)}), more than the ${written(limit)} of the budget. Shorten it, or raise the budget in the configuration.` };
}
