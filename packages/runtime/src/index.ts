/** A bad request never leaves the process. */
export { preflight, type MiddlewareOptions } from "./doors/middleware.ts";
export { preflightFetch, type FetchLike, type FetchOptions } from "./doors/fetch.ts";
export { assertRequest, checkRequest, type Checked, type PlainOptions } from "./doors/plain.ts";
export { preflightHandler, type HandlerOptions, type PreflightHandler } from "./doors/handler.ts";
export type { Logger, Mode, PreflightFault, PreflightOptions, RuleSetting } from "./options.ts";
export { PreflightError, problemsOf, type ApiErrorBody, type Refused } from "./refusal-error.ts";
export type { Observer, RuntimeEvent } from "./events/event.ts";
export type { Report, SafeProblem } from "./events/report.ts";
export { CHANNEL_PREFIX } from "./events/diagnostics.ts";
export type { Outcome, OutcomeKind } from "./shadow.ts";
export type { SdkContext, SdkMiddleware, SdkRequest } from "./sdk/types.ts";
export { redact, type RedactOptions } from "./safety/redact.ts";
export { describe, type ErrorDescription } from "./safety/describe.ts";
export { allowedModels, contentCheck, maxTokensCap, type ContentCheck } from "./house-rules.ts";
export { defineRule, render, type ContextInput, type Problem, type Rule, type Scene } from "@no400/core";
