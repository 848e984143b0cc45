import { check, createChecker, type Verdict } from "../check.ts";
import type { ContextInput, Platform } from "../context.ts";
import type { DescribedRule } from "../evidence/index.ts";
import type { Problem } from "../problem.ts";
import { render } from "../render/render.ts";
import type { Evidence, Rule } from "../rule.ts";
import { clientPlace, type ClientPlace } from "./client-path.ts";
import { fixes } from "./fixes.ts";
import { matchMessage, nearestReplies, type RowMatch } from "./match.ts";
import type { Near } from "./nearest.ts";
import { byType } from "./replies/by-type.ts";
import { replyRows } from "./areas.ts";
import { readError, type ReadError } from "./read-error.ts";
import type { DecidedBy, ReplyRow } from "./reply-row.ts";
import { retryAdvice, type HeadersInput, type RetryAdvice } from "./retry.ts";
import { rulePage, rulesForetelling, summarySentence } from "./rule-links.ts";

export interface ExplainOptions {
  /** The request that got the error, as a value. */
  readonly request?: unknown;
  /** What the request was sent to; see `ContextInput` for what is assumed. */
  readonly context?: ContextInput;
  /** Short for `context.platform`. */
  readonly platform?: Platform;
  /** Headers of the answer: `retry-after`, `retry-after-ms`, `x-should-retry`. */
  readonly headers?: HeadersInput;
  /** Rules besides the built-in ones to judge the request by: those of `@no400/core/token-rules`, for lengths in tokens. */
  readonly rules?: readonly Rule[];
}

export interface Explanation {
  /** The error as it was read. */
  readonly error: ReadError;
  /** By what it was recognised: its wording, its `error_code`, only its type or status, or not at all. */
  readonly known: "wording" | "error-code" | "type" | "no";
  /** Rows with this wording, the most special first. Those of `type` explain the kind of error only. */
  readonly matches: readonly RowMatch[];
  /** Where the wording is not known: at most three rows that resemble it. */
  readonly nearest: readonly Near[];
  readonly rule: ExplainingRule | null;
  readonly decidedBy: DecidedBy | null;
  /** Why it comes; null when nothing is known. */
  readonly cause: string | null;
  /** What to change; null when nothing general can be said. */
  readonly fix: string | null;
  readonly retry: RetryAdvice;
  /** The place the message names; `client` is that place in the request as the client wrote it. */
  readonly at: { readonly api: string; readonly client: ClientPlace | null } | null;
  /** What `check` finds in the request; null without one. */
  readonly inRequest: FoundInRequest | null;
}

export interface ExplainingRule {
  readonly id: string;
  readonly summary: string;
  /** From the root of the repository. */
  readonly page: string;
  readonly evidence: Evidence;
}

export interface FoundInRequest {
  readonly verdict: Verdict;
  /** Those that explain the error: first the one with the very reply, else those of the rule; all errors when neither is there. */
  readonly problems: readonly Problem[];
  readonly agreement: "same-reply" | "same-rule" | "other-problems" | "no-problem";
}

/** Says what an error of the API means. `input`: JSON body, SDK error or its text, a line of a log. Never throws. */
export function explain(input: unknown, options: ExplainOptions = {}): Explanation {
  const error = readError(input);
  const { known, matches } = recognise(error);
  const inRequest = options.request === undefined ? null : findInRequest(error, matches, options);
  const match = preferred(matches, inRequest);
  const row = match?.row ?? null;
  const rule = row === null ? null : ruleOf(row, inRequest);
  return {
    error,
    known,
    matches: match === null ? matches : [match, ...matches.filter((other) => other !== match)],
    nearest: known === "wording" || known === "error-code" || error.message === null ? [] : nearestReplies(error.message),
    rule: rule === null ? null : { id: rule.id, summary: rule.summary, page: rulePage(rule.id), evidence: rule.evidence },
    decidedBy: row === null ? null : (row.decidedBy ?? "client"),
    cause: row?.cause ?? (rule === null ? null : summarySentence(rule)),
    fix: row?.fix ?? (rule === null ? null : (fixes[rule.id] ?? null)),
    retry: retryAdvice(error.status, row, options.headers),
    at: placeOf(error, rule, options.request),
    inRequest,
  };
}

