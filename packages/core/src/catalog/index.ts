/** Known replies of the API: what they mean, which rule foretells them, and the note to send to support. */
export { replyAreas, replyRows } from "./areas.ts";
export { clientPlace, type ClientPlace } from "./client-path.ts";
export { explain, type ExplainingRule, type ExplainOptions, type Explanation, type FoundInRequest } from "./explain.ts";
export { matchMessage, nearestReplies, type RowMatch } from "./match.ts";
export type { Near } from "./nearest.ts";
export { notForetold, type NotForetold } from "./not-foretold.ts";
export { readError, type ReadError } from "./read-error.ts";
export type { DecidedBy, ReplyArea, ReplyRow, RetryHelps } from "./reply-row.ts";
export { retryAdvice, type HeadersInput, type RetryAdvice } from "./retry.ts";
export { sameWords } from "./same-words.ts";
export { supportNote, type SupportNote, type SupportNoteInput } from "./support-note.ts";
export { shapeOf, withoutSecrets, type Outline } from "../redact.ts";
export { allWordings, rulePage, rulesForetelling } from "./rule-links.ts";
