import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Bytes of resident memory from which on garbage is collected between lines. */
const ENOUGH = 105 * 1024 * 1024;
/** Bytes read between two looks: lines of 500 KB reached 151 MB when this was twice as much. */
const EVERY = 64 * 1024 * 1024;

let collect: (() => void) | null = null;
let next = EVERY;

/**
 * Keeps a stream of any length in the memory of its longest lines. V8 alone lets its heap grow to three times of that before it
 * collects, and its limits can only be set before it starts.
 */
export function keepMemoryFlat(bytesRead: number): void {
  if (bytesRead < next) return;
  next = bytesRead + EVERY;
  if (process.memoryUsage.rss() < ENOUGH) return;
  collect ??= exposed();
  collect();
}

function exposed(): () => void {
  setFlagsFromString("--expose-gc");
  return runInNewContext("gc") as () => void;
}
