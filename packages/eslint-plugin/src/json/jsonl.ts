import type { Linter } from "eslint";

/** The first line of each block, by file; ESLint asks for both halves of one file in turn. */
const lines = new Map<string, readonly number[]>();

/**
 * Lints each line of a `.jsonl` file (a batch) as a JSON file of its own: `*.jsonl/*.json`.
 * Places are those of the `.jsonl` file.
 */
export const jsonl: Linter.Processor = {
  meta: { name: "no400/jsonl", version: "1" },
  supportsAutofix: true,
  preprocess(text, filename) {
    const blocks: { text: string; filename: string }[] = [];
    const starts: number[] = [];
    const offsets: number[] = [];
    let offset = 0;
    for (const [index, line] of text.split("\n").entries()) {
      if (line.trim() !== "") {
        starts.push(index);
        offsets.push(offset);
        blocks.push({ text: line, filename: `${index + 1}.json` });
      }
      offset += line.length + 1;
    }
    lines.set(filename, starts);
    blockOffsets.set(filename, offsets);
    return blocks;
  },
  postprocess(messages, filename) {
    const starts = lines.get(filename) ?? [];
    const offsets = blockOffsets.get(filename) ?? [];
    lines.delete(filename);
    blockOffsets.delete(filename);
    return messages.flatMap((block, index) => block.map((message) => moved(message, starts[index] ?? 0, offsets[index] ?? 0)));
  },
};

const blockOffsets = new Map<string, readonly number[]>();

function moved(message: Linter.LintMessage, line: number, offset: number): Linter.LintMessage {
  const shift = ({ range, text }: { range: [number, number]; text: string }): { range: [number, number]; text: string } => ({ range: [range[0] + offset, range[1] + offset], text });
  return {
    ...message,
    line: message.line + line,
    ...(message.endLine === undefined ? {} : { endLine: message.endLine + line }),
    ...(message.fix === undefined ? {} : { fix: shift(message.fix) }),
    ...(message.suggestions === undefined ? {} : { suggestions: message.suggestions.map((one) => ({ ...one, fix: shift(one.fix) })) }),
  };
}
