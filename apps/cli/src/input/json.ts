import { frame, parseJson, parseJsonc, type ContextInput, type JsonFault, type ParsedJsonc, type Path, type Place } from "../core.ts";
import { jsonCassette, jsonCassetteRequests } from "./cassette/json-cassette.ts";
import { exchangeContext, isExchange, isFields } from "./exchange.ts";
import { failure, type Found, type FoundRequest, samePlace } from "./found.ts";
import { harRequests, isHar } from "./har.ts";

/** Where a stretch of JSON text stands, and what is known about it. */
export interface JsonOrigin {
  readonly place: (place: Place) => Place;
  readonly verbatim: boolean;
  readonly label: string | null;
  readonly context: ContextInput;
  /** False where the text is surely without faults of its own; true when absent. */
  readonly scan?: boolean;
}

const WHOLE_FILE: JsonOrigin = { place: samePlace, verbatim: true, label: null, context: {} };

/** The requests of one JSON (or JSONC) text. */
export function jsonRequests(text: string, jsonc: boolean, origin: JsonOrigin = WHOLE_FILE): readonly Found[] {
  if (text.trim() === "") return [failure("empty", "It is empty: there is no request in it.")];
  const parsed = jsonc ? parseJsonc(text) : parseJson(text);
  if ("fault" in parsed) return [syntaxFailure(text, parsed.fault, origin.place)];
  return requestsOf(parsed.value, jsonc ? (parsed as ParsedJsonc).text : text, origin, 0);
}

/** The requests of a file that is plain JSON, from its value. */
export function jsonValueRequests(value: unknown, text: string): readonly Found[] {
  return requestsOf(value, text, WHOLE_FILE, 0);
}

export function syntaxFailure(text: string, fault: JsonFault, place: (place: Place) => Place): Found {
  const at = place(fault.place);
  return failure("not-json", `It is no JSON: ${fault.found}, expected ${fault.expected}.`, at, shiftFrame(frame(text, fault.place), at.line - fault.place.line), fault.api);
}

/** Numbers the lines of a frame as the original file does. */
export function shiftFrame(picture: string, by: number): string {
  if (by === 0) return picture;
  const rows = picture.split("\n").map((row) => /^( *\d*) \|(.*)$/s.exec(row));
  const numbers = rows.map((row) => (row?.[1]?.trim() ? String(Number(row[1]) + by) : ""));
  const width = Math.max(...numbers.map((number) => number.length));
  return rows.map((row, index) => `${(numbers[index] ?? "").padStart(width)} |${row?.[2] ?? ""}`).join("\n");
}

/** The requests in a parsed value: itself, or those of an exchange, a batch line, a HAR, a cassette, a list of any of these. */
export function requestsOf(value: unknown, text: string, origin: JsonOrigin, index: number): readonly Found[] {
  if (isHar(value)) return harRequests(value, text, origin);
  const cassette = jsonCassette(value);
  if (cassette !== null) return jsonCassetteRequests(cassette, text, origin);
  if (Array.isArray(value) && value.length > 0 && value.every(isFields)) {
    return value.map((item, at) => ({ request: requestIn(item, text, origin, index + at, [at]) }));
  }
  return [{ request: requestIn(value, text, origin, index, []) }];
}

/** One request from one value: an exchange's, a batch line's, a whole batch, or the value itself. */
export function requestIn(value: unknown, text: string, origin: JsonOrigin, index: number, at: Path): FoundRequest {
  const { place, verbatim, label, context } = origin;
  if (isExchange(value)) {
    const id = typeof value.id === "string" ? value.id : label;
    return { index, text, place, verbatim, exchange: value, label: id, value: value.request, at: [...at, "request"], scan: false, context: { ...context, ...exchangeContext(value) } };
  }
  if (isFields(value) && isFields(value["params"]) && "custom_id" in value && !("messages" in value)) {
    const id = value["custom_id"];
    return { index, text, place, verbatim, exchange: null, label: typeof id === "string" ? id : label, value: value["params"], at: [...at, "params"], scan: false, context };
  }
  const batch = isFields(value) && Array.isArray(value["requests"]) && !("messages" in value);
  const scan = at.length === 0 && origin.scan !== false;
  return { index, text, place, verbatim, exchange: null, label, value, at, scan, context: batch ? { ...context, endpoint: "batches" } : context };
}
