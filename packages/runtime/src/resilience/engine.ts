import {
  BrokenCircuitError, circuitBreaker, ConsecutiveBreaker, DelegateBackoff, ExponentialBackoff,
  handleWhen, handleWhenResult, retry, TaskCancelledError, type CircuitBreakerPolicy, type IBackoff, type RetryPolicy,
} from "cockatiel";
import { isFailure, isRepeatable, waitOf } from "./advice.ts";
import { Gate, QueueFullError } from "./gate.ts";
import type { BreakerOptions, ConcurrencyOptions, ResilienceOptions, RetryOptions } from "./options.ts";
import { Slots } from "./slots.ts";

/** One call to be sent, perhaps more than once. */
export interface Sending {
  readonly send: () => Promise<Response>;
  readonly body: string | null;
  readonly signal: AbortSignal | null;
  /** False where the body can be read only once. */
  readonly repeatable: boolean;
  /** Repeats that an earlier try of the same call has used up. */
  readonly used: number;
  readonly onAttempt: () => void;
}

/** Gate, bulkhead, circuit breaker and retries of cockatiel around one `send`, shared by all calls. */
export class Engine {
  readonly attempts: number;
  private readonly retryOptions: Required<RetryOptions>;
  private readonly breaker: CircuitBreakerPolicy | null;
  private readonly slots: Slots | null;
  private readonly gate: Gate;
  private readonly estimate: ConcurrencyOptions["estimate"];
  private readonly countsTokens: boolean;

  constructor({ retry: retrying = {}, breaker = {}, concurrency = {} }: ResilienceOptions) {
    const given = retrying === false ? { attempts: 0 } : retrying;
    this.retryOptions = { attempts: 3, initialDelay: 500, maxDelay: 30_000, maxRetryAfter: 60_000, ...given };
    this.attempts = this.retryOptions.attempts;
    this.breaker = breaker === false ? null : makeBreaker(breaker);
    const limits: ConcurrencyOptions = concurrency === false ? { limit: Infinity } : concurrency;
    this.slots = limits.limit === Infinity ? null : new Slots(limits.limit ?? 64, limits.queue ?? 1000);
    this.gate = new Gate(limits, this.retryOptions.maxRetryAfter);
    this.estimate = limits.estimate;
    this.countsTokens = limits.tokensPerMinute !== undefined;
  }

  async run(sending: Sending): Promise<Response> {
    const { signal } = sending;
    const tokens = this.countsTokens && sending.body !== null ? await this.tokensOf(sending.body) : 0;
    try {
      return await withAbort(signal, () => this.policyFor(sending).execute(() => this.attempt(sending, tokens)));
    } catch (error) {
      if (error instanceof BrokenCircuitError) return synthetic(503, "overloaded_error", "The circuit is open: the API has been failing. Not sent.");
      if (error instanceof QueueFullError) return synthetic(429, "rate_limit_error", "Too many requests wait in this process. Not sent.");
      if (error instanceof TaskCancelledError && signal !== null) throw signal.reason;
      throw error;
    }
  }

  private attempt({ send, signal, onAttempt }: Sending, tokens: number): Promise<Response> {
    const inSlot = async (): Promise<Response> => {
      signal?.throwIfAborted();
      await this.gate.enter(tokens, signal);
      let response: Response | null = null;
      const once = async (): Promise<Response> => {
        onAttempt();
        return (response = await send());
      };
      try {
        return await (this.breaker === null ? once() : this.breaker.execute(once));
      } finally {
        this.gate.done(tokens, response);
      }
    };
    return this.slots === null ? inSlot() : this.slots.execute(inSlot, signal);
  }

  /** A policy for one call: what is left of its repeats differs from call to call. */
  private policyFor({ repeatable, signal, used }: Sending): RetryPolicy {
    const { maxRetryAfter } = this.retryOptions;
    const again = handleWhenResult((result) => isRepeatable(result as Response) && (waitOf(result as Response) ?? 0) <= maxRetryAfter)
      .orWhen((error) => signal?.aborted !== true && isConnectionError(error));
    const policy = retry(again, { maxAttempts: repeatable ? Math.max(0, this.attempts - used) : 0, backoff: this.backoff() });
    // Nobody reads an answer that is tried again; left unread it would hold its connection.
    policy.onRetry((reason) => {
      if ("value" in reason) (reason.value as Response).body?.cancel().catch(() => undefined);
    });
    return policy;
  }

  private backoff(): DelegateBackoff<{ readonly result?: unknown }, IBackoff<unknown>> {
    const { initialDelay, maxDelay } = this.retryOptions;
    return new DelegateBackoff((context, state) => {
      const next = state === undefined ? new ExponentialBackoff({ initialDelay, maxDelay }).next() : state.next(undefined);
      const { result } = context as { readonly result?: { readonly value?: Response } };
      const asked = result?.value === undefined ? null : waitOf(result.value);
      return { delay: asked ?? Math.min(next.duration, maxDelay), state: next };
    });
  }

  /** An estimate that fails counts by length: limits are a courtesy, and never break a call. */
  private async tokensOf(body: string): Promise<number> {
    try {
      const tokens = this.estimate === undefined ? await estimated(body) : this.estimate(body);
      return Number.isFinite(tokens) && tokens >= 0 ? tokens : byLength(body);
    } catch {
      return byLength(body);
    }
  }
}

/** The core's estimator, loaded by whoever limits tokens. */
async function estimated(body: string): Promise<number> {
  const { estimateTokens } = await import("@no400/core/tokens");
  return estimateTokens(JSON.parse(body)).estimate;
}

function byLength(body: string): number {
  return Math.ceil(body.length / 3.5);
}

function makeBreaker({ failures = 5, halfOpenAfter = 10_000 }: BreakerOptions): CircuitBreakerPolicy {
  const failing = handleWhen(isConnectionError).orWhenResult((result) => isFailure(result as Response));
  return circuitBreaker(failing, { halfOpenAfter, breaker: new ConsecutiveBreaker(failures) });
}

/** What `fetch` throws, as opposed to what the caller or this package does. */
function isConnectionError(error: Error): boolean {
  if (error instanceof BrokenCircuitError || error instanceof QueueFullError) return false;
  return error.name !== "AbortError" && error.name !== "APIUserAbortError" && !(error instanceof TaskCancelledError);
}

/** cockatiel sleeps through an abort; the caller must not. */
async function withAbort<T>(signal: AbortSignal | null, run: () => Promise<T>): Promise<T> {
  if (signal === null) return run();
  signal.throwIfAborted();
  let stop: (() => void) | undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => { reject(signal.reason as Error); };
    signal.addEventListener("abort", stop, { once: true });
  });
  try {
    return await Promise.race([run(), aborted]);
  } finally {
    if (stop !== undefined) signal.removeEventListener("abort", stop);
  }
}

/** An answer made here, in the API's form, that no SDK tries again. */
function synthetic(status: number, type: string, message: string): Response {
  const headers = { "content-type": "application/json", "x-should-retry": "false", "x-no400": type };
  return new Response(JSON.stringify({ type: "error", error: { type, message } }), { status, headers });
}
