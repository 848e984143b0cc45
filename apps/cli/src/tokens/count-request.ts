import { type Cost, costOf, estimateTokens, findModel, type PartKind, priceOf, type PriceRow, type TokenEstimate, usesCache } from "../core.ts";
import { isFields } from "../input/exchange.ts";
import type { FoundRequest } from "../input/found.ts";

/** One request as one model would read it. */
export interface Counted {
  /** As the request or the flag names it; null where nobody does. */
  readonly model: string | null;
  readonly tokens: TokenEstimate;
  /** What `count_tokens` answered; null where it was not asked. */
  readonly exact: number | null;
  readonly maxTokens: number | null;
  /** Tokens the model takes; null where that is not known. */
  readonly window: number | null;
  /** US dollars; null where no price is known. */
  readonly cost: Cost | null;
  /** What the cost is worked out with, and where that is said. */
  readonly price: PriceRow | null;
}

/** A request to count, and for which models. */
export interface Countable {
  readonly label: string | null;
  readonly body: Readonly<Record<string, unknown>>;
  readonly models: readonly (string | null)[];
}

/** The requests in one that was found: a batch has many. Null for bodies of another form. */
export function countables({ label, value, context }: FoundRequest, models: readonly string[]): readonly Countable[] | null {
  if (!isFields(value) || context.platform === "bedrock-converse") return null;
  const { requests } = value;
  const bodies: readonly (readonly [string | null, unknown])[] = Array.isArray(requests) ? requests.map(itemOf) : [[label, value]];
  return bodies.flatMap(([name, body]) => {
    if (!isFields(body)) return [];
    const own = context.model ?? (typeof body["model"] === "string" ? body["model"] : null);
    return [{ label: name, body, models: models.length > 0 ? models : [own] }];
  });
}

function itemOf(item: unknown): readonly [string | null, unknown] {
  if (!isFields(item)) return [null, null];
  return [typeof item["custom_id"] === "string" ? item["custom_id"] : null, item["params"]];
}

export function countFor({ body }: Countable, model: string | null, exact: number | null): Counted {
  const tokens = estimateTokens(body, { model: model ?? undefined });
  const maxTokens = typeof body["max_tokens"] === "number" ? body["max_tokens"] : null;
  const price = model === null ? null : priceOf(model);
  const known = exact === null ? tokens : { low: exact, estimate: exact, high: exact };
  const cost = price && costOf(known, maxTokens ?? 0, price, usesCache(body));
  return { model, tokens, exact, maxTokens, window: (model === null ? undefined : findModel(model))?.contextWindow ?? null, cost, price };
}

/** Whether the model surely refuses a prompt of this length. */
export function isTooLong({ tokens, exact, window }: Counted): boolean {
  return window !== null && (exact ?? tokens.low) > window;
}

/** Estimates by kind of part, the largest first. */
export function byKind({ parts }: TokenEstimate): ReadonlyMap<PartKind, number> {
  const sums = new Map<PartKind, number>();
  for (const { kind, estimate } of parts) sums.set(kind, (sums.get(kind) ?? 0) + estimate);
  return new Map([...sums].sort(([, a], [, b]) => b - a));
}
