import { Judge, type Judged, type Refusal } from "../judge.ts";
import type { PreflightOptions } from "../options.ts";
import { PreflightError, refusalResponse } from "../refusal-error.ts";
import { realmError } from "../sdk/realm-error.ts";
import type { SdkContext, SdkMiddleware, SdkRequest } from "../sdk/types.ts";
import { shadowed } from "../shadow.ts";
import { callOf } from "../target.ts";
import { ESCAPED_SURROGATE } from "./escaped.ts";
import { judgeText } from "./judge-text.ts";

export interface MiddlewareOptions extends PreflightOptions {
  /** The SDK's own class for refusals, where the one found by itself does not do. */
  readonly BadRequestError?: new (status: 400, error: object, message: string | undefined, headers: Headers) => Error;
}

/**
 * SDK middleware that stops requests the API would refuse: `new Anthropic({ middleware: [preflight()] })`. The caller gets the
 * SDK's own `BadRequestError` (status 400, `error` as the API sends it, `requestID` null) with `problems`.
 * Throws a TypeError at once for a rule id that does not exist.
 */
export function preflight(options: MiddlewareOptions = {}): SdkMiddleware {
  const judge = new Judge(options);
  return async (request, next, context) => {
    const found = await judgeRequest(judge, options, request, context);
    if (found === null) return next(request);
    if (found.refusal !== null) return refuse(found.refusal, options, context);
    if (options.mode !== "shadow") return next(request);
    return shadowed(() => next(request), found, judge.bus);
  };
}

async function judgeRequest(judge: Judge, options: MiddlewareOptions, request: SdkRequest, context: SdkContext | undefined): Promise<Judged | null> {
  try {
    const call = callOf(request.url, request.method, request.headers);
    const { body } = request;
    if (call === null || typeof body !== "string") return null;
    const startedAt = performance.now();
    const given = context?.options?.body;
    const isDirect = options.exact !== true && typeof given === "object" && given !== null && !body.includes(ESCAPED_SURROGATE);
    const { value, judgement } = isDirect ? { value: given, judgement: judge.judgeSent(given, body, call) } : await judgeText(judge, body, call);
    return { call, value, judgement, refusal: judge.settle(judgement, startedAt) };
  } catch (error) {
    judge.bus.fault("preflight", error);
    return null;
  }
}

async function refuse({ reply, problems }: Refusal, { BadRequestError }: MiddlewareOptions, context: SdkContext | undefined): Promise<Response> {
  if (BadRequestError !== undefined && reply.status === 400) {
    const { error } = new PreflightError(reply, problems);
    throw Object.assign(new BadRequestError(400, error, undefined, new Headers()), { problems, requestID: null });
  }
  const error = await realmError(context, reply, problems).catch(() => null);
  if (error !== null) throw error;
  // No class of the caller's to be had: the SDK makes its own of the answer, and `problemsOf` finds the problems.
  return refusalResponse(reply, problems);
}
