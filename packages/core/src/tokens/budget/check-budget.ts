import { isObject } from "../../subject.ts";
import { estimateTokens, type TokenEstimate } from "../estimate.ts";
import type { TokenCount } from "../request-tally.ts";
import { type Cost, costOf, priceOf, usesCache } from "./cost.ts";

/** What a request may take. Everything left out is not checked. */
export interface Budget {
  readonly maxInputTokens?: number | undefined;
  /** Held against the request's `max_tokens`. */
  readonly maxOutputTokens?: number | undefined;
  /** Input tokens to keep free, under `maxInputTokens` and under the share of the window. */
  readonly reserve?: number | undefined;
  /** Tokens of the model's window, for `contextShare`. */
  readonly contextWindow?: number | undefined;
  /** How much of the window input and `max_tokens` may fill together, 0 to 1. */
  readonly contextShare?: number | undefined;
  /** US dollars, for the input and all of `max_tokens`. */
  readonly costLimit?: number | undefined;
  readonly model?: string | undefined;
  /** Day whose prices apply, YYYY-MM-DD; the newest known without one. */
  readonly asOf?: string | undefined;
}

export type BudgetCode = "input-over-budget" | "output-over-budget" | "context-share-exceeded" | "cost-over-limit" | "price-unknown" | "window-unknown";

/** `certain`: whatever the true count is, the budget is broken. `maybe`: `count_tokens` can tell. */
export interface BudgetProblem {
  readonly code: BudgetCode;
  readonly certainty: "certain" | "maybe";
  readonly data: Readonly<Record<string, unknown>>;
}

export interface BudgetReport {
  readonly tokens: TokenEstimate;
  /** Null where the model's price is not known. */
  readonly cost: Cost | null;
  readonly problems: readonly BudgetProblem[];
}

const compare = (code: BudgetCode, { low, estimate, high }: TokenCount, limit: number, data: Readonly<Record<string, unknown>> = {}): BudgetProblem[] =>
  high <= limit ? [] : [{ code, certainty: low > limit ? "certain" : "maybe", data: { low, estimate, high, limit, ...data } }];

const shifted = ({ low, estimate, high }: TokenCount, by: number): TokenCount => ({ low: low + by, estimate: estimate + by, high: high + by });

/** Holds a request against a budget. Offline, never throws; an unknown price or window is said, not guessed. */
export const checkBudget = (request: unknown, budget: Budget): BudgetReport => {
  const tokens = estimateTokens(request, { model: budget.model });
  const body = isObject(request) ? request : {};
  const maxTokens = typeof body["max_tokens"] === "number" ? body["max_tokens"] : 0;
  const id = budget.model ?? (typeof body["model"] === "string" ? body["model"] : "");
  const price = priceOf(id, budget.asOf);
  const cost = price && costOf(tokens, maxTokens, price, usesCache(body));
  const problems: BudgetProblem[] = [];
  const reserve = budget.reserve ?? 0;
  if (budget.maxInputTokens !== undefined) problems.push(...compare("input-over-budget", tokens, budget.maxInputTokens - reserve, { reserve }));
  if (budget.maxOutputTokens !== undefined) problems.push(...compare("output-over-budget", { low: maxTokens, estimate: maxTokens, high: maxTokens }, budget.maxOutputTokens));
  if (budget.contextShare !== undefined) problems.push(...checkShare(tokens, maxTokens + reserve, budget.contextShare, budget.contextWindow));
  if (budget.costLimit !== undefined) problems.push(...(cost === null ? [unknown("price-unknown", { model: id })] : compare("cost-over-limit", cost, budget.costLimit)));
  return { tokens, cost, problems };
};

const unknown = (code: BudgetCode, data: Readonly<Record<string, unknown>>): BudgetProblem => ({ code, certainty: "maybe", data });

const checkShare = (tokens: TokenCount, besides: number, share: number, window: number | undefined): BudgetProblem[] =>
  window === undefined ? [unknown("window-unknown", { share })] : compare("context-share-exceeded", shifted(tokens, besides), Math.floor(window * share), { share, window });
