import { realpathSync, renameSync, statSync, unlinkSync, writeFileSync } from "node:fs";

/** Why a file could not be written, in words. */
export function writeFailure(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const words: Readonly<Record<string, string>> = { ENOENT: "its folder does not exist", ENOTDIR: "its folder is a file", EISDIR: "it is a folder", EACCES: "permission denied", EPERM: "permission denied", EROFS: "the file system is read-only", ENOSPC: "the disk is full" };
  return words[code ?? ""] ?? message;
}

/**
 * Writes all of it or nothing: to a file beside it, then renamed over it. Keeps the mode, and links to the file. What is no file
 * (`/dev/null`, a named pipe) is written to as it is: renaming would put a file in its place. Throws what the file system throws.
 */
export function writeWhole(path: string, text: string): void {
  const there = statSync(path, { throwIfNoEntry: false });
  if (there !== undefined && !there.isFile()) {
    writeFileSync(path, text);
    return;
  }
  const file = there === undefined ? path : realpathSync(path);
  const beside = `${file}.no400-${process.pid}.tmp`;
  try {
    writeFileSync(beside, text, { mode: there?.mode ?? 0o666 });
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
