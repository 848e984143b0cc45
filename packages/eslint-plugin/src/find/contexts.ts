import type { ContextInput, Endpoint, Platform } from "@no400/core";
import type { Settings } from "../settings.ts";

export interface Destination {
  readonly endpoint: Endpoint;
  readonly platform: Platform;
  /** The API version; null: not known. */
  readonly apiVersion: string | null;
  /** Null: not known. */
  readonly betas: readonly string[] | null;
  readonly model?: string | null;
}

const NEW_VERSION = "2026-10-21";
const OLD_VERSION = "2023-06-01";

/** The contexts a request may be judged in: both API versions where the version is not known. */
export function contextsFor(to: Destination, settings: Settings): readonly ContextInput[] {
  const platform = settings.platform ?? to.platform;
  const { endpoint, model } = to;
  const betas = settings.betas === undefined ? to.betas : [...settings.betas, ...(to.betas ?? [])];
  return versionsOf(to, platform, settings).map((apiVersion) => ({
    endpoint,
    platform,
    apiVersion,
    betas,
    ...(settings.asOf === undefined ? {} : { asOf: settings.asOf }),
    ...(model === undefined ? {} : { model }),
  }));
}

function versionsOf({ apiVersion }: Destination, platform: Platform, settings: Settings): readonly string[] {
  // These platforms have a version of their own in the body, which knows what the older one knows.
  if (platform === "bedrock" || platform === "vertex" || platform === "bedrock-converse") return [OLD_VERSION];
  const known = settings.apiVersion ?? apiVersion;
  return known === null ? [NEW_VERSION, OLD_VERSION] : [known];
}

/** What an SDK of this major version sends. */
export function versionOfSdk(major: number | null): string | null {
  if (major === null) return null;
  return major >= 1 ? NEW_VERSION : OLD_VERSION;
}
