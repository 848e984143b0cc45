/** Ratios to JSON.stringify of the same value: what looking at a request costs before it is sent. Run: `tsx bench/wire.ts`. */
import { toWire, wireFaults } from "../src/wire/index.ts";
import { agentHistory, proseHistory, ratio, report } from "./support.ts";

const VALUES: readonly (readonly [name: string, value: object])[] = [
  ["agent history, 500 KB", agentHistory(500_000)],
  ["prose history, 500 KB", proseHistory(500_000)],
  ["small request, 4 KB", agentHistory(3_000)],
];

for (const [name, value] of VALUES) {
  const base = (): unknown => JSON.stringify(value);
  const changed = { ...value, system: undefined };
  report(`${name}, to JSON.stringify`, [
    ["toWire, clean", ratio(() => toWire(value), base)],
    ["wireFaults, clean", ratio(() => wireFaults(value), base)],
    ["toWire, one undefined member", ratio(() => toWire(changed), base)],
  ]);
}
