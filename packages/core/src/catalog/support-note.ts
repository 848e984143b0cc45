import { shapeOf, withoutSecrets } from "../redact.ts";
import { explain, type Explanation } from "./explain.ts";
import { readError } from "./read-error.ts";

/** What is known of a failed call; everything but the error may be missing. */
export interface SupportNoteInput {
  /** In any form `explain` takes. */
  readonly error: unknown;
  /** `req_…`; read from the error where absent. */
  readonly requestId?: string;
  /** When it was sent. */
  readonly at?: Date | string;
  /** IANA name of the sender's time zone, such as `Europe/Lisbon`. */
  readonly zone?: string;
  readonly model?: string;
  /** Name and version: `@anthropic-ai/sdk 1.11.0`. */
  readonly sdk?: string;
  readonly apiVersion?: string;
  readonly betas?: readonly string[];
  readonly platform?: string;
  readonly endpoint?: string;
  /** The request itself; only its shape gets into the note. */
  readonly request?: unknown;
  /** What was done about it so far, one thing a line. */
  readonly tried?: readonly string[];
}

export interface SupportNote {
  /** Markdown, ready to paste. Holds no text of the request and no key. */
  readonly text: string;
  /** What support will ask for next, because it is not here. */
  readonly missing: readonly string[];
}

/** No reply of the API is longer; what is pasted may be. */
const MAX_MESSAGE = 8000;

/** Writes the note that support needs: exact error, request id, time, versions, the shape of the request, what was tried. Never throws. */
export function supportNote(input: SupportNoteInput): SupportNote {
  const error = readError(input.error);
  const explained = explain(input.error);
  const status = error.status ?? (explained.matches[0] === undefined ? null : (explained.matches[0].row.status ?? 400));
  const requestId = input.requestId ?? error.requestId;
  const missing: string[] = [];
  const fact = (name: string, value: string | null | undefined): string => {
    if (value !== null && value !== undefined && value !== "") return `- ${name}: ${withoutSecrets(value)}`;
    missing.push(name.toLowerCase());
    return `- ${name}: not known`;
  };
  const lines = [
    "# Error from the Messages API",
    "",
    fact("Request id", requestId),
    fact("Time", timeOf(input.at, input.zone)),
    fact("Status", status === null ? null : String(status)),
    fact("Error type", error.type),
    fact("Model", input.model ?? modelIn(input.request)),
    fact("SDK", input.sdk),
    fact("API version", input.apiVersion),
    ...optional("Error code", error.errorCode),
    ...optional("Betas", input.betas?.join(", ")),
    ...optional("Platform", input.platform),
    ...optional("Endpoint", input.endpoint),
    "",
    "## Message",
    "",
    fenced(withoutSecrets((error.message ?? asText(input.error)).slice(0, MAX_MESSAGE))),
    ...shape(input.request, missing),
    "",
    "## Tried",
    "",
    ...(input.tried ?? []).map((line) => `- ${withoutSecrets(line)}`),
  ];
  if ((input.tried ?? []).length === 0) {
    missing.push("what was tried");
    lines.push("Nothing was noted.");
  }
  return { text: `${[...lines, ...reading(explained)].join("\n")}\n`, missing };
}

function optional(name: string, value: string | null | undefined): readonly string[] {
  return value ? [`- ${name}: ${withoutSecrets(value)}`] : [];
}

function shape(request: unknown, missing: string[]): readonly string[] {
  if (request === undefined) {
    missing.push("the shape of the request");
    return [];
  }
  return ["", "## Shape of the request", "", "Texts, names and ids are left out; only kinds, lengths and counts are shown.", "", fenced(JSON.stringify(shapeOf(request), null, 2), "json")];
}

/** What no400 makes of it, so that nobody has to look it up twice. */
function reading({ cause, rule, retry, known }: Explanation): readonly string[] {
  if (cause === null || known === "no") return [];
  return ["", "## What no400 says", "", cause, ...(rule === null ? [] : [`Rule: ${rule.id}.`]), retry.helps === "no" ? "Sending it again unchanged gives the same answer." : "Sending it again may help."];
}

function timeOf(at: Date | string | undefined, zone: string | undefined): string | null {
  if (at === undefined) return null;
  const date = typeof at === "string" ? new Date(at) : at;
  if (Number.isNaN(date.getTime())) return [String(at), zone].filter(Boolean).join(" ");
  const utc = date.toISOString();
  return zone === undefined ? utc : `${localTime(date, zone)} (${utc})`;
}

function localTime(date: Date, zone: string): string {
  try {
    const local = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "medium" }).format(date);
    return `${local} ${zone}`;
  } catch {
    return zone; // no such zone: say what was given
  }
}

function modelIn(request: unknown): string | null {
  const outline = shapeOf(request);
  const model = typeof outline === "object" && outline !== null && "model" in outline ? outline.model : null;
  return typeof model === "string" ? model : null;
}

function asText(error: unknown): string {
  if (typeof error === "string") return error;
  return error instanceof Error ? error.message : "(no message)";
}

function fenced(text: string, language = "text"): string {
  const fence = "`".repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  return `${fence}${language}\n${text}\n${fence}`;
}
