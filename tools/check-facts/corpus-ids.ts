import type { Platform } from "../../packages/core/src/context.ts";

/** The request model ids of one recorded exchange: body, batch items, Bedrock and Google Cloud URLs. */
export function modelIdsOf(exchange: RecordedExchange): readonly string[] {
  const ids: string[] = [];
  const body = exchange.request;
  if (typeof body?.model === "string") ids.push(body.model);
  for (const item of body?.requests ?? []) {
    if (typeof item.params?.model === "string") ids.push(item.params.model);
  }
  const inUrl = /\/models?\/([^/]+?)(?:\/|:(?:rawPredict|streamRawPredict)|$)/.exec(exchange.url ?? "");
  if (inUrl?.[1] !== undefined) ids.push(decodeURIComponent(inUrl[1]));
  return ids;
}

/** The part of a recorded exchange that is read here. */
export interface RecordedExchange {
  readonly id: string;
  readonly at: string;
  readonly platform: string;
  readonly url: string | null;
  readonly status: number;
  readonly edited_answer?: unknown;
  readonly headers?: Readonly<Record<string, unknown>> | null;
  readonly headers_known?: boolean;
  readonly request: {
    readonly model?: unknown;
    readonly requests?: readonly { readonly params?: { readonly model?: unknown } }[];
  } | null;
}

/** Hosts named in the collection that are none of the platforms are gateways. */
export function platformOf({ platform }: RecordedExchange): Platform {
  return platform === "anthropic" || platform === "bedrock" || platform === "vertex" ? platform : "other";
}
