import type { PublishedModel } from "./published-model.ts";

/** Thrown for prose nobody has read yet: then a person must decide what it means. */
export class Unread extends Error {}

export type Row = PublishedModel;
const NO_FIELD = Symbol("field absent");

function field(row: Row, name: string): unknown {
  return name in row ? row[name] : NO_FIELD;
}

/** Absent counts as null: both say "not known". */
export function plain(row: Row, name: string): unknown {
  const value = field(row, name);
  return value === NO_FIELD ? null : value;
}

/** Reads a prose value by its beginning; null stays null, other texts are handed back as unread. */
export function prose(row: Row, name: string, meanings: Readonly<Record<string, unknown>>): unknown {
  const value = plain(row, name);
  if (value === null) return null;
  if (typeof value === "boolean" || Array.isArray(value)) {
    const key = String(value);
    if (key in meanings) return meanings[key];
    throw new Unread(`${name}: ${key}`);
  }
  const text = String(value);
  const key = Object.keys(meanings).find((start) => text.startsWith(start));
  if (key === undefined) throw new Unread(`${name}: ${text}`);
  return meanings[key];
}

export function inside(row: Row, name: string, key: string): unknown {
  const value = plain(row, name);
  if (typeof value !== "object" || value === null) return null;
  return Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : null;
}

export const sampled = (row: Row, key: string): unknown => {
  const value = inside(row, "sampling", key);
  if (value === null) return null;
  if (value === "accepted") return "free";
  if (value === "only default") return "default-only";
  throw new Unread(`sampling.${key}: ${String(value)}`);
};

/** The first word of every entry; what follows it is for people. */
export const types = (row: Row, name: string): unknown => {
  const list = plain(row, name);
  return Array.isArray(list) ? list.map((entry) => String(entry).split(" ")[0]).sort() : null;
};

export const marked = (row: Row, mark: string): unknown => {
  const list = plain(row, "thinking_types_accepted");
  if (!Array.isArray(list)) return null;
  return list.filter((entry) => String(entry).includes(mark)).map((entry) => String(entry).split(" ")[0]);
};

export const retires = (row: Row, notBefore: boolean): unknown => {
  const value = plain(row, "retires_at");
  if (value === null || value === "to be announced") return null;
  const text = String(value);
  const promise = text.startsWith("not before ");
  return promise === notBefore ? text.replace("not before ", "") : null;
};

export const batchOutput = (row: Row): unknown => {
  const value = plain(row, "max_output_with_beta");
  if (typeof value !== "object" || value === null) return null;
  const { tokens, header, only } = value as Record<string, unknown>;
  return { tokens, beta: header, batchesOnly: only !== undefined };
};

export const toolPrompt = (row: Row): unknown => {
  const auto = inside(row, "tool_use_system_prompt_tokens", "auto_none");
  return auto === null ? null : { auto, forced: inside(row, "tool_use_system_prompt_tokens", "any_tool") };
};

export const noList = (row: Row): unknown =>
  Array.isArray(row["notes"]) && row["notes"].some((note) => String(note).includes("explicit fallbacks list is a 400"))
    ? false
    : null;
