import { resolve } from "node:path";
import { writeFailure, writeWhole } from "../io/write-whole.ts";
import type { Terminal } from "../io/terminal.ts";
import { UsageError } from "./usage-error.ts";

export const outputFileFlag = {
  "output-file": { type: "string", short: "o", value: "file", help: "Write to a file instead of standard output." },
} as const;

/** Writes a report to the file a flag names, or to standard output. Throws {@link UsageError} where the file cannot be written. */
export function writeReport(text: string, file: string | undefined, terminal: Terminal): void {
  if (file === undefined) return terminal.out(text);
  try {
    writeWhole(resolve(terminal.cwd, file), text);
  } catch (error) {
    throw new UsageError(`${file} cannot be written: ${writeFailure(error)}.`);
  }
}
