/** Retries, circuit breaker, limits: composed from cockatiel. */
export { createResilience, resilience, resilientFetch, type Resilience } from "./resilience.ts";
export type { BreakerOptions, ConcurrencyOptions, ResilienceOptions, RetryOptions } from "./options.ts";
export { QueueFullError } from "./gate.ts";
