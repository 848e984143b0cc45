import { findModel, type Context } from "../core.ts";
import type { Exchange } from "../input/exchange.ts";
import { isFields } from "../input/exchange.ts";
import type { Answer } from "./answer.ts";

/** Why an answer says nothing about what a client could have known. */
export type Reason =
  | "credentials (401, 403)"
  | "rate limit (429)"
  | "server fault (5xx)"
  | "credit"
  | "beta headers not in the record"
  | "day not in the record"
  | "server state"
  | "bytes behind a link or in a medium"
  | "model id not in the facts (404)"
  | "texts replaced in the record"
  | "answer edited by hand"
  | "error in a stream"
  | "other status";

const CREDIT = /credit balance|usage limits|billing/i;
/** What only the server knows: accounts, files, keys it signed with, its compiler's limits. */
const STATE =
  /Invalid `signature`|cannot be modified|does not match its `signature`|Invalid `data` in|Invalid `encrypted_content`|compiled grammar is too large|not enabled for your organization|organization has been disabled|data retention|HIPAA|not yet available for this subscription|authentication style|content filtering policy|Invalid authorization token for MCP|on-demand throughput|model identifier is invalid|organization policy|[Ff]ile .*not found|no available results|requested resource could not be found|[Cc]ontainer .*(not found|expired)|don't have access/;
const BYTES = /Unable to download|file format is invalid|Could not process image|image exceeds|image dimensions|does not match the provided media type|appears to be|The PDF specified|PDF pages|Too much media/;
/** Lengths: with replaced texts nobody can count them. */
const LENGTH = /prompt is too long|input length and|Input is too long|too many total text bytes|at least \d+ tokens/;

/** A reason why the record decides nothing, whatever was foretold; null when it does. */
export function undecidable(answer: Answer, exchange: Exchange): Reason | null {
  if (exchange.edited_answer === true) return "answer edited by hand";
  if (answer.kind === "accepted") return null;
  const { status, message } = answer;
  if (status === 401 || status === 403) return "credentials (401, 403)";
  if (status === 429) return "rate limit (429)";
  if (status >= 500) return "server fault (5xx)";
  if (status < 300) return "error in a stream";
  if (answer.kind === "other") return "other status";
  if (message === null) return null;
  if (CREDIT.test(message)) return "credit";
  if (STATE.test(message)) return "server state";
  return exchange.redacted === true && (LENGTH.test(message) || BYTES.test(message)) ? "texts replaced in the record" : null;
}

/** A reason that only counts where nothing was foretold. */
export function beyondReach(answer: Answer, exchange: Exchange, context: Context): Reason | null {
  const { status, message } = answer;
  if (message !== null && BYTES.test(message)) return "bytes behind a link or in a medium";
  if (status !== 404) return null;
  const body = isFields(exchange.request) ? exchange.request["model"] : undefined;
  const model = context.model ?? body;
  return typeof model === "string" && findModel(model, context.platform) === undefined ? "model id not in the facts (404)" : null;
}
