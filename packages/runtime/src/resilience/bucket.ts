const MINUTE = 60_000;

/** One limit a minute, refilled evenly as the API does, and corrected by what the API says is left. */
export class Bucket {
  /** What the caller set: headers may lower it for a while, never raise it. */
  private readonly most: number | null;
  private limit: number | null;
  private available: number;
  private at: number;
  private blockedUntil = 0;

  constructor(limit: number | undefined, now: number) {
    this.most = limit ?? null;
    this.limit = this.most;
    this.available = limit ?? 0;
    this.at = now;
  }

  /** Milliseconds until `amount` may be taken; 0 when now. What is larger than the whole limit waits for a full bucket. */
  wait(amount: number, now: number): number {
    const blocked = Math.max(0, this.blockedUntil - now);
    if (this.limit === null) return blocked;
    this.refill(now);
    const short = Math.min(amount, this.limit) - this.available;
    return Math.max(blocked, short <= 0 ? 0 : Math.ceil((short / this.limit) * MINUTE));
  }

  take(amount: number, now: number): void {
    if (this.limit === null) return;
    this.refill(now);
    this.available -= amount;
  }

  /** Takes over what an answer's headers say; `pending` is what was sent since and is not counted in it yet. */
  correct(limit: number | null, remaining: number | null, reset: number | null, pending: number, now: number): void {
    if (this.most !== null && limit !== null && limit > 0) {
      this.refill(now);
      this.limit = Math.min(limit, this.most);
    }
    if (remaining === null) return;
    if (this.limit !== null) {
      this.refill(now);
      this.available = Math.min(this.available, remaining - pending);
    }
    if (remaining === 0 && reset !== null) this.block(reset);
  }

  block(until: number): void {
    this.blockedUntil = Math.max(this.blockedUntil, until);
  }

  private refill(now: number): void {
    const limit = this.limit ?? 0;
    this.available = Math.min(limit, this.available + ((now - this.at) / MINUTE) * limit);
    this.at = now;
  }
}
