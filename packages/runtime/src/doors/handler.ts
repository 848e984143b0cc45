import { Judge } from "../judge.ts";
import type { PreflightOptions } from "../options.ts";
import { refusalResponse } from "../refusal-error.ts";
import type { Call } from "../target.ts";
import { bodyText, isPacked } from "./body.ts";
import { judgeText } from "./judge-text.ts";

export interface HandlerOptions extends Omit<PreflightOptions, "onOutcome"> {
  /** Judge every POST as this endpoint, for routes that are not called like the API's. Default: by the path. */
  readonly endpoint?: "messages" | "count_tokens" | "batches";
}

/** Answers a bad body as the API does; `undefined` lets the request pass. The request's own body stays readable. */
export type PreflightHandler = (request: Request) => Promise<Response | undefined>;

/**
 * The check as a web-standard handler, for servers that take requests in the API's form and pass them on (proxies, gateways).
 * @example app.use("/v1/*", async (c, next) => (await handler(c.req.raw)) ?? next())
 */
export function preflightHandler(options: HandlerOptions = {}): PreflightHandler {
  const judge = new Judge(options);
  return async (request) => {
    try {
      const call = handlerCall(judge, request, options);
      if (call === null || request.bodyUsed || request.body === null || isPacked(request.headers)) return undefined;
      const text = await bodyText(await request.clone().arrayBuffer());
      if (text === null) return undefined;
      const startedAt = judge.start();
      const refusal = judge.settle((await judgeText(judge, text, call)).judgement, startedAt);
      return refusal === null ? undefined : refusalResponse(refusal.reply, refusal.problems);
    } catch (error) {
      judge.bus.fault("preflightHandler", error);
      return undefined;
    }
  };
}

/** The server stands for the API, whatever its own address is. */
function handlerCall(judge: Judge, request: Request, { endpoint, context }: HandlerOptions): Call | null {
  const { url, method, headers } = request;
  if (endpoint === undefined) {
    const call = judge.calls.of(url, method, headers);
    return call === null || context?.platform !== undefined || call.target.platform !== "other" ? call : { ...call, target: { ...call.target, platform: "anthropic" } };
  }
  if (method !== "POST") return null;
  const target = { endpoint, platform: context?.platform ?? "anthropic", model: null, canonical: true } as const;
  return { target, url, version: headers.get("anthropic-version"), beta: headers.get("anthropic-beta") };
}
