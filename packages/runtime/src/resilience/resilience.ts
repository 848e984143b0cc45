import type { FetchLike } from "../doors/fetch.ts";
import type { SdkContext, SdkMiddleware, SdkRequest } from "../sdk/types.ts";
import { isRepeatable } from "./advice.ts";
import { Engine } from "./engine.ts";
import type { ResilienceOptions } from "./options.ts";

/** One set of limits, one circuit, for any number of clients. */
export interface Resilience {
  readonly middleware: SdkMiddleware;
  /** Wraps a `fetch`; default the global one. */
  readonly fetch: (fetch?: FetchLike) => FetchLike;
}

/** What one SDK call has used up over the SDK's own retries, which come through the middleware again. */
interface Spent {
  attempts: number;
  failed: boolean;
  error: unknown;
}

/**
 * Retries, circuit breaker and limits (cockatiel's), as middleware and `fetch` over the same state. Repeats do not multiply with
 * the SDK's `maxRetries`: an answer that was given up on tells the SDK so (`x-should-retry: false`), and a connection error that was
 * given up on is raised again without sending. Every request counts against the limits until its answer's head is there.
 */
export function createResilience(options: ResilienceOptions = {}): Resilience {
  const engine = new Engine(options);
  const calls = new WeakMap<object, Spent>();
  return {
    middleware: (request, next, context) => viaMiddleware(engine, calls, request, next, context),
    fetch: (fetch) => (input, init) => viaFetch(engine, fetch ?? globalThis.fetch, input, init),
  };
}

/** {@link createResilience} as SDK middleware: `new Anthropic({ middleware: [preflight(), resilience()] })`. */
export function resilience(options: ResilienceOptions = {}): SdkMiddleware {
  return createResilience(options).middleware;
}

/** {@link createResilience} as a `fetch`, for clients without middleware. Switch their own retries off. */
export function resilientFetch(fetch?: FetchLike, options: ResilienceOptions = {}): FetchLike {
  return createResilience(options).fetch(fetch);
}

async function viaMiddleware<R extends SdkRequest>(engine: Engine, calls: WeakMap<object, Spent>, request: R, next: (request: R) => Promise<Response>, context: SdkContext | undefined): Promise<Response> {
  const spent = spentBy(calls, context);
  if (spent.failed && spent.attempts > engine.attempts) throw spent.error;
  const { body } = request;
  const signal = (request as { readonly signal?: AbortSignal | null }).signal ?? null;
  try {
    const response = await engine.run({
      send: () => next(request),
      body: typeof body === "string" ? body : null,
      signal,
      repeatable: isRepeatableBody(body),
      used: spent.attempts,
      onAttempt: () => spent.attempts++,
    });
    return isRepeatable(response) ? final(response) : response;
  } catch (error) {
    spent.failed = true;
    spent.error = error;
    throw error;
  }
}

function spentBy(calls: WeakMap<object, Spent>, context: SdkContext | undefined): Spent {
  const fresh: Spent = { attempts: 0, failed: false, error: undefined };
  const key = context?.options;
  if (key === undefined) return fresh;
  const known = calls.get(key);
  if (known !== undefined) return known;
  calls.set(key, fresh);
  return fresh;
}

function viaFetch(engine: Engine, fetch: FetchLike, input: Parameters<FetchLike>[0], init: Parameters<FetchLike>[1]): Promise<Response> {
  const isRequest = typeof input === "object" && !(input instanceof URL);
  const body = init?.body ?? (isRequest ? input.body : null);
  return engine
    .run({
      send: () => fetch(isRequest ? input.clone() : input, init),
      body: typeof body === "string" ? body : null,
      signal: init?.signal ?? (isRequest ? input.signal : null),
      repeatable: isRequest || isRepeatableBody(body),
      used: 0,
      onAttempt: () => undefined,
    })
    .then((response) => (isRepeatable(response) ? final(response) : response));
}

function isRepeatableBody(body: unknown): boolean {
  return body === null || body === undefined || typeof body === "string" || body instanceof ArrayBuffer || ArrayBuffer.isView(body);
}

/** The same answer, telling the SDK above that trying again is no use. */
function final(response: Response): Response {
  const headers = new Headers(response.headers);
  headers.set("x-should-retry", "false");
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers });
}
