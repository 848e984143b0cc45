import { isObject } from "@no400/core";
import { isDate, type Target } from "./target.ts";

/** The one body version each platform documents. Newer SDKs put the header's date there, which the platforms take as well. */
const BODY_VERSION = { bedrock: "bedrock-2023-05-31", vertex: "vertex-2023-10-16" } as const;

/** A body in the form its platform takes, and what of the context stands in it. */
export interface WireForm {
  readonly value: unknown;
  readonly model: string | null;
  readonly version: string | null;
}

/**
 * Bedrock and Google Cloud take a body without `model` and with a version. SDK middleware sees the direct form, which the
 * SDK rewrites afterwards; so the same is done here, on a shallow copy, before judging. Paths stay those of the caller.
 */
export function wireForm(value: unknown, { platform, canonical, endpoint }: Target): WireForm {
  if ((platform !== "bedrock" && platform !== "vertex") || endpoint !== "messages" || !isObject(value)) return { value, model: null, version: null };
  if (!canonical) return acceptDate(value, BODY_VERSION[platform]);
  const { model, stream, ...rest } = value;
  const body: Record<string, unknown> = { ...rest, anthropic_version: BODY_VERSION[platform] };
  if (platform === "vertex" && stream !== undefined) body.stream = stream;
  const version = typeof rest.anthropic_version === "string" && isDate(rest.anthropic_version) ? rest.anthropic_version : null;
  return { value: body, model: typeof model === "string" ? model : null, version };
}

function acceptDate(value: Readonly<Record<string, unknown>>, version: string): WireForm {
  const given = value.anthropic_version;
  if (typeof given !== "string" || !isDate(given)) return { value, model: null, version: null };
  return { value: { ...value, anthropic_version: version }, model: null, version: given };
}

/** The model a body names. */
export function modelOf(value: unknown): string | null {
  if (!isObject(value)) return null;
  const { model } = value;
  return typeof model === "string" ? model : null;
}
