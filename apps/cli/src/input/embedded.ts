import { lineIndex, locate, parseJson, type Path, type Place } from "../core.ts";
import { exchangeContext } from "./exchange.ts";
import type { Found } from "./found.ts";
import { type JsonOrigin, requestIn, syntaxFailure } from "./json.ts";
import { exchangeOf, type RecordedCall } from "./recorded.ts";

/** The JSON text of a recorded call's body, inside a string of another JSON text. */
interface Embedded {
  readonly call: RecordedCall;
  readonly body: string;
  /** False: it is written there in base64, whose characters are not its own. */
  readonly exact: boolean;
  readonly text: string;
  readonly at: Path;
  readonly origin: JsonOrigin;
  readonly index: number;
  readonly label: string;
}

/** The request of an escaped body; its places are those of the string it is written in, character by character. */
export function embeddedJson({ call, body, exact, text, at, origin, index, label }: Embedded): Found {
  const placeOf = once(() => placesIn(text, at));
  const place = (inner: Place): Place => origin.place(placeOf()(exact ? inner : { ...inner, offset: 0, endOffset: 0 }));
  const parsed = parseJson(body);
  if ("fault" in parsed) return syntaxFailure(body, parsed.fault, place);
  const exchange = exchangeOf(call, parsed.value);
  const request = requestIn(parsed.value, body, { ...origin, label, context: exchangeContext(exchange) }, index, []);
  return { request: { ...request, place, verbatim: false, exchange } };
}

/** Finding the string reads the whole file: only a request with problems asks for it. */
function placesIn(text: string, at: Path): (inner: Place) => Place {
  const string = locate(text, at, "value");
  const lines = lineIndex(text);
  if (string === undefined) return () => lines.place(0, 0);
  return ({ offset, endOffset }) => lines.place(...unescapedOffsets(text, string.offset + 1, [offset, endOffset]));
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Offsets in a JSON string's source of the characters at two offsets of its value, the first not behind the second. */
function unescapedOffsets(source: string, start: number, [first, second]: readonly [number, number]): [number, number] {
  let at = start;
  let from = start;
  for (let count = 0; count <= second && at < source.length; count++) {
    if (count === first) from = at;
    if (count === second) return [from, at];
    at += source.charCodeAt(at) !== 92 ? 1 : source.charCodeAt(at + 1) === 117 ? 6 : 2;
  }
  return [from, at];
}
