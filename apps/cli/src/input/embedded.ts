import { type ContextInput, lineIndex, locate, parseJson, type Path, type Place } from "../core.ts";
import type { Found } from "./found.ts";
import { type JsonOrigin, requestIn, syntaxFailure } from "./json.ts";

/** A JSON text that stands inside a string of another JSON text. */
interface Embedded {
  readonly body: string;
  readonly text: string;
  readonly at: Path;
  readonly origin: JsonOrigin;
  readonly index: number;
  readonly label: string | null;
  readonly context: ContextInput;
}

/** The request of an escaped body; its places are those of the string it is written in, character by character. */
export function embeddedJson({ body, text, at, origin, index, label, context }: Embedded): Found {
  const string = locate(text, at, "value");
  const lines = lineIndex(text);
  const place = (inner: Place): Place => {
    if (string === undefined) return origin.place(lines.place(0, 0));
    const [from, to] = unescapedOffsets(text, string.offset + 1, [inner.offset, inner.endOffset]);
    return origin.place(lines.place(from, to));
  };
  const parsed = parseJson(body);
  if ("fault" in parsed) return syntaxFailure(body, parsed.fault, place);
  return { request: { ...requestIn(parsed.value, body, { ...origin, label, context }, index, []), place, verbatim: false } };
}

/** Offsets in a JSON string's source of the characters at two offsets of its value, the first not behind the second. */
function unescapedOffsets(source: string, start: number, [first, second]: readonly [number, number]): readonly [number, number] {
  let at = start;
  let from = start;
  for (let count = 0; count <= second && at < source.length; count++) {
    if (count === first) from = at;
    if (count === second) return [from, at];
    at += source.charCodeAt(at) !== 92 ? 1 : source.charCodeAt(at + 1) === 117 ? 6 : 2;
  }
  return [from, at];
}
