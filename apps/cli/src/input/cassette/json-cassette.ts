import type { Path } from "../../core.ts";
import { embeddedJson } from "../embedded.ts";
import { exchangeContext, isFields } from "../exchange.ts";
import { failure, type Found } from "../found.ts";
import { type JsonOrigin, requestIn } from "../json.ts";
import { exchangeOf, isMessagesUrl } from "../recorded.ts";
import { NO_REQUEST } from "./cassette.ts";
import { interactionOf, isNock } from "./interactions.ts";

interface JsonCassette {
  readonly items: readonly unknown[];
  /** Where the items stand. */
  readonly at: Path;
}

/** The interactions of a cassette that is JSON (vcrpy, VCR, Betamax, nock); null for other JSON. */
export function jsonCassette(value: unknown): JsonCassette | null {
  if (Array.isArray(value)) return value.length > 0 && value.every(isNock) ? { items: value, at: [] } : null;
  if (!isFields(value) || "messages" in value) return null;
  const key = ["interactions", "http_interactions"].find((name) => Array.isArray(value[name]));
  return key === undefined ? null : { items: value[key] as readonly unknown[], at: [key] };
}

export function jsonCassetteRequests({ items, at }: JsonCassette, text: string, origin: JsonOrigin): readonly Found[] {
  const found: Found[] = [];
  items.forEach((item, number) => {
    const one = requestOf(item, { text, at: [...at, number], origin, index: found.length, label: `interaction ${number}` });
    if (one !== null) found.push(one);
  });
  return found.length > 0 ? found : [failure("no-request", NO_REQUEST)];
}

interface Item {
  readonly text: string;
  readonly at: Path;
  readonly origin: JsonOrigin;
  readonly index: number;
  readonly label: string;
}

/** Null for a call to something else, or one without a body. */
function requestOf(item: unknown, { text, at, origin, index, label }: Item): Found | null {
  const call = interactionOf(item);
  if (call === null || call.body === null || !isMessagesUrl(call.url)) return null;
  const { body } = call;
  const place = [...at, ...body.at];
  if ("text" in body) return embeddedJson({ call, body: body.text, exact: body.exact, text, at: place, origin, index, label });
  const exchange = exchangeOf(call, body.value);
  return { request: { ...requestIn(body.value, text, { ...origin, label, context: exchangeContext(exchange) }, index, place), exchange } };
}
