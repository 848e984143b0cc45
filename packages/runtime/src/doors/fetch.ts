import { Judge, type Judged, type Refusal } from "../judge.ts";
import type { PreflightOptions } from "../options.ts";
import { PreflightError, refusalResponse } from "../refusal-error.ts";
import { shadowed } from "../shadow.ts";
import type { HeaderReader } from "../target.ts";
import { bodyText, isPacked } from "./body.ts";
import { judgeText } from "./judge-text.ts";

/** `fetch` as every client takes it. */
export type FetchLike = typeof globalThis.fetch;

export interface FetchOptions extends PreflightOptions {
  /** Throw a `PreflightError` instead of answering with a 400. Default false: then the client's SDK raises its own class. */
  readonly throw?: boolean;
}

/**
 * A `fetch` that answers bad requests to the Messages API itself, with the API's status and error body, so that whatever client
 * stands above raises its own error. Everything else goes to `fetch` untouched: the very arguments, byte for byte. Bodies given
 * as strings, bytes or blobs are judged; streams, forms and packed bytes are left alone.
 */
export function preflightFetch(fetch?: FetchLike, options: FetchOptions = {}): FetchLike {
  const judge = new Judge(options);
  const send: FetchLike = (input, init) => (fetch ?? globalThis.fetch)(input, init);
  return async (input, init) => {
    const found = await judgeCall(judge, input, init);
    if (found === null) return send(input, init);
    if (found.refusal !== null) return answer(found.refusal, options);
    if (options.mode !== "shadow") return send(input, init);
    return shadowed(() => send(input, init), found, judge.bus);
  };
}

type Input = Parameters<FetchLike>[0];
type Init = Parameters<FetchLike>[1];

async function judgeCall(judge: Judge, input: Input, init: Init): Promise<Judged | null> {
  try {
    const headers = headersOf(input, init);
    const call = judge.calls.of(urlOf(input), init?.method ?? methodOf(input), headers);
    // An aborted call must fail as such, not with what else is wrong with it.
    if (call === null || isPacked(headers) || signalOf(input, init)?.aborted === true) return null;
    const text = await (init?.body === undefined || init.body === null ? requestText(input) : bodyText(init.body));
    if (text === null) return null;
    const startedAt = judge.start();
    const { value, judgement } = await judgeText(judge, text, call);
    return { call, value, judgement, refusal: judge.settle(judgement, startedAt) };
  } catch (error) {
    judge.bus.fault("preflightFetch", error);
    return null;
  }
}

function answer({ reply, problems }: Refusal, options: FetchOptions): Response {
  if (options.throw === true) throw new PreflightError(reply, problems);
  return refusalResponse(reply, problems);
}

function urlOf(input: Input): string {
  if (typeof input === "string") return input;
  return input instanceof URL ? input.href : input.url;
}

function isRequest(input: Input): input is Exclude<Input, string | URL> {
  return typeof input === "object" && !(input instanceof URL);
}

/** fetch's own default is GET, which is never ours. */
function methodOf(input: Input): string {
  return isRequest(input) ? input.method : "GET";
}

/** A `Request` keeps its body readable: a copy is read. */
async function requestText(input: Input): Promise<string | null> {
  if (!isRequest(input) || input.bodyUsed || input.body === null) return null;
  return bodyText(await input.clone().arrayBuffer());
}

function signalOf(input: Input, init: Init): AbortSignal | null | undefined {
  return init?.signal ?? (isRequest(input) ? input.signal : null);
}

function headersOf(input: Input, init: Init): HeaderReader {
  const given = init?.headers;
  if (given === undefined || given === null) return isRequest(input) ? input.headers : NO_HEADERS;
  return given instanceof Headers ? given : new Headers(given);
}

const NO_HEADERS: HeaderReader = { get: () => null };
