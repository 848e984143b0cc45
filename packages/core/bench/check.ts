// What a full check costs beside JSON.stringify of the same value: ratios within one run, nothing else means anything.
import { check, resolveContext } from "@no400/core";
import { agentHistory, manyMessages, smallRequest } from "./sample-requests.ts";
import { ratio } from "./support.ts";

const context = resolveContext({ apiVersion: "2023-06-01", asOf: "2026-11-20" });

function row(name: string, request: Record<string, unknown>, target: number | null): void {
  const { problems, faults } = check(request, context);
  if (problems.length + faults.length > 0) throw new Error(`${name} is not valid: ${JSON.stringify(problems[0] ?? faults[0])}`);
  const bytes = JSON.stringify(request).length;
  const times = ratio(() => check(request, context), () => JSON.stringify(request));
  const verdict = target === null ? "" : times <= target ? `within ${target}` : `ABOVE ${target}`;
  console.log(`${name.padEnd(34)} ${String(bytes).padStart(9)} bytes  check ${times.toFixed(2)} × stringify  ${verdict}`);
}

row("2 KB request", smallRequest(), 3);
row("500 KB agent history", agentHistory(500_000), 0.6);
row("4 MB agent history", agentHistory(4_000_000), null);
row("32 MB agent history", agentHistory(31_500_000), null);
row("10,000 messages", manyMessages(10_000), null);
row("100,000 messages", manyMessages(100_000 - 2), null);
