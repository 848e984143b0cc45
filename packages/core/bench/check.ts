// What a full check costs beside JSON.stringify of the same value: ratios within one run, nothing else means anything.
import { do_not_optimize, measure } from "mitata";
import { check, resolveContext } from "@no400/core";
import { agentHistory, manyMessages, smallRequest } from "./sample-requests.ts";

const context = resolveContext({ apiVersion: "2023-06-01", asOf: "2026-11-20" });

async function median(action: () => unknown): Promise<number> {
  const stats = await measure(() => do_not_optimize(action()), { min_cpu_time: 400e6 });
  return stats.p50;
}

async function row(name: string, request: Record<string, unknown>, target: number | null): Promise<void> {
  const { problems, faults } = check(request, context);
  if (problems.length + faults.length > 0) throw new Error(`${name} is not valid: ${JSON.stringify(problems[0] ?? faults[0])}`);
  const stringify = await median(() => JSON.stringify(request));
  const judged = await median(() => check(request, context));
  const bytes = JSON.stringify(request).length;
  const ratio = judged / stringify;
  const verdict = target === null ? "" : ratio <= target ? `within ${target}` : `ABOVE ${target}`;
  console.log(`${name.padEnd(34)} ${String(bytes).padStart(9)} bytes  check ${ratio.toFixed(2)} × stringify  ${(judged / bytes).toFixed(2)} ns/byte  ${verdict}`);
}

await row("2 KB request", smallRequest(), 3);
await row("500 KB agent history", agentHistory(500_000), 0.6);
await row("4 MB agent history", agentHistory(4_000_000), null);
await row("32 MB agent history", agentHistory(31_500_000), null);
await row("10,000 messages", manyMessages(10_000), null);
await row("100,000 messages", manyMessages(100_000 - 2), null);
