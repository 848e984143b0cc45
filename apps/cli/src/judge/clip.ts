/** No text of ours or the API's needs more than this for itself; what makes it longer comes from the request. */
const LONGEST = 1200;
/** A run without a space longer than this is no word of any sentence. */
const LONGEST_RUN = 160;

/** Shortens what a request's own (absurdly long) keys and values blew up. Texts of usual length pass as they are. */
export function clipLong<T extends string | null>(text: T): T {
  if (text === null || text.length <= LONGEST_RUN) return text;
  const words = text.replace(/\S{161,}/g, (run) => `${run.slice(0, 80)}…${run.slice(-40)}`.toWellFormed());
  return (words.length <= LONGEST ? words : `${words.slice(0, LONGEST)}…`.toWellFormed()) as T;
}
