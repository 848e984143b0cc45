import { renameSync, statSync, unlinkSync, writeFileSync } from "node:fs";

/** Writes all of it or nothing: to a file beside it, then renamed over it. Keeps the mode. Throws what the file system throws. */
export function writeWhole(file: string, text: string): void {
  const beside = `${file}.no400-${process.pid}.tmp`;
  try {
    writeFileSync(beside, text, { mode: statSync(file, { throwIfNoEntry: false })?.mode ?? 0o666 });
    renameSync(beside, file);
  } catch (error) {
    try {
      unlinkSync(beside);
    } catch {
      // It was never written; the first error says why.
    }
    throw error;
  }
}