const WRAPPED = /^The model returned the following errors: /;

function recognise(error: ReadError): { readonly known: Explanation["known"]; readonly matches: readonly RowMatch[] } {
  const byCode = error.errorCode === null ? [] : replyRows.filter(({ errorCode }) => errorCode === error.errorCode).map(asMatch);
  const message = error.message?.replace(WRAPPED, "") ?? null;
  const byText = message === null || message === "" ? [] : sameStatus(matchMessage(message), error);
  if (byText.length > 0) return { known: "wording", matches: [...new Set([...byText, ...byCode])] };
  if (byCode.length > 0) return { known: "error-code", matches: byCode };
  const row = byType.find(({ type }) => type === error.type) ?? byType.find(({ status }) => status === error.status) ?? serverError(error.status);
  return row === undefined ? { known: "no", matches: [] } : { known: "type", matches: [asMatch(row)] };
}

function asMatch(row: ReplyRow): RowMatch {
  return { row, values: {}, fit: "exact" };
}

function serverError(status: number | null): ReplyRow | undefined {
  return status !== null && status > 500 ? byType.find(({ id }) => id === "type-api") : undefined;
}

/** Short texts ("Overloaded", "Error") mean what they do only with their status. */
function sameStatus(matches: readonly RowMatch[], { status }: ReadError): readonly RowMatch[] {
  return matches.filter(({ row }) => (row.template?.length ?? 99) > 12 || status === null || (row.status ?? 400) === status);
}

/** Of rows with one wording, the one whose rule finds its fault in the request. */
function preferred(matches: readonly RowMatch[], found: FoundInRequest | null): RowMatch | null {
  const codes = new Set(found?.agreement === "same-reply" || found?.agreement === "same-rule" ? found.problems.map(({ code }) => code) : []);
  return matches.find(({ row }) => rulesForetelling(row).some(({ id }) => codes.has(id))) ?? matches[0] ?? null;
}

function ruleOf(row: ReplyRow, found: FoundInRequest | null): DescribedRule | null {
  const rules = rulesForetelling(row);
  return rules.find(({ id }) => found?.problems.some(({ code }) => code === id)) ?? rules[0] ?? null;
}

function findInRequest(error: ReadError, matches: readonly RowMatch[], { request, context = {}, platform, rules: others }: ExplainOptions): FoundInRequest {
  const judge = others === undefined ? check : createChecker({ rules: others }).check;
  const verdict = judge(request, platform === undefined ? context : { ...context, platform });
  const same = verdict.problems.filter((problem) => error.message !== null && render(problem).api?.message === error.message);
  if (same.length > 0) return { verdict, problems: same, agreement: "same-reply" };
  const rules = new Set(matches.flatMap(({ row }) => rulesForetelling(row).map(({ id }) => id)));
  const related = verdict.problems.filter(({ code }) => rules.has(code));
  if (related.length > 0) return { verdict, problems: samePlaceFirst(related, error), agreement: "same-rule" };
  const errors = verdict.problems.filter(({ severity }) => severity === "error");
  return { verdict, problems: errors, agreement: errors.length > 0 ? "other-problems" : "no-problem" };
}

function samePlaceFirst(problems: readonly Problem[], error: ReadError): readonly Problem[] {
  const path = pathIn(error);
  return [...problems].sort((a, b) => Number(b.apiPath === path) - Number(a.apiPath === path));
}

function pathIn({ message }: ReadError): string | null {
  return /^([a-z_]+(?:\.[\w$-]+)*): /.exec(message?.replace(WRAPPED, "") ?? "")?.[1] ?? null;
}

function placeOf(error: ReadError, rule: DescribedRule | null, request: unknown): Explanation["at"] {
  const api = pathIn(error);
  if (api === null) return null;
  return { api, client: request === undefined ? null : clientPlace(request, api, rule?.index ?? "own") };
}
