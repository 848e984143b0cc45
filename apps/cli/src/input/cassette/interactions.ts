import type { Path } from "../../core.ts";
import { isFields } from "../exchange.ts";
import { headerIn, type RecordedCall } from "../recorded.ts";
import { bodyText, jsonOrText } from "./body.ts";

type Fields = Readonly<Record<string, unknown>>;

/** A request's body: a JSON text (`exact`: it stands there letter for letter, not in base64), or the value itself. */
export type InteractionBody = { readonly text: string; readonly at: Path; readonly exact: boolean } | { readonly value: unknown; readonly at: Path };

/** One call of a cassette; the paths of bodies start at it. */
export interface Interaction extends RecordedCall {
  readonly body: InteractionBody | null;
}

/**
 * Reads an interaction of the recorders in use: vcrpy (also with its `parsed_body` serializers), Ruby's VCR, Betamax, go-vcr,
 * nock and httpmock. Null for what is none.
 */
export function interactionOf(item: unknown): Interaction | null {
  if (!isFields(item)) return null;
  if (isNock(item)) return nockInteraction(item);
  const { request, response, when, then } = item;
  if (isFields(when) && isFields(then)) return whenThen(when, then);
  if (!isFields(request)) return null;
  const answer: Fields = isFields(response) ? response : {};
  const url = request["uri"] ?? request["url"];
  return {
    url: typeof url === "string" ? url : "",
    headers: request["headers"],
    body: requestBody(request),
    status: statusOf(answer),
    response: answer["parsed_body"] ?? jsonOrText(bodyText(answer["body"] ?? answer["content"])?.text ?? null),
    at: textOr(item["recorded_at"], headerIn(answer["headers"], "date")),
  };
}

function requestBody(request: Fields): InteractionBody | null {
  if (isFields(request["parsed_body"])) return { value: request["parsed_body"], at: ["request", "parsed_body"] };
  const found = bodyText(request["body"]);
  if (found === null || found.text === "") return null;
  return { text: found.text, exact: found.exact, at: ["request", "body", ...found.at] };
}

/** `status: {code}` (vcrpy, VCR, Betamax), `status_code` (vcrpy's httpx stub), `code` beside a text (go-vcr). */
function statusOf(response: Fields): unknown {
  const { status } = response;
  if (isFields(status)) return status["code"];
  return response["status_code"] ?? response["code"] ?? status;
}

/** Scope, path and body of a call that nock recorded as an object. */
export function isNock(value: unknown): value is Fields {
  return isFields(value) && typeof value["scope"] === "string" && typeof value["path"] === "string" && "response" in value;
}

function nockInteraction(item: Fields): Interaction {
  const { body, response } = item;
  const parsed = isFields(body) ? { value: body, at: ["body"] } : typeof body === "string" && body !== "" ? { text: body, at: ["body"], exact: true } : null;
  return {
    url: `${String(item["scope"])}${String(item["path"])}`,
    headers: item["reqheaders"],
    body: parsed,
    status: item["status"],
    response: jsonOrText(response),
    at: headerIn(nockHeaders(item["rawHeaders"]), "date"),
  };
}

/** A call of httpmock: the host is not recorded, headers are a list of names and values. */
function whenThen(when: Fields, then: Fields): Interaction {
  const { path, body } = when;
  return {
    url: typeof path === "string" ? path : "",
    headers: namedHeaders(when["header"]),
    body: typeof body === "string" && body !== "" ? { text: body, at: ["when", "body"], exact: true } : null,
    status: then["status"],
    response: jsonOrText(then["body"]),
    at: headerIn(namedHeaders(then["header"]), "date"),
  };
}

function namedHeaders(list: unknown): unknown {
  if (!Array.isArray(list)) return list;
  return Object.fromEntries(list.filter(isFields).map(({ name, value }) => [String(name), value]));
}

/** Names and values by turns, or an object. */
function nockHeaders(raw: unknown): unknown {
  if (!Array.isArray(raw)) return raw;
  return Object.fromEntries(raw.flatMap((one: unknown, index): [string, unknown][] => (index % 2 === 0 ? [[String(one), raw[index + 1]]] : [])));
}

function textOr(value: unknown, other: string | null): string | null {
  return typeof value === "string" ? value : other;
}
