import { isUtf8 } from "node:buffer";
import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import { decodeUtf8, type Utf8Fault } from "../core.ts";
import { failure, type InputFailure } from "./found.ts";

/**
 * Text of a file (0: standard input), or why there is none. A byte order mark is removed. Throws nothing. A file that is not
 * small is read only when `asLarge` gives null for it; else that is the answer.
 */
export function readText<T extends object = never>(path: string | 0, asLarge: () => T | null = () => null): ReadText | Failed | T {
  let bytes: Buffer;
  try {
    const small = path === 0 ? readFileSync(0) : readSmall(path);
    const large = small === null ? asLarge() : null;
    if (large !== null) return large;
    bytes = small ?? readFileSync(path);
  } catch (error) {
    return readFailure(error);
  }
  const size = bytes.length;
  // Node's own decoder is several times faster than a TextDecoder on small files; faults and marks are for the other one.
  if (size > 0 && bytes[0] !== 0xef && bytes[0] !== 0 && bytes[1] !== 0 && isUtf8(bytes)) return { text: bytes.toString("utf8"), size };
  const decoded = decodeUtf8(bytes);
  return "text" in decoded ? { text: decoded.text, size } : utf8Failure(decoded.fault);
}

export interface ReadText {
  readonly text: string;
  /** Bytes. */
  readonly size: number;
}

const SMALL = 1 << 16;
const shared = Buffer.allocUnsafe(SMALL);

/** A small file's bytes, in a buffer that all share and without asking for its size: a run may read thousands. Null for larger ones. */
function readSmall(path: string): Buffer | null {
  const file = openSync(path, "r");
  try {
    const read = readSync(file, shared, 0, SMALL, 0);
    return read < SMALL ? shared.subarray(0, read) : null;
  } catch (error) {
    // A pipe, such as a shell's <(…): it has no size and no beginning to go back to, and readFileSync reads it to its end.
    if ((error as NodeJS.ErrnoException).code === "ESPIPE") return readFileSync(file);
    throw error;
  } finally {
    closeSync(file);
  }
}

type Failed = { readonly failure: InputFailure };

export function utf8Failure(fault: Utf8Fault): Failed {
  const guess = fault.looksLike === null ? " Convert it, or name a text file." : ` It looks like ${NAMES[fault.looksLike]}; ${fault.looksLike === "gzip" ? "unpack it first" : "convert it to UTF-8"}.`;
  const byte = fault.byte.toString(16).toUpperCase().padStart(2, "0");
  const { offset, line, column } = fault;
  const place = { offset, endOffset: offset, line, column, endLine: line, endColumn: column };
  return failure("not-utf8", `It is not UTF-8: byte 0x${byte} at offset ${offset}.${guess}`, place) as Failed;
}

const NAMES = { "utf-16le": "UTF-16 (little endian)", "utf-16be": "UTF-16 (big endian)", gzip: "gzip data", "latin-1": "Latin-1" } as const;

/** A sentence for what the system said. */
export function readFailure(error: unknown): Failed {
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case "ENOENT":
      return failure("not-found", "There is no such file (any more).") as Failed;
    case "EACCES":
    case "EPERM":
      return failure("unreadable", "It may not be read: permission denied.") as Failed;
    case "ELOOP":
      return failure("unreadable", "It is a symbolic link that leads back to itself.") as Failed;
    case "EISDIR":
      return failure("unreadable", "It is a folder.") as Failed;
    case "ERR_FS_FILE_TOO_LARGE":
    case "ERR_STRING_TOO_LONG":
      return failure("too-large", "It is too large to be read at once. Records one a line belong in a .jsonl file, which is read as a stream.") as Failed;
    default:
      return failure("unreadable", `It cannot be read: ${message}.`) as Failed;
  }
}
