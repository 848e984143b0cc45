/** Ratios to JSON.parse of the same text: what reading, scanning and locating cost beside it. Run: `tsx bench/json.ts`. */
import { lineIndex, locate, locateAll, parseJson, scanText, stripJsonc } from "../src/json/index.ts";
import type { LocateRequest, Path } from "../src/json/index.ts";
import { agentHistory, proseHistory, ratio, report } from "./support.ts";

const TEXTS: readonly (readonly [name: string, text: string])[] = [
  ["agent history", JSON.stringify(agentHistory(500_000))],
  ["agent history, indented", JSON.stringify(agentHistory(500_000), null, 2)],
  ["prose history", JSON.stringify(proseHistory(500_000))],
  ["small request", JSON.stringify(agentHistory(3_000))],
];

function deepest(text: string): Path {
  const parsed = JSON.parse(text) as { readonly messages: readonly unknown[] };
  return ["messages", parsed.messages.length - 1, "content", 0, "text"];
}

for (const [name, text] of TEXTS) {
  const path = deepest(text);
  const requests = Array.from({ length: 50 }, (_, index): LocateRequest => ({ path: ["messages", index * 3, "role"], part: "value" }));
  const base = (): unknown => JSON.parse(text);
  report(`${name} (${text.length} characters), to JSON.parse`, [
    ["parseJson", ratio(() => parseJson(text), base)],
    ["scanText", ratio(() => scanText(text), base)],
    ["scanText, decoded text", ratio(() => scanText(text, { decoded: true }), base)],
    ["locate, last message", ratio(() => locate(text, path, "value"), base)],
    ["locateAll, 50 paths", ratio(() => locateAll(text, requests), base)],
    ["lineIndex", ratio(() => lineIndex(text), base)],
    ["stripJsonc", ratio(() => stripJsonc(text), base)],
  ]);
}

const clean = TEXTS[0]?.[1] ?? "";
const broken = `${clean.slice(0, -1)},}`;
report("agent history broken at its end, to JSON.parse of the whole", [["parseJson with fault", ratio(() => parseJson(broken), () => JSON.parse(clean))]]);
