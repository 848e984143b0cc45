import { readFileSync } from "node:fs";
import { decodeUtf8, type Utf8Fault } from "../core.ts";
import { failure, type InputFailure } from "./found.ts";

/** Text of a file, or why there is none. A byte order mark is removed. */
export function readText(path: string | 0): { readonly text: string } | { readonly failure: InputFailure } {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return readFailure(error);
  }
  const decoded = decodeUtf8(bytes);
  if ("text" in decoded) return { text: decoded.text };
  return utf8Failure(decoded.fault);
}

type Failed = { readonly failure: InputFailure };

export function utf8Failure(fault: Utf8Fault): Failed {
  const guess = fault.looksLike === null ? "" : ` It looks like ${NAMES[fault.looksLike]}; convert it to UTF-8.`;
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
    case "EISDIR":
      return failure("unreadable", "It is a folder.") as Failed;
    case "ERR_FS_FILE_TOO_LARGE":
    case "ERR_STRING_TOO_LONG":
      return failure("too-large", "It is too large to be read at once. Records one a line belong in a .jsonl file, which is read as a stream.") as Failed;
    default:
      return failure("unreadable", `It cannot be read: ${message}.`) as Failed;
  }
}
