import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sharedFile } from "../check-facts/shared.ts";
import type { ContextInput, Platform } from "../../packages/core/src/context.ts";

/** One recorded (or rebuilt) exchange. */
export interface ExchangeRecord {
  readonly id: string;
  readonly at: string;
  readonly at_kind: string;
  readonly platform: string;
  readonly endpoint: "messages" | "count_tokens" | "batches";
  readonly url?: string;
  readonly headers: Readonly<Record<string, string>> | null;
  readonly headers_known: boolean;
  readonly request: unknown;
  readonly status: number;
  readonly response: unknown;
  readonly redacted?: unknown;
  readonly edited_answer?: unknown;
  /** Of reproductions: the catalogue row, and whether the message is complete and verbatim. */
  readonly error_id?: string;
  readonly message_exact?: boolean;
}

export function readLines<T>(file: string): readonly T[] {
  return readFileSync(file, "utf8").split("\n").filter((line) => line !== "").map((line) => JSON.parse(line) as T);
}

export function corpus(): readonly ExchangeRecord[] | undefined {
  const folder = sharedFile("corpus");
  if (folder === undefined) return undefined;
  return readdirSync(folder).filter((name) => name.endsWith(".jsonl")).flatMap((name) => readLines<ExchangeRecord>(join(folder, name)));
}

export function reproductions(): readonly ExchangeRecord[] | undefined {
  const file = sharedFile("facts/reproductions.jsonl");
  return file === undefined ? undefined : readLines(file);
}

/** What is known of where a record was sent. */
export function contextOf(record: ExchangeRecord): ContextInput {
  const url = record.url ?? "";
  const found = /\/model\/([^/]+)\/|\/models\/([^/:]+)/.exec(url);
  const model = found === null ? null : decodeURIComponent((found[1] ?? found[2]) as string);
  return {
    endpoint: record.endpoint,
    platform: platformOf(record.platform, url),
    headers: record.headers_known ? record.headers : null,
    asOf: record.at,
    asOfExact: record.at_kind === "recorded",
    model,
    contentReplaced: record.redacted !== undefined && record.redacted !== false,
  };
}

function platformOf(name: string, url: string): Platform {
  if (name === "bedrock" && url.includes("/anthropic/")) return "bedrock-mantle";
  if (name === "bedrock" && /\/converse(-stream)?$/.test(url)) return "bedrock-converse";
  if (name.startsWith("other")) return "other";
  return name === "azure" ? "foundry" : (name as Platform);
}

/** Reproductions whose collector wrote a note in brackets behind the API's message. */
const NOTED = new Set(["model-not-found#6", "tool-choice-tool-not-found#2"]);

/** The message of an answer, in the API's envelope or Bedrock's. */
export function messageOf(record: ExchangeRecord): string | null {
  const response = record.response as { readonly error?: { readonly message?: unknown }; readonly message?: unknown } | null;
  const message = response?.error?.message ?? response?.message;
  if (typeof message !== "string") return null;
  return NOTED.has(record.id) ? message.replace(/ \([^()]*\)$/, "") : message;
}
