import type { Platform } from "@no400/core";

export interface SdkClass {
  readonly platform: Platform;
  /** The SDK's package. */
  readonly module: string;
}

/** Deno and CDN spellings are allowed: `npm:@anthropic-ai/sdk@1`, `https://esm.sh/@anthropic-ai/sdk`. */
const SDK_MODULE = /(?:^|^npm:|\/)@anthropic-ai\/((?:[a-z]+-)?sdk)(?:@[^/]*)?(?:\/.*)?$/;

/** `sdk`, `bedrock-sdk`, …; null for modules of anybody else. */
export function sdkPackage(source: string): string | null {
  return SDK_MODULE.exec(source)?.[1] ?? null;
}

const DEFAULT_PLATFORM: Readonly<Record<string, Platform>> = {
  sdk: "anthropic",
  "bedrock-sdk": "bedrock",
  "vertex-sdk": "vertex",
  "foundry-sdk": "foundry",
  "aws-sdk": "aws",
};

const CLASS_PLATFORM: Readonly<Record<string, Platform>> = {
  Anthropic: "anthropic",
  BaseAnthropic: "anthropic",
  AnthropicBedrock: "bedrock",
  AnthropicBedrockMantle: "bedrock-mantle",
  AnthropicVertex: "vertex",
  AnthropicFoundry: "foundry",
  AnthropicAws: "aws",
  AnthropicAWS: "aws",
};

/** The platform a client class talks to; null for exports that are no client. */
export function clientPlatform(sdk: string, exported: string): Platform | null {
  if (exported === "default") return DEFAULT_PLATFORM[sdk] ?? null;
  const platform = CLASS_PLATFORM[exported] ?? null;
  // The Bedrock package re-exports the base class of its own client.
  return exported === "BaseAnthropic" ? (DEFAULT_PLATFORM[sdk] ?? null) : platform;
}
