import { Judge, type Judged, type Refusal } from "../judge.ts";
import type { PreflightOptions } from "../options.ts";
import { PreflightError, refusalResponse } from "../refusal-error.ts";
import type { SdkContext, SdkMiddleware, SdkRequest } from "../sdk/types.ts";
import { shadowed } from "../shadow.ts";
import type { Call } from "../target.ts";
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
  const proceed = <R extends SdkRequest>(found: Judged | null, request: R, next: (request: R) => Promise<Response>, context: SdkContext | undefined): Promise<Response> => {
    if (found === null) return next(request);
    if (found.refusal !== null) return refuse(found.refusal, options, context);
    if (options.mode !== "shadow") return next(request);
    return shadowed(() => next(request), found, judge.bus);
  };
  // No async function here: a promise of its own, and the turns of the event loop it takes, for nothing.
  return (request, next, context) => {
    const found = judgeRequest(judge, options, request, context);
    try {
      return found instanceof Promise ? found.then((judged) => proceed(judged, request, next, context)) : proceed(found, request, next, context);
    } catch (error) {
      return Promise.reject(error as Error);
    }
  };
}

type Found = Judged | null;

function judgeRequest(judge: Judge, options: MiddlewareOptions, request: SdkRequest, context: SdkContext | undefined): Found | Promise<Found> {
  try {
    const call = judge.calls.of(request.url, request.method, request.headers);
    const { body } = request;
    if (call === null || typeof body !== "string") return null;
    const startedAt = judge.start();
    const value = context?.options?.body;
    const isDirect = options.exact !== true && typeof value === "object" && value !== null && !body.includes(ESCAPED_SURROGATE);
    if (!isDirect) return judgeAsText(judge, body, call, startedAt);
    const judgement = judge.judgeSent(value, body, call);
    return { call, value, judgement, refusal: judge.settle(judgement, startedAt) };
  } catch (error) {
    judge.bus.fault("preflight", error);
    return null;
  }
}

async function judgeAsText(judge: Judge, body: string, call: Call, startedAt: number): Promise<Found> {
  try {
    const { value, judgement } = await judgeText(judge, body, call);
    return { call, value, judgement, refusal: judge.settle(judgement, startedAt) };
  } catch (error) {
    judge.bus.fault("preflight", error);
    return null;
  }
}

async function refuse({ reply, problems }: Refusal, { BadRequestError }: MiddlewareOptions, context: SdkContext | undefined): Promise<Response> {
  const refused = new PreflightError(reply, problems);
  if (BadRequestError !== undefined && reply.status === 400) {
    throw Object.assign(new BadRequestError(400, refused.error, undefined, new Headers()), { problems, requestID: null });
  }
  // Refusals are rare, and finding the caller's own class is not small.
  const error = await import("../sdk/realm-error.ts").then(({ realmError }) => realmError(context, refused)).catch(() => null);
  if (error !== null) throw error;
  // No class of the caller's to be had: the SDK makes its own of the answer, and `problemsOf` finds the problems.
  return refusalResponse(reply, problems);
}
