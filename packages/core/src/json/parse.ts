import { diagnose } from "./diagnose.ts";
import { type JsonFault, placed } from "./fault.ts";
import { stripJsonc } from "./jsonc.ts";

export interface ParsedJson {
  readonly value: unknown;
}

export interface ParsedJsonc extends ParsedJson {
  /** The text with comments and trailing commas blanked out: same length, same offsets, plain JSON. */
  readonly text: string;
}

function faultOf(text: string, error: unknown): JsonFault {
  const raw = diagnose(text);
  if (raw !== undefined) return placed(text, raw);
  const found = error instanceof Error ? error.message : "something JSON.parse refuses";
  return placed(text, { code: "unexpected-character", from: 0, to: text.length, found, expected: "JSON" });
}

/**
 * JSON.parse, and on failure the exact first fault in words. Never throws, at any depth of nesting.
 * A text that parses can still hold what the API refuses: see `scanText`.
 */
export function parseJson(text: string): ParsedJson | { readonly fault: JsonFault } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    return { fault: faultOf(text, error) };
  }
}

/** As {@link parseJson} for text that may hold comments and trailing commas. Places of a fault are those of the text given. */
export function parseJsonc(text: string): ParsedJsonc | { readonly fault: JsonFault } {
  const plain = stripJsonc(text);
  const parsed = parseJson(plain);
  return "fault" in parsed ? parsed : { value: parsed.value, text: plain };
}
