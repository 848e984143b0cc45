import { bulkhead, type BulkheadPolicy } from "cockatiel";
import { QueueFullError } from "./gate.ts";

/** cockatiel's bulkhead with a queue that aborted calls leave: the bulkhead would keep them, bodies and all, in the place of living ones. */
export class Slots {
  private readonly bulkhead: BulkheadPolicy;
  private readonly most: number;
  private waiting = 0;

  /** `limit` calls at once, `most` that wait. */
  constructor(limit: number, most: number) {
    this.bulkhead = bulkhead(limit, Infinity);
    this.most = most;
  }

  /** Rejects with {@link QueueFullError}, or, when it is an aborted call's turn, with the signal's reason. */
  execute<T>(run: () => Promise<T>, signal: AbortSignal | null): Promise<T> {
    if (this.bulkhead.executionSlots > 0) return this.bulkhead.execute(run);
    if (this.waiting >= this.most) return Promise.reject(new QueueFullError(`${this.most} requests wait already`));
    let job: (() => Promise<T>) | null = run;
    this.waiting++;
    const leave = (): void => {
      job = null;
      this.waiting--;
    };
    signal?.addEventListener("abort", leave, { once: true });
    return this.bulkhead.execute(() => {
      const mine = job;
      if (mine === null) return Promise.reject(signal?.reason as Error);
      signal?.removeEventListener("abort", leave);
      leave();
      return mine();
    });
  }
}
