import type { Exchange } from "../input/exchange.ts";
import { isFields } from "../input/exchange.ts";

/** What the API answered, read from a record. */
export interface Answer {
  readonly status: number;
  /** `accepted`: a success that stayed one. `refused`: 400, 404 or 413. `other`: says nothing about the request. */
  readonly kind: "accepted" | "refused" | "other";
  /** The API's error message; null where there is none in the record. */
  readonly message: string | null;
}

/** Reads the envelope of the direct API, the bare one of Bedrock, gateways' texts, and error events inside streams. */
export function answerOf({ status, response }: Exchange): Answer | null {
  if (typeof status !== "number") return null;
  const event = isFields(response) ? response["error_event"] : undefined;
  if (event !== undefined && event !== null) return { status, kind: "other", message: messageOf(event) };
  const message = messageOf(response);
  if (status >= 200 && status < 300) return { status, kind: isErrorBody(response) ? "other" : "accepted", message };
  return { status, kind: status === 400 || status === 404 || status === 413 ? "refused" : "other", message };
}

function isErrorBody(response: unknown): boolean {
  if (typeof response === "string") return /^event: error$/m.test(response);
  return isFields(response) && response["type"] === "error";
}

function messageOf(response: unknown): string | null {
  if (typeof response === "string") return response.startsWith("{") ? messageOf(parsed(response)) : response.slice(0, 500);
  if (!isFields(response)) return null;
  const error = response["error"];
  if (typeof error === "string") return error;
  const text = isFields(error) ? error["message"] : (response["message"] ?? response["_unparsed"]);
  return typeof text === "string" ? text : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
