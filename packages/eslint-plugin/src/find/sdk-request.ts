import { HOLE, type Platform } from "@no400/core";
import type * as ES from "estree";
import type { Evaluator } from "../evaluate/evaluator.ts";
import type { Concrete } from "../evaluate/concrete.ts";
import type { Value } from "../evaluate/value.ts";
import { memberNamed } from "../evaluate/value.ts";
import { placeOf, unwrap, type Place } from "../syntax/ast.ts";
import type { Settings } from "../settings.ts";
import { Body, knownStrings } from "./body.ts";
import { defaultHeaders, platformOf, writtenHeaders } from "./client-options.ts";
import type { Client } from "./client.ts";
import { contextsFor, versionOfSdk } from "./contexts.ts";
import type { Found, Sent } from "./found.ts";
import { headerPlaces } from "./header-places.ts";
import { betasIn, headersIn, NO_HEADERS, UNKNOWN_HEADERS, type HeaderLookup } from "./headers.ts";
import type { Method } from "./methods.ts";
import type { SdkCall } from "./sdk-calls.ts";

/** Settings of the SDK itself, which never reach the wire. */
const HEADER_PARAMS = ["user_profile_id", "workspace_id"];
const RUNNER_PARAMS = ["max_iterations", "runToolsEagerly", "thread", "compactionControl"];

/** A call of one of the SDK's methods; null when its argument says nothing. */
export function sdkRequest(evaluator: Evaluator, { node, method, client, args }: SdkCall, settings: Settings): Found | null {
  const [argument, options] = args;
  if (argument === undefined || argument.type === "SpreadElement") return null;
  const value = evaluator.value(argument);
  if (value.kind === "hole" || value.kind === "absent") return null;
  const request = new SdkRequest(method, platformOf(evaluator, client), apiVersionOf(evaluator, client), settings);
  const defaults = defaultHeaders(evaluator, client);
  const given = options === undefined || options.type === "SpreadElement" ? null : evaluator.value(options);
  const own = options === undefined ? NO_HEADERS : optionHeaders(given);
  const headers = headerPlaces([given === null ? null : memberNamed(given, "headers"), writtenHeaders(evaluator, client)]);
  return {
    value,
    sent: (concrete) => {
      const sent = request.sent(concrete, defaults, own);
      return sent === null ? null : { ...sent, headers, endpointPlace: resourcePlace(node) };
    },
  };
}

/** `batches` of `client.messages.batches.create`. */
function resourcePlace({ callee }: ES.CallExpression): Place {
  const method = unwrap(callee);
  const owner = method.type === "MemberExpression" ? unwrap(method.object) : method;
  return placeOf(owner.type === "MemberExpression" ? owner.property : owner);
}

function optionHeaders(options: Value | null): HeaderLookup {
  if (options?.kind === "absent") return NO_HEADERS;
  const headers = options === null ? undefined : memberNamed(options, "headers");
  if (headers === null || headers?.kind === "absent") return NO_HEADERS;
  return headers === undefined ? UNKNOWN_HEADERS : headersIn(headers);
}

/** A header of our own wins over what the SDK's version says. */
function apiVersionOf(evaluator: Evaluator, client: Client): string | null {
  const { installedMajor } = evaluator.surroundings;
  const written = client.options.includes(null) ? null : defaultHeaders(evaluator, client)("anthropic-version");
  if (written === undefined) return null;
  return written ?? versionOfSdk(installedMajor("@anthropic-ai/sdk"));
}

class SdkRequest {
  private readonly method: Method;
  private readonly platform: Platform;
  private readonly apiVersion: string | null;
  private readonly settings: Settings;

  constructor(method: Method, platform: Platform, apiVersion: string | null, settings: Settings) {
    this.method = method;
    this.platform = settings.platform ?? platform;
    this.apiVersion = apiVersion;
    this.settings = settings;
  }

  sent(concrete: Concrete, defaults: HeaderLookup, own: HeaderLookup): Sent | null {
    const { method, platform, apiVersion, settings } = this;
    const body = Body.of(concrete);
    if (body === null) return null;
    const betas = this.betas(body, defaults, own);
    const places = body.itemPlaces("betas");
    body.drop(...HEADER_PARAMS);
    // Without `beta` the SDK sends `betas` on, and the API does not know it.
    if (method.beta) body.drop("betas");
    if (method.beta) body.moveInto("output_format", "output_config", "format");
    if (method.runner) body.drop(...RUNNER_PARAMS);
    const model = this.adapt(body);
    const written = own("anthropic-version");
    const version = written === undefined ? null : (written ?? apiVersion);
    const to = { endpoint: method.endpoint, platform, apiVersion: version, betas, ...(model === undefined ? {} : { model }) };
    return { concrete: body.finish(), contexts: contextsFor(to, settings), betas: places };
  }

  /** A header of the call wins over `betas`, which wins over the client's headers. Those the SDK adds itself open nothing. */
  private betas(body: Body, defaults: HeaderLookup, own: HeaderLookup): readonly string[] | null {
    // The tool runner adds betas as it goes.
    if (this.method.runner) return null;
    const header = betasIn(own("anthropic-beta"));
    if (header === null || header.length > 0) return header;
    const listed = this.method.beta && (body.has("betas") || body.open);
    return listed ? knownStrings(body.get("betas")) : betasIn(defaults("anthropic-beta"));
  }

  /** Bedrock and Vertex take the model in the URL and the version in the body. */
  private adapt(body: Body): string | null | undefined {
    const { platform } = this;
    if ((platform !== "bedrock" && platform !== "vertex") || this.method.endpoint !== "messages") return undefined;
    const model = body.get("model");
    const place = body.placeOf("model");
    body.drop("model");
    if (place !== undefined) body.point("model", place);
    if (platform === "bedrock") body.drop("stream");
    body.add("anthropic_version", platform === "bedrock" ? "bedrock-2023-05-31" : "vertex-2023-10-16");
    return typeof model === "string" && (model as unknown) !== HOLE ? model : null;
  }
}
