/** Inputs and figures the benches share; every figure is a ratio within one run. */
import { do_not_optimize, measure } from "mitata";

export { agentHistory, smallRequest } from "../../core/bench/sample-requests.ts";

/** Nanoseconds of one synchronous call, the median. */
export async function medianSync(action: () => unknown): Promise<number> {
  const stats = await measure(() => do_not_optimize(action()), { min_cpu_time: 300e6 });
  return stats.p50;
}

/** Nanoseconds of the process's own time for one of so many calls in a row: what else the machine does is not in it. */
async function each(action: () => unknown, calls: number): Promise<number> {
  const start = process.cpuUsage();
  for (let call = 0; call < calls; call++) do_not_optimize(await action());
  const { user, system } = process.cpuUsage(start);
  return ((user + system) * 1000) / calls;
}

const ROUNDS = 41;

/**
 * What `whole` costs over `part`, in nanoseconds and as a ratio to `base`: medians of rounds in which all three are measured in
 * turns, so that they meet the same machine.
 */
export async function added(whole: () => unknown, part: () => unknown, base: () => unknown): Promise<{ readonly time: number; readonly ratio: number }> {
  const calls = Math.max(1, Math.ceil(5e6 / (await each(base, 20))));
  const rounds: { readonly time: number; readonly ratio: number }[] = [];
  for (let round = 0; round < ROUNDS + 10; round++) {
    const time = (await each(whole, calls)) - (await each(part, calls));
    rounds.push({ time, ratio: time / (await each(base, calls)) });
  }
  // The first rounds are the compiler's.
  return rounds.slice(10).sort((a, b) => a.ratio - b.ratio)[ROUNDS >> 1] as { readonly time: number; readonly ratio: number };
}
