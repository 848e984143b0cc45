import type { Endpoint, Foretold, Platform } from "@no400/core";
import type { Bus } from "./events/bus.ts";
import type { Judged } from "./judge.ts";
import { Redactor } from "./safety/redact.ts";
import { safeProblem } from "./events/make-report.ts";
import type { SafeProblem } from "./events/report.ts";

/**
 * How verdict and answer compare. `accepted`, `foretold`: they agree. `false-alarm`: the API took what would have been refused.
 * `missed`: it refused what would have passed. `not-decidable`: the answer is about something else (rate limits, overload, keys).
 */
export type OutcomeKind = "accepted" | "false-alarm" | "foretold" | "missed" | "not-decidable";

/** One exchange without its content, in the record form that `no400 replay` reads; write each as a line of JSON. */
export interface Outcome {
  readonly id: string | null;
  /** The day, YYYY-MM-DD. */
  readonly at: string;
  readonly at_kind: "recorded";
  readonly platform: Platform;
  readonly endpoint: Endpoint;
  readonly headers: Readonly<Record<string, string>>;
  readonly headers_known: true;
  readonly request: unknown;
  readonly redacted: true;
  readonly status: number;
  /** The API's error, or null where the request was accepted. */
  readonly response: unknown;
  readonly outcome: OutcomeKind;
  readonly foretold: string | null;
  readonly problems: readonly SafeProblem[];
}

/** Sends, and compares on the side: the answer goes back untouched and without waiting. */
export async function shadowed(send: () => Promise<Response>, exchange: Judged, bus: Bus): Promise<Response> {
  const response = await send();
  // The copy is taken before the caller can read the body; only errors are read, and they are short.
  const copy = response.ok ? null : cloned(response);
  void compared(exchange, response, copy).then(
    (outcome) => { bus.outcome(outcome); },
    (error: unknown) => { bus.fault("shadow", error); },
  );
  return response;
}

async function compared({ call, value, judgement }: Judged, response: Response, copy: Response | null): Promise<Outcome> {
  const { verdict, decision } = judgement;
  const { endpoint, platform, asOf } = verdict.context;
  const redactor = new Redactor();
  // Before anything is waited for: callers go on with the same list of messages once they have their answer.
  const request = redactor.value(value, "api", "", 0);
  const body: unknown = copy === null ? null : await copy.json().catch(() => null);
  const foretold: Foretold["code"] | null = decision.refused[0]?.code ?? null;
  return {
    id: response.headers.get("request-id"),
    at: asOf,
    at_kind: "recorded",
    platform,
    endpoint,
    headers: { ...(call.version !== null && { "anthropic-version": call.version }), ...(call.beta !== null && { "anthropic-beta": call.beta }) },
    headers_known: true,
    request,
    redacted: true,
    status: response.status,
    response: copy === null ? null : answerOf(body, redactor),
    outcome: outcomeOf(response.status, foretold !== null),
    foretold,
    problems: verdict.problems.map(safeProblem),
  };
}

function cloned(response: Response): Response | null {
  try {
    return response.clone();
  } catch {
    return null;
  }
}

function answerOf(body: unknown, redactor: Redactor): unknown {
  const error = (body as { readonly error?: { readonly type?: unknown; readonly message?: unknown } } | null)?.error;
  const type = typeof error?.type === "string" ? redactor.about(error.type) : "unknown";
  const message = typeof error?.message === "string" ? redactor.about(error.message) : "";
  return { type: "error", error: { type, message } };
}

function outcomeOf(status: number, isForetold: boolean): OutcomeKind {
  if (status >= 200 && status < 300) return isForetold ? "false-alarm" : "accepted";
  if (status === 400 || status === 404 || status === 413) return isForetold ? "foretold" : "missed";
  return "not-decidable";
}
