import { Bucket } from "./bucket.ts";
import type { ConcurrencyOptions } from "./options.ts";
import { waitOf } from "./advice.ts";

/** Too many requests wait already. */
export class QueueFullError extends Error {
  override readonly name = "QueueFullError";
}

interface Waiting {
  readonly tokens: number;
  readonly signal: AbortSignal | null;
  readonly go: () => void;
  readonly fail: (error: unknown) => void;
}

/** Lets requests through in their order, as fast as the limits a minute allow. */
export class Gate {
  private readonly requests: Bucket;
  private readonly tokens: Bucket;
  private readonly queue: Waiting[] = [];
  private readonly most: number;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private inFlight = 0;
  private tokensInFlight = 0;

  private readonly longest: number;

  /** `longest`: no answer's word stops all others for more milliseconds than these. */
  constructor({ requestsPerMinute, tokensPerMinute, queue = 1000 }: ConcurrencyOptions, longest = 60_000) {
    const now = Date.now();
    this.longest = longest;
    this.requests = new Bucket(requestsPerMinute, now);
    this.tokens = new Bucket(tokensPerMinute, now);
    this.most = queue;
  }

  /** Resolves when it is the request's turn. Rejects with {@link QueueFullError}, or the signal's reason. */
  enter(tokens: number, signal: AbortSignal | null): Promise<void> {
    if (this.queue.length === 0 && this.waitFor(tokens) <= 0) {
      this.take(tokens);
      return Promise.resolve();
    }
    if (this.queue.length >= this.most) return Promise.reject(new QueueFullError(`${this.most} requests wait already`));
    return new Promise((resolve, reject) => {
      const leave = (): void => { this.leave(entry); };
      const go = (): void => {
        // Signals outlive requests; a listener left behind would keep each request alive.
        signal?.removeEventListener("abort", leave);
        resolve();
      };
      const entry: Waiting = { tokens, signal, go, fail: reject };
      this.queue.push(entry);
      signal?.addEventListener("abort", leave, { once: true });
      this.pump();
    });
  }

  /** Called once for every request that was let in, with its answer where one came. */
  done(tokens: number, response: Response | null): void {
    this.inFlight--;
    this.tokensInFlight -= tokens;
    if (response !== null) this.learn(response);
    this.pump();
  }

  private learn(response: Response): void {
    const now = Date.now();
    const { headers } = response;
    const read = (name: string): readonly [number | null, number | null, number | null] =>
      [number(headers.get(`${name}-limit`)), number(headers.get(`${name}-remaining`)), this.bounded(time(headers.get(`${name}-reset`)), now)];
    this.requests.correct(...read("anthropic-ratelimit-requests"), this.inFlight, now);
    const input = read("anthropic-ratelimit-input-tokens");
    this.tokens.correct(...(input[1] === null ? read("anthropic-ratelimit-tokens") : input), this.tokensInFlight, now);
    if (response.status === 429) this.requests.block(this.bounded(now + (waitOf(response, now) ?? 0), now) ?? 0);
  }

  /** A reset is told by the server's clock, and this one may be wrong by hours; a limit of a day is no reason to hold back what may be another model's. */
  private bounded(until: number | null, now: number): number | null {
    return until === null ? null : Math.min(until, now + this.longest);
  }

  private leave(entry: Waiting): void {
    const index = this.queue.indexOf(entry);
    if (index === -1) return;
    this.queue.splice(index, 1);
    entry.fail(entry.signal?.reason ?? new Error("aborted"));
    this.pump();
  }

  private pump(): void {
    clearTimeout(this.timer);
    for (let head = this.queue[0]; head !== undefined; head = this.queue[0]) {
      const wait = this.waitFor(head.tokens);
      if (wait > 0) {
        this.timer = setTimeout(() => { this.pump(); }, wait);
        return;
      }
      this.queue.shift();
      this.take(head.tokens);
      head.go();
    }
  }

  private waitFor(tokens: number): number {
    const now = Date.now();
    return Math.max(this.requests.wait(1, now), this.tokens.wait(tokens, now));
  }

  private take(tokens: number): void {
    const now = Date.now();
    this.requests.take(1, now);
    this.tokens.take(tokens, now);
    this.inFlight++;
    this.tokensInFlight += tokens;
  }
}

function number(text: string | null): number | null {
  const value = text === null || text === "" ? NaN : Number(text);
  return Number.isFinite(value) ? value : null;
}

function time(text: string | null): number | null {
  const value = text === null ? NaN : Date.parse(text);
  return Number.isNaN(value) ? null : value;
}
