import type { Terminal } from "./terminal.ts";

/** A line on standard error for a person who waits; nothing when nobody watches, or for the first second. */
export class Progress {
  private readonly start = Date.now();
  private next = this.start + 1000;
  private shown = false;
  private readonly terminal: Pick<Terminal, "watched" | "err">;

  constructor(terminal: Pick<Terminal, "watched" | "err">) {
    this.terminal = terminal;
  }

  /** Cheap enough to be called for every request. */
  at(count: number, what: string): void {
    if (!this.terminal.watched || (count & 63) !== 0) return;
    const now = Date.now();
    if (now < this.next) return;
    this.next = now + 200;
    this.shown = true;
    this.terminal.err(`\r\u001b[2K${count.toLocaleString("en")} requests, ${what.slice(0, 60)}`);
  }

  end(): void {
    if (this.shown) this.terminal.err("\r\u001b[2K");
  }
}
