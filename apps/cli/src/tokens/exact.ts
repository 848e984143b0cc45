import { UsageError } from "../cli/usage-error.ts";
import { apiCounter, contentKey, type ContextInput, DEFAULT_API_VERSION, findModel, type TokenCounter } from "../core.ts";
import { baseUrlOf } from "../doctor/base-url.ts";
import { cacheFolder, countCache } from "./count-cache.ts";

type Env = Readonly<Record<string, string | undefined>>;

/** Asks the API. Rejects with an {@link Uncounted} for a request it does not count. */
export type ExactCount = (body: Readonly<Record<string, unknown>>, model: string | null, context: ContextInput) => Promise<number>;

/** Why one request was not counted, in a sentence. */
export class Uncounted extends Error {}

/** Worth another try. */
class Passing extends Error {
  readonly afterMs: number | null;

  constructor(message: string, afterMs: number | null) {
    super(message);
    this.afterMs = afterMs;
  }
}

const TRIES = 4;
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;
const TIMEOUT = 60_000;

/** Throws {@link UsageError} where there is no key. */
export function exactCounter(env: Env, cached: boolean): ExactCount {
  const key = env["ANTHROPIC_API_KEY"]?.trim() ?? "";
  if (key === "") throw new UsageError("--exact asks the API and needs ANTHROPIC_API_KEY. Counting is free of charge.");
  const base = baseUrlOf(env, undefined);
  if (base === null) throw new UsageError("ANTHROPIC_BASE_URL is no address.");
  const url = `${base.href.replace(/\/+$/, "")}/v1/messages/count_tokens`;
  // One counter for all that is sent with the same headers: it asks once for equal requests, and a few at a time.
  const counters = new Map<string, TokenCounter>();
  const counterFor = (version: string, betas: readonly string[]): TokenCounter => {
    const scope = contentKey([url, version, betas]).slice(0, 16);
    const made = counters.get(scope);
    if (made !== undefined) return made;
    const headers = { "content-type": "application/json", "x-api-key": key, "anthropic-version": version, ...(betas.length > 0 && { "anthropic-beta": betas.join(",") }) };
    const counter = apiCounter({
      send: (sent) => post(url, headers, sent),
      policy: patiently,
      ...(cached && { cache: countCache(cacheFolder(env), scope) }),
    });
    counters.set(scope, counter);
    return counter;
  };
  return (body, model, context) => {
    const counter = counterFor(context.apiVersion ?? DEFAULT_API_VERSION, [...(context.betas ?? [])].sort());
    // The API knows its own ids, not those of clouds.
    const id = model === null ? undefined : (findModel(model)?.id ?? model);
    return counter.count({ ...body, ...(id !== undefined && { model: id }) });
  };
}

async function post(url: string, headers: Readonly<Record<string, string>>, body: unknown): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(url, { method: "POST", headers, body: JSON.stringify(body), signal: AbortSignal.timeout(TIMEOUT) });
  } catch (error) {
    const cause = (error as { readonly cause?: { readonly code?: string } }).cause?.code ?? (error as Error).message;
    throw new Passing(`count_tokens cannot be reached (${cause}); no400 doctor --connect finds out why.`, null);
  }
  const text = await response.text();
  if (response.ok) return parsed(text);
  const message = `count_tokens answered ${response.status}: ${errorOf(text)}`;
  if (response.status === 408 || response.status === 429 || response.status >= 500) throw new Passing(message, pauseOf(response.headers.get("retry-after")));
  throw new Uncounted(message);
}

async function patiently<T>(call: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await call();
    } catch (error) {
      if (!(error instanceof Passing)) throw error instanceof TypeError ? new Uncounted(`${error.message}.`) : error;
      if (tries === TRIES) throw new Uncounted(error.message);
      const pause = error.afterMs ?? FIRST_PAUSE * 2 ** (tries - 1);
      await new Promise((resolve) => setTimeout(resolve, Math.min(pause, LONGEST_PAUSE)));
    }
  }
}

function pauseOf(header: string | null): number | null {
  const seconds = header === null ? NaN : Number(header);
  return seconds >= 0 ? seconds * 1000 : null;
}

function errorOf(text: string): string {
  const body = parsed(text) as { readonly error?: { readonly message?: unknown } } | null;
  const message = body?.error?.message;
  return typeof message === "string" ? message : text.slice(0, 200);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
