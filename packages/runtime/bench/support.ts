/** Inputs and figures the benches share; every figure is a ratio within one run. */
import { do_not_optimize, measure } from "mitata";

export { agentHistory, smallRequest } from "../../core/bench/sample-requests.ts";

/** Nanoseconds of one call, the median. */
export async function median(action: () => unknown): Promise<number> {
  const stats = await measure(async () => do_not_optimize(await action()), { min_cpu_time: 300e6 });
  return stats.p50;
}

/** Nanoseconds of one synchronous call, the median. */
export async function medianSync(action: () => unknown): Promise<number> {
  const stats = await measure(() => do_not_optimize(action()), { min_cpu_time: 300e6 });
  return stats.p50;
}
