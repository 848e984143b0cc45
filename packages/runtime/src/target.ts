import type { ContextInput, Endpoint, Platform } from "@no400/core";

/** Where a request goes, as far as its address and its client tell. */
export interface Target {
  readonly endpoint: Endpoint;
  readonly platform: Platform;
  /** The model where it stands in the path (Bedrock, Google Cloud); null where the body names it. */
  readonly model: string | null;
  /** The body still has the direct API's form, though the platform takes another: the SDK rewrites it after us. */
  readonly canonical: boolean;
}

/** The SDKs' own names in `user-agent`: a base URL may be any gateway, the client class says what it speaks. */
const CLIENTS: readonly (readonly [prefix: string, platform: Platform])[] = [
  ["AnthropicBedrockMantle/", "bedrock-mantle"],
  ["AnthropicBedrock/", "bedrock"],
  ["AnthropicVertex/", "vertex"],
  ["AnthropicFoundry/", "foundry"],
  ["AnthropicAws/", "aws"],
  ["AnthropicAWS/", "aws"],
];

const PATH_MODEL = /\/model\/([^/?]+)\/|\/models\/([^/:?]+)(?=:|$)/;

/** Null for what is no request to the Messages API: such calls pass untouched. */
export function targetOf(url: string, userAgent: string | null): Target | null {
  const path = pathOf(url);
  const endpoint = endpointOf(path);
  if (endpoint === null) return null;
  const platform = clientPlatform(userAgent) ?? hostPlatform(hostOf(url)) ?? "other";
  const found = PATH_MODEL.exec(path);
  const model = decoded(found?.[1] ?? found?.[2] ?? null);
  return { endpoint, platform, model, canonical: model === null && isDirectPath(path) };
}

function isDirectPath(path: string): boolean {
  return path.endsWith("/messages") || path.endsWith("/count_tokens") || path.endsWith("/batches");
}

function endpointOf(path: string): Endpoint | null {
  if (path.endsWith("/messages")) return "messages";
  if (path.endsWith("/messages/count_tokens") || path.endsWith("/count-tokens:rawPredict") || path.endsWith("/count-tokens")) return "count_tokens";
  if (path.endsWith("/messages/batches")) return "batches";
  if (/\/model\/[^/]*anthropic[^/]*\/invoke(-with-response-stream)?$/.test(path)) return "messages";
  return /\/publishers\/anthropic\/models\/[^/]+:(streamRawPredict|rawPredict)$/.test(path) ? "messages" : null;
}

function clientPlatform(userAgent: string | null): Platform | undefined {
  if (userAgent === null) return undefined;
  return CLIENTS.find(([prefix]) => userAgent.startsWith(prefix))?.[1];
}

/** A mock or a recording proxy stands for the API itself; a local gateway that is none is named by `context.platform`. */
const LOOPBACK: ReadonlySet<string> = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** A host nobody knows may be any compatible gateway: what it forwards to is not ours to guess. */
function hostPlatform(host: string): Platform | undefined {
  if (host === "api.anthropic.com" || LOOPBACK.has(host)) return "anthropic";
  if (host.startsWith("bedrock-mantle.")) return "bedrock-mantle";
  if (host.startsWith("bedrock-runtime.") || host.startsWith("bedrock-runtime-fips.")) return "bedrock";
  if (host.startsWith("aws-external-anthropic.")) return "aws";
  if (host.endsWith("aiplatform.googleapis.com") || /^aiplatform\.\w+\.rep\.googleapis\.com$/.test(host)) return "vertex";
  return /\.(services\.ai|cognitiveservices|openai)\.azure\.com$/.test(host) ? "foundry" : undefined;
}

function hostOf(url: string): string {
  return /^[a-z]+:\/\/(\[[^\]]*\]|[^/?#:]+)/i.exec(url)?.[1]?.toLowerCase() ?? "";
}

function pathOf(url: string): string {
  const start = url.indexOf("://");
  const slash = url.indexOf("/", start === -1 ? 0 : start + 3);
  if (slash === -1) return "/";
  const end = url.slice(slash).search(/[?#]/);
  const path = end === -1 ? url.slice(slash) : url.slice(slash, slash + end);
  return path.length > 1 && path.endsWith("/") ? path.slice(0, -1) : path;
}

function decoded(text: string | null): string | null {
  if (text === null) return null;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Header access, as `Headers` and our own records share it. */
export interface HeaderReader {
  get(name: string): string | null;
}

/** What is known about a call besides its body. */
export interface Call {
  readonly target: Target;
  readonly url: string;
  readonly version: string | null;
  readonly beta: string | null;
  /** No call at all but a plain value: headers are not known. */
  readonly plain?: true;
}

/** Tells calls apart. A client's calls differ in nothing but their bodies, so the last answer is kept: 0.4 µs a call otherwise. */
export class Calls {
  private last: Call | null = null;
  private userAgent: string | null = null;

  /** Null when the call is none of ours. */
  of(url: string, method: string | undefined, headers: HeaderReader): Call | null {
    if (method !== undefined && method !== "POST" && method.toUpperCase() !== "POST") return null;
    const userAgent = headers.get("user-agent");
    const version = headers.get("anthropic-version");
    const beta = headers.get("anthropic-beta");
    const { last } = this;
    if (last !== null && last.url === url && last.version === version && last.beta === beta && this.userAgent === userAgent) return last;
    const target = targetOf(url, userAgent);
    if (target === null) return null;
    this.userAgent = userAgent;
    return (this.last = { target, url, version, beta });
  }
}

/** The context of a call. Only headers that bear on a verdict are passed on; keys and tokens never are. */
export function contextOf({ target, version, beta, plain }: Call, model: string | null, overrides: ContextInput): ContextInput {
  const { platform, endpoint } = target;
  if (plain === true) return { endpoint, platform, model: target.model ?? model, ...overrides };
  const inBody = platform === "bedrock" || platform === "vertex";
  const headers: Record<string, string> = { "content-type": "application/json" };
  if (version !== null) headers["anthropic-version"] = version;
  if (beta !== null) headers["anthropic-beta"] = beta;
  return {
    endpoint,
    platform,
    model: target.model ?? model,
    ...(version !== null && isDate(version) && { apiVersion: version }),
    // These platforms take version and betas in the body, so headers say nothing about what is missing.
    ...(inBody ? { headers: null, betas: beta === null ? null : betaNames(beta) } : { headers }),
    ...overrides,
  };
}

export function isDate(version: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(version);
}

function betaNames(beta: string): readonly string[] {
  return beta.split(",").map((name) => name.trim()).filter((name) => name !== "");
}
