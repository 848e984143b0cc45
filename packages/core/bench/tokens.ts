// How fast the token estimator reads: megabytes of UTF-8 a second, by content. Run: `tsx bench/tokens.ts`.
import { performance } from "node:perf_hooks";
import { estimateText, estimateTokens } from "../src/tokens/index.ts";
import { agentHistory } from "./support.ts";

const MEGABYTE = 1_000_000;

const fill = (sample: string, bytes: number): string => sample.repeat(Math.ceil(bytes / Buffer.byteLength(sample)));

/** Words of letters drawn by a fixed generator: nothing repeats, nothing is known. */
const noise = (bytes: number, alphabet: string): string => {
  let state = 1;
  let text = "";
  while (text.length < bytes) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    text += alphabet[state % alphabet.length];
  }
  return text;
};

const ENGLISH = "The committee met twice in autumn, and after a long debate it decided that the old bridge, built by hand in 1911, should stay where it is. Nobody was surprised. ";
const CODE = "export const total = (rows: readonly Row[]): number => {\n  let sum = 0;\n  for (const { price, amount } of rows) {\n    if (amount > 0) sum += price * amount; // nothing sold\n  }\n  return sum;\n};\n\n";
const CHINESE = "委员会在秋天开了两次会，经过长时间的讨论，决定保留那座一九一一年手工建造的旧桥。没有人感到惊讶。";
const RUSSIAN = "Комитет собирался дважды и после долгих споров решил оставить старый мост там, где он стоит. ";
const PRINTABLE = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index));

const TEXTS: readonly (readonly [name: string, text: string, target: number])[] = [
  ["English", fill(ENGLISH, 10 * MEGABYTE), 50],
  ["code", fill(CODE, 10 * MEGABYTE), 50],
  ["JSON", fill(JSON.stringify(agentHistory(100_000)), 10 * MEGABYTE), 10],
  ["Chinese", fill(CHINESE, 10 * MEGABYTE), 10],
  ["Russian", fill(RUSSIAN, 10 * MEGABYTE), 10],
  ["one letter", "a".repeat(10 * MEGABYTE), 10],
  ["one digit", "7".repeat(10 * MEGABYTE), 10],
  ["one bracket", "(".repeat(10 * MEGABYTE), 10],
  ["spaces", " ".repeat(10 * MEGABYTE), 10],
  ["line breaks and spaces", "\n ".repeat(5 * MEGABYTE), 10],
  ["capitals in turn", "aB".repeat(5 * MEGABYTE), 10],
  ["random printable bytes", noise(10 * MEGABYTE, PRINTABLE), 10],
  ["random letters", noise(10 * MEGABYTE, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"), 10],
  ["marks without end", "\u0316\u0301".repeat((5 * MEGABYTE) / 2), 10],
  ["Vietnamese in marks", fill("Tất cả mọi người sinh ra đều được tự do. ".normalize("NFD"), 10 * MEGABYTE), 10],
  ["one letter words", "a ".repeat(5 * MEGABYTE), 10],
];

const best = (run: () => unknown): number => {
  let least = Infinity;
  for (let turn = 0; turn < 5; turn++) {
    const start = performance.now();
    run();
    least = Math.min(least, performance.now() - start);
  }
  return least / 1000;
};

for (const generation of ["v3", "v4.7"] as const)
  for (const [name, text, target] of TEXTS) {
    const speed = Buffer.byteLength(text) / MEGABYTE / best(() => estimateText(text, generation));
    console.log(`${generation.padEnd(5)} ${name.padEnd(24)} ${speed.toFixed(0).padStart(5)} MB/s  ${speed >= target ? `at least ${target}` : `BELOW ${target}`}`);
  }

const request = agentHistory(10 * MEGABYTE);
const bytes = Buffer.byteLength(JSON.stringify(request));
console.log(`      10 MB agent history      ${(bytes / MEGABYTE / best(() => estimateTokens(request))).toFixed(0).padStart(5)} MB/s`);
