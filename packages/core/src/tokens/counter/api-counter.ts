import { isObject } from "../../subject.ts";
import { contentKey } from "./content-key.ts";
import type { CountCache, TokenCounter } from "./types.ts";

/** Sends a `count_tokens` body and gives the parsed answer: an SDK client's `messages.countTokens`, or a fetch of the caller's. */
export type SendCount = (body: Readonly<Record<string, unknown>>) => Promise<unknown>;

export interface ApiCounterOptions {
  readonly send: SendCount;
  /** Runs a call, as often as it sees fit: where retries and back-off live. Once, unless given. */
  readonly policy?: (<T>(call: () => Promise<T>) => Promise<T>) | undefined;
  readonly cache?: CountCache | undefined;
  /** Calls under way at a time. 4 unless told; the API has its own limit of calls a minute. */
  readonly concurrency?: number | undefined;
}

/** What `count_tokens` takes of a request; the rest of a Messages body is refused there. */
const FIELDS = [
  "model", "messages", "system", "tools", "tool_choice", "thinking", "cache_control", "context_management", "mcp_servers", "output_config", "output_format", "speed",
] as const;

/** The `count_tokens` body of a Messages request. */
export const countBody = (request: unknown): Readonly<Record<string, unknown>> => {
  const body: Record<string, unknown> = {};
  if (isObject(request)) for (const field of FIELDS) if (request[field] !== undefined) body[field] = request[field];
  return body;
};

/** The API's own count, free of charge. Equal requests are sent once; answers are kept in the cache. */
export const apiCounter = ({ send, policy = (call) => call(), cache, concurrency = 4 }: ApiCounterOptions): TokenCounter => {
  const underWay = new Map<string, Promise<number>>();
  const turn = limiter(Math.max(1, concurrency));
  const ask = async (key: string, body: Readonly<Record<string, unknown>>): Promise<number> => {
    const kept = await cache?.get(key);
    if (kept !== undefined) return kept;
    const tokens = tokensOf(await turn(() => policy(() => send(body))));
    await cache?.set(key, tokens);
    return tokens;
  };
  return {
    count: (request) => {
      const body = countBody(request);
      const key = contentKey(body);
      const running = underWay.get(key) ?? ask(key, body).finally(() => underWay.delete(key));
      underWay.set(key, running);
      return running;
    },
  };
};

const tokensOf = (answer: unknown): number => {
  if (isObject(answer) && typeof answer["input_tokens"] === "number") return answer["input_tokens"];
  throw new TypeError("count_tokens answered without input_tokens");
};

/** Counts many requests, in their order. */
export const countAll = (counter: TokenCounter, requests: readonly unknown[]): Promise<number[]> => Promise.all(requests.map((request) => counter.count(request)));

/** At most `most` calls at a time, in the order they came. */
const limiter = (most: number): (<T>(call: () => Promise<T>) => Promise<T>) => {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (call) => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else running++;
    try {
      return await call();
    } finally {
      // A waiting call takes this one's place, so the number running stays as it is.
      const next = waiting.shift();
      if (next === undefined) running--;
      else next();
    }
  };
};
