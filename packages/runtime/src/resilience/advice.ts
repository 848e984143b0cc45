/** What an answer says about trying again. */

/** Whether an answer may be repeated: the API's own word first, then the usual statuses. Never a 400. */
export function isRepeatable({ status, headers }: Response): boolean {
  if (status < 400 || status === 400) return false;
  const advice = headers.get("x-should-retry");
  if (advice !== null) return advice === "true";
  return status === 408 || status === 409 || status === 429 || status >= 500;
}

/** Whether an answer means that the API itself fails; a limit or a bad request does not. */
export function isFailure({ status }: Response): boolean {
  return status >= 500;
}

/** Milliseconds an answer asks to wait; null when it says nothing that can be read. */
export function waitOf({ headers }: Response, now: number = Date.now()): number | null {
  const exact = numberOf(headers.get("retry-after-ms"));
  if (exact !== null) return exact;
  const text = headers.get("retry-after");
  const seconds = numberOf(text);
  if (seconds !== null) return seconds * 1000;
  const date = text === null ? NaN : Date.parse(text);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

function numberOf(text: string | null): number | null {
  if (text === null || text.trim() === "") return null;
  const value = Number(text);
  return Number.isFinite(value) && value >= 0 ? value : null;
}
