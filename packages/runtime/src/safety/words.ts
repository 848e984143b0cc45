import { apiVocabulary } from "@no400/core";
import { FOREIGN_NAMES, FOREIGN_WORDS } from "./vocabulary.ts";

export function isApiWord(text: string): boolean {
  return apiVocabulary().words.has(text) || FOREIGN_WORDS.has(text);
}

export function isFieldName(text: string): boolean {
  return apiVocabulary().fields.has(text) || FOREIGN_NAMES.has(text);
}

/** A model id as it may be logged: only what has the form of one, without what may stand before (an ARN holds an account's number). */
export function safeModel(model: string | null): string | null {
  if (model === null || model.length > 200) return null;
  return /(?:^|[/:])((?:[a-z-]{2,8}\.)?(?:anthropic\.)?claude-[\w.:@-]{1,80})$/.exec(model)?.[1] ?? null;
}
