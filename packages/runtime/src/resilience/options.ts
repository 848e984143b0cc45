/** How failed attempts are repeated. A 400 is never repeated. Times are milliseconds. */
export interface RetryOptions {
  /** Repeats after the first attempt. Default 3. */
  readonly attempts?: number;
  /** First back-off without an answer's own advice; grows exponentially with jitter. Default 500. */
  readonly initialDelay?: number;
  /** No back-off of our own is longer. Default 30,000. */
  readonly maxDelay?: number;
  /** An answer that asks for a longer wait than this is given back at once, and holds other requests back no longer. Default 60,000. */
  readonly maxRetryAfter?: number;
}

/** Stops sending while the API is failing (connection errors and 5xx; never 4xx). */
export interface BreakerOptions {
  /** Failures in a row that open the circuit. Default 5. */
  readonly failures?: number;
  /** How long it stays open before one request tries again, in milliseconds. Default 10,000. */
  readonly halfOpenAfter?: number;
}

/** How much is sent at a time. */
export interface ConcurrencyOptions {
  /** Requests waiting for their answer's head at once. Default 64. */
  readonly limit?: number;
  /** Requests that may wait their turn; more are answered with a 429 made here. Default 1,000. */
  readonly queue?: number;
  /** Client-side limit of requests a minute. Default: none but what the answers' headers say. */
  readonly requestsPerMinute?: number;
  /** Client-side limit of input tokens a minute. */
  readonly tokensPerMinute?: number;
  /** Input tokens of a request body (JSON text), asked only where tokens are limited. Default: the estimator of `@no400/core/tokens`. */
  readonly estimate?: (body: string) => number;
}

export interface ResilienceOptions {
  /** Default: on, with the defaults above. */
  readonly retry?: RetryOptions | false;
  readonly breaker?: BreakerOptions | false;
  readonly concurrency?: ConcurrencyOptions | false;
}
