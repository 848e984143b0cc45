import type { ApiReply, Problem } from "@no400/core";

/** The body of an error answer, as the API writes it. */
export interface ApiErrorBody {
  readonly type: "error";
  readonly error: { readonly type: string; readonly message: string };
}

export function errorBody({ type, message }: ApiReply): ApiErrorBody {
  return { type: "error", error: { type, message: message ?? "" } };
}

/** What every refusal carries, whatever its class. */
export interface Refused {
  readonly status: number;
  readonly error: ApiErrorBody;
  /** The request never reached the API, so it has no id. */
  readonly requestID: null;
  readonly problems: readonly Problem[];
}

/** Thrown where no SDK is at hand whose own class could be; the same members as the SDK's `BadRequestError`. */
export class PreflightError extends Error implements Refused {
  override readonly name = "PreflightError";
  readonly status: number;
  readonly error: ApiErrorBody;
  readonly type: string;
  readonly requestID = null;
  readonly headers: undefined = undefined;
  readonly problems: readonly Problem[];

  constructor(reply: ApiReply, problems: readonly Problem[]) {
    const body = errorBody(reply);
    super(`${reply.status} ${JSON.stringify(body)}`);
    this.status = reply.status;
    this.error = body;
    this.type = reply.type;
    this.problems = problems;
  }
}

const byHeaders = new WeakMap<object, readonly Problem[]>();

/** Remembers the problems behind a synthetic answer: SDKs keep the answer's headers on the error they make of it. */
export function rememberProblems(headers: Headers, problems: readonly Problem[]): void {
  byHeaders.set(headers, problems);
}

/**
 * The problems behind an error, whichever class it has and whichever SDK made it of our answer; null when the error is not ours.
 */
export function problemsOf(error: unknown): readonly Problem[] | null {
  if (typeof error !== "object" || error === null) return null;
  const { problems, headers, cause } = error as { readonly problems?: unknown; readonly headers?: unknown; readonly cause?: unknown };
  if (Array.isArray(problems)) return problems as readonly Problem[];
  if (typeof headers === "object" && headers !== null && byHeaders.has(headers)) return byHeaders.get(headers) ?? null;
  return cause === undefined || cause === error ? null : problemsOf(cause);
}

/** A header of our answers, so that nobody takes them for the API's: the rule's id. */
export const MARK = "x-no400";

/** The answer the API would give, made here. Retrying is pointless, and says so in the SDKs' own header. */
export function refusalResponse(reply: ApiReply, problems: readonly Problem[]): Response {
  const headers = {
    "content-type": "application/json",
    "x-should-retry": "false",
    [MARK]: problems.find(({ severity }) => severity === "error")?.code ?? "refused",
  };
  const response = new Response(JSON.stringify(errorBody(reply)), { status: reply.status, headers });
  rememberProblems(response.headers, problems);
  return response;
}
