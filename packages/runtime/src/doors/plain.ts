import { render, type ContextInput, type Problem } from "@no400/core";
import { Judge, type Refusal } from "../judge.ts";
import type { PreflightOptions } from "../options.ts";
import { errorBody, PreflightError, type ApiErrorBody } from "../refusal-error.ts";
import type { Call } from "../target.ts";

/** Options for plain values; `context` says where the request will go (default: the direct API, betas not known). */
export type PlainOptions = Omit<PreflightOptions, "mode" | "onOutcome" | "exact">;

/** What a check of a plain value says. */
export type Checked =
  | { readonly ok: true; readonly warnings: readonly Problem[] }
  | {
      readonly ok: false;
      /** Status the API would answer, 400 nearly always. */
      readonly status: number;
      /** The body the API would answer. */
      readonly error: ApiErrorBody;
      /** All problems, warnings included, in the API's order. */
      readonly problems: readonly Problem[];
      /** One sentence a problem: names the thing and says what to do. */
      readonly messages: readonly string[];
    };

/** Judges a value that is about to become a request: for queues, proxies, tests. Never throws for a bad request. */
export function checkRequest(request: unknown, options: PlainOptions = {}): Checked {
  const { problems: found, refusal } = judged(request, options);
  if (refusal === null) return { ok: true, warnings: found };
  const { reply, problems } = refusal;
  return { ok: false, status: reply.status, error: errorBody(reply), problems, messages: problems.map((problem) => render(problem).message) };
}

/** Throws a {@link PreflightError} for a request that the API would refuse. */
export function assertRequest(request: unknown, options: PlainOptions = {}): void {
  const { refusal } = judged(request, options);
  if (refusal !== null) throw new PreflightError(refusal.reply, refusal.problems);
}

/** A judge, and the call that plain values are taken for. */
interface Plain {
  readonly judge: Judge;
  readonly call: Call;
}

const judges = new WeakMap<PlainOptions, Plain>();
const DEFAULTS: PlainOptions = {};
const NOWHERE: ContextInput = {};

/** One for one options object: making a checker costs more than a small check. */
function judgeFor(options: PlainOptions): Plain {
  const key = Object.keys(options).length === 0 ? DEFAULTS : options;
  const known = judges.get(key);
  if (known !== undefined) return known;
  const made = { judge: new Judge(key), call: plainCall(key.context ?? NOWHERE) };
  judges.set(key, made);
  return made;
}

interface Judged {
  readonly problems: readonly Problem[];
  readonly refusal: Refusal | null;
}

function judged(request: unknown, options: PlainOptions): Judged {
  const { judge, call } = judgeFor(options);
  try {
    const startedAt = judge.start();
    const judgement = judge.judge(request, call);
    return { problems: judgement.verdict.problems, refusal: judge.settle(judgement, startedAt) };
  } catch (error) {
    judge.bus.fault("checkRequest", error);
    return { problems: [], refusal: null };
  }
}

/** No call is at hand; what is known stands in the context, and headers are not known. */
function plainCall({ endpoint = "messages", platform = "anthropic", model = null }: ContextInput): Call {
  return { target: { endpoint, platform, model, canonical: false }, url: "", version: null, beta: null, plain: true };
}
