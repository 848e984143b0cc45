import type { Endpoint, Platform } from "../context.ts";
import type { Dated } from "./dated.ts";

const MB = 1024 * 1024;

/** How one platform differs, as read in `platform-sources.ts`. Null: not known. MB are counted as 1,048,576 bytes, the reading that refuses less. */
export interface PlatformFacts {
  readonly platform: Platform;
  readonly title: string;
  /** Whether Anthropic's own release and retirement days hold. */
  readonly runBy: "anthropic" | "partner";
  /** Largest request body, in bytes; an endpoint that is missing is not offered. */
  readonly bodyBytes: Readonly<Partial<Record<Endpoint, number | null>>>;
  /** Length of one image's base64 text. */
  readonly imageBytes: readonly Dated<number | null>[];
  /** All text of a request, in bytes. */
  readonly textBytes: number | null;
  /** Images plus PDF pages, where the platform has a limit of its own. */
  readonly media: number | null;
  /** `anthropic_version` of the body; null where the version is a header. */
  readonly bodyVersion: string | null;
  readonly modelIn: "body" | "url";
  /** Whose spelling of model ids it takes; Foundry's are deployment names. */
  readonly modelIds: "anthropic" | "bedrock" | "vertex" | "any";
  readonly betasIn: "header" | "body" | "either";
  readonly firstMessageMustBeUser: boolean;
  /** `source.type` values it refuses. */
  readonly refusedSources: readonly ("url" | "file")[];
  readonly refusedFields: readonly string[];
  /** Beginnings of tool types it does not offer. */
  readonly refusedTools: readonly string[];
  /** The only families that get structured outputs there; null: those of the direct API. */
  readonly structuredOutputFamilies: readonly string[] | null;
}

const DIRECT: PlatformFacts = {
  platform: "anthropic",
  title: "Claude API",
  runBy: "anthropic",
  bodyBytes: { messages: 32 * MB, count_tokens: 32 * MB, batches: 256 * MB },
  // 5 MB texts were seen into 2026, the page of 2026-08-21 says 10 MB; the day between is not known.
  imageBytes: [{ value: 5 * MB }, { from: "2026-01-01", value: null }, { from: "2026-08-21", value: 10 * MB }],
  textBytes: null,
  media: null,
  bodyVersion: null,
  modelIn: "body",
  modelIds: "anthropic",
  betasIn: "header",
  firstMessageMustBeUser: false,
  refusedSources: [],
  refusedFields: [],
  refusedTools: [],
  structuredOutputFamilies: null,
};

/** Shared by the clouds that run the models themselves. */
const PARTNER = {
  ...DIRECT,
  runBy: "partner",
  imageBytes: [{ value: 5 * MB }],
  refusedSources: ["url", "file"],
} as const;

/** InvokeModel, which the documents call legacy. */
const BEDROCK: PlatformFacts = {
  ...PARTNER,
  platform: "bedrock",
  title: "Amazon Bedrock (InvokeModel)",
  bodyBytes: { messages: 20 * MB, count_tokens: null },
  textBytes: 9_000_000,
  media: 100,
  bodyVersion: "bedrock-2023-05-31",
  modelIn: "url",
  modelIds: "bedrock",
  betasIn: "body",
  refusedFields: ["mcp_servers", "fallbacks", "inference_geo", "compaction", "container", "cache_control"],
  refusedTools: [
    "web_search_",
    "web_fetch_",
    "code_execution_",
    "advisor_",
    "mcp_toolset",
    "computer_toolset_",
    "browser_toolset_",
  ],
  structuredOutputFamilies: ["opus-4.6", "opus-4.5", "sonnet-4.6", "sonnet-4.5", "haiku-4.5"],
};

const PLATFORMS_BY_NAME: Readonly<Record<Platform, PlatformFacts>> = {
  anthropic: DIRECT,
  aws: {
    ...DIRECT,
    platform: "aws",
    title: "Claude Platform on AWS",
    bodyBytes: { messages: null, count_tokens: null, batches: null },
    refusedTools: ["browser_toolset_"],
  },
  bedrock: BEDROCK,
  "bedrock-mantle": {
    ...BEDROCK,
    platform: "bedrock-mantle",
    title: "Amazon Bedrock (Messages endpoint)",
    textBytes: null,
    bodyVersion: null,
    modelIn: "body",
    betasIn: "either",
    refusedFields: ["mcp_servers", "fallbacks", "inference_geo", "compaction", "container"],
  },
  "bedrock-converse": {
    ...BEDROCK,
    platform: "bedrock-converse",
    title: "Amazon Bedrock (Converse)",
    bodyVersion: null,
    firstMessageMustBeUser: true,
  },
  vertex: {
    ...PARTNER,
    platform: "vertex",
    title: "Google Cloud",
    bodyBytes: { messages: 30 * MB, count_tokens: 30 * MB },
    bodyVersion: "vertex-2023-10-16",
    modelIn: "url",
    modelIds: "vertex",
    refusedFields: ["mcp_servers", "fallbacks", "inference_geo", "container"],
    // Basic web search is offered, the filtering versions are not; the toolsets are since 2026-08-20.
    refusedTools: ["web_fetch_", "code_execution_", "advisor_", "mcp_toolset", "web_search_2026"],
  },
  foundry: {
    ...DIRECT,
    platform: "foundry",
    title: "Microsoft Foundry (hosted on Anthropic)",
    bodyBytes: { messages: null, count_tokens: null },
    modelIds: "any",
    refusedFields: ["fallbacks"],
    refusedTools: ["advisor_", "browser_toolset_"],
  },
  other: {
    ...DIRECT,
    platform: "other",
    title: "Compatible gateways",
    runBy: "partner",
    bodyBytes: { messages: null, count_tokens: null, batches: null },
    imageBytes: [{ value: null }],
    modelIds: "any",
    betasIn: "either",
  },
};

export const PLATFORMS: readonly PlatformFacts[] = Object.values(PLATFORMS_BY_NAME);

export function platformFacts(platform: Platform): PlatformFacts {
  return PLATFORMS_BY_NAME[platform];
}

/** Whether the platform does not offer a tool type at all, whatever the model. */
export function platformRefusesTool(platform: Platform, type: string): boolean {
  return platformFacts(platform).refusedTools.some((start) => type.startsWith(start));
}
