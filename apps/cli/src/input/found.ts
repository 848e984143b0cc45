import type { ContextInput, Path, Place } from "../core.ts";
import type { Exchange } from "./exchange.ts";

/** The kinds of input, as `--input` names them. */
export const INPUTS = ["json", "jsonc", "jsonl", "curl", "markdown", "har", "http", "cassette"] as const;
export type InputKind = (typeof INPUTS)[number];

/** One request found in an input. */
export interface FoundRequest {
  /** Counts from 0 within its file. */
  readonly index: number;
  /** What the input calls it: a record's id, a `custom_id`, a heading; null where it has no name. */
  readonly label: string | null;
  readonly value: unknown;
  /** Plain JSON text the request stands in, at the path `at`. */
  readonly text: string;
  readonly at: Path;
  /** Whether `text` itself is what is sent, so that its own faults count. */
  readonly scan: boolean;
  /** What the input itself says about where the request goes. */
  readonly context: ContextInput;
  /** Turns a place in `text` into the place in the original file. */
  readonly place: (place: Place) => Place;
  /** True where `text` is the file, or a stretch of it, so that it can be edited there. */
  readonly verbatim: boolean;
  /** The recorded exchange it is part of, where there is one. */
  readonly exchange: Exchange | null;
}

export type FailureKind = "not-found" | "no-matches" | "unreadable" | "too-large" | "empty" | "not-utf8" | "not-json" | "no-request" | "unwritable";

/** Why an input, or a part of it, could not be read as a request. */
export interface InputFailure {
  readonly kind: FailureKind;
  /** A sentence without the path. */
  readonly message: string;
  readonly place: Place | null;
  /** A picture of the place, at most 200 characters of the file. */
  readonly frame: string | null;
  /** The API's own answer to such a body, where known. */
  readonly api: string | null;
}

export type Found = { readonly request: FoundRequest } | { readonly failure: InputFailure };

export function failure(kind: FailureKind, message: string, place: Place | null = null, frame: string | null = null, api: string | null = null): Found {
  return { failure: { kind, message, place, frame, api } };
}

export const samePlace = (place: Place): Place => place;

/** For a text that begins at a line and column (both from 1) and offset of its file, and is a verbatim stretch of it. */
export function placeFrom(line: number, column: number, offset: number): (place: Place) => Place {
  return (place) => ({
    offset: place.offset + offset,
    endOffset: place.endOffset + offset,
    line: place.line + line - 1,
    column: place.line === 1 ? place.column + column - 1 : place.column,
    endLine: place.endLine + line - 1,
    endColumn: place.endLine === 1 ? place.endColumn + column - 1 : place.endColumn,
  });
}
