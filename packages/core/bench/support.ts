/** Inputs and figures the benches share. A ratio is the median of pairs measured in turns, so that both meet the same machine. */
import { performance } from "node:perf_hooks";

const PROSE = "The quick brown fox jumps over the lazy dog, and nobody asks it why. ";
const CODE = 'export function add(a: number, b: number) {\n\tif (a === 0) return "b\\n";\n\treturn a + b;\n}\n';

interface History {
  readonly model: string;
  readonly max_tokens: number;
  readonly messages: readonly unknown[];
}

function history(size: number, turn: (index: number) => readonly unknown[]): History {
  const messages: unknown[] = [];
  for (let index = 0, length = 0; length < size; index++) {
    const turns = turn(index);
    messages.push(...turns);
    length += JSON.stringify(turns).length;
  }
  return { model: "claude-sonnet-4-5", max_tokens: 1024, messages };
}

/** Tool calls and their results: many small objects, code with quotes and line breaks. */
export function agentHistory(size: number): History {
  return history(size, (index) => [
    {
      role: "assistant",
      content: [
        { type: "text", text: PROSE.repeat(2) },
        { type: "tool_use", id: `toolu_${index}`, name: "edit_file", input: { path: `src/file-${index}.ts`, line: index, content: CODE.repeat(3) } },
      ],
    },
    { role: "user", content: [{ type: "tool_result", tool_use_id: `toolu_${index}`, content: [{ type: "text", text: CODE.repeat(8) }] }] },
  ]);
}

/** Long plain texts beyond Latin-1: few objects, two bytes a character. */
export function proseHistory(size: number): History {
  return history(size, (index) => [{ role: index % 2 === 0 ? "user" : "assistant", content: [{ type: "text", text: `${PROSE.repeat(40)}…` }] }]);
}

function once(run: () => unknown, times: number): number {
  const start = performance.now();
  for (let turn = 0; turn < times; turn++) run();
  return (performance.now() - start) / times;
}

function median(all: number[]): number {
  return all.sort((a, b) => a - b)[all.length >> 1] ?? NaN;
}

/** How many times `base` costs what `run` costs. */
export function ratio(run: () => unknown, base: () => unknown): number {
  for (let turn = 0; turn < 30; turn++) {
    run();
    base();
  }
  const times = Math.max(1, Math.ceil(2 / Math.max(once(base, 3), 0.0005)));
  const pairs = Array.from({ length: 31 }, () => once(run, times) / once(base, times));
  return median(pairs);
}

/** Milliseconds of one run, the median of 15. */
export function milliseconds(run: () => unknown): number {
  run();
  return median(Array.from({ length: 15 }, () => once(run, 1)));
}

export function report(title: string, rows: readonly (readonly [name: string, figure: number])[], unit = "x"): void {
  console.log(title);
  for (const [name, figure] of rows) console.log(`  ${name.padEnd(28)} ${figure.toFixed(3)} ${unit}`);
}
