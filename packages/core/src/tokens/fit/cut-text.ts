import { estimateText } from "../estimate.ts";
import type { Generation } from "../generation.ts";

/** Never between the halves of a surrogate pair. */
export const safeCut = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  return at > 0 && code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
};

/** Keeps the beginning (two thirds) and the end of a text, about `tokens` long, and says in between what is missing. */
export const cutMiddle = (text: string, tokens: number, generation: Generation): string => {
  const whole = Math.max(1, estimateText(text, generation).estimate);
  const room = Math.max(0, tokens - 12);
  const kept = Math.floor((text.length * room) / whole);
  const head = safeCut(text, Math.floor((kept * 2) / 3));
  const tail = safeCut(text, text.length - (kept - head));
  return `${text.slice(0, head)}\n[${tail - head} characters left out]\n${text.slice(tail)}`;
};
