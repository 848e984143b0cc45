import { check } from "../../packages/core/src/check.ts";
import { matchMessage } from "../../packages/core/src/catalog/match.ts";
import { sameWords } from "../../packages/core/src/catalog/same-words.ts";
import { rulesForetelling } from "../../packages/core/src/catalog/rule-links.ts";
import { replyRows } from "../../packages/core/src/catalog/areas.ts";
import { contextOf, messageOf, type ExchangeRecord } from "./records.ts";

/** How a recorded rejection compares with what is foretold. */
export interface Replayed {
  readonly record: ExchangeRecord;
  readonly message: string | null;
  readonly foretold: { readonly code: string; readonly message: string | null } | null;
  /** `word-for-word` but for addresses of documentation, `same-rule`: the row's own rule in other words. `other-rule`: refused for another reason. `missed`: accepted. */
  readonly outcome: "word-for-word" | "same-rule" | "other-rule" | "missed";
  /** False where only tokens, bytes that were replaced, or the server could tell. */
  readonly decidable: boolean;
}

export function replayRejections(records: readonly ExchangeRecord[]): readonly Replayed[] {
  return records.filter(({ status }) => status === 400 || status === 404 || status === 413).map(replay);
}

/** Recorded acceptances that would be refused: the worst there is. */
export function falseAlarms(records: readonly ExchangeRecord[]): { readonly accepted: number; readonly alarms: readonly Replayed[] } {
  const accepted = records.filter(({ status }) => status === 200);
  return { accepted: accepted.length, alarms: accepted.map(replay).filter(({ foretold }) => foretold !== null) };
}

function replay(record: ExchangeRecord): Replayed {
  const message = messageOf(record);
  const { foretold } = check(record.request, contextOf(record));
  const rows = replyRows.filter(({ id }) => id === record.error_id);
  const known = rows.length > 0 ? rows : message === null ? [] : matchMessage(message).map(({ row }) => row);
  const rules = new Set(known.flatMap((row) => rulesForetelling(row).map(({ id }) => id)));
  return { record, message, foretold, outcome: outcomeOf(message, foretold, rules), decidable: (known[0]?.decidedBy ?? "client") === "client" };
}

function outcomeOf(message: string | null, foretold: Replayed["foretold"], rules: ReadonlySet<string>): Replayed["outcome"] {
  if (foretold === null) return "missed";
  if (sameWords(foretold.message, message)) return "word-for-word";
  return rules.has(foretold.code) ? "same-rule" : "other-rule";
}
