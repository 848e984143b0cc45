import type { Path } from "../../subject.ts";

/** What a part of the count stands for. */
export type PartKind =
  | "frame"
  | "system"
  | "text"
  | "tool-prompt"
  | "tool"
  | "tool-use"
  | "tool-result"
  | "thinking"
  | "image"
  | "document"
  | "search-result"
  | "output-format"
  | "server-content";

/**
 * Fixed costs around the texts. Each is one fitted number a generation; see `frames.ts`. A new name goes at the end of
 * the list in `frames.ts`, then the fit is run again.
 */
export interface Meter {
  /** What follows belongs to this part, until the next call. */
  part(path: Path, kind: PartKind): void;
  text(value: string): void;
  /** A fixed cost, fitted. */
  frame(slot: number, times?: number): void;
  /** Tokens known by rule, or only within limits. */
  range(low: number, estimate: number, high: number): void;
  note(note: string): void;
}
