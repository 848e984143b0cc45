import type { Path, Problem } from "@no400/core";
import type { Sent } from "../find/found.ts";
import { headerCodes } from "../rules/registry.ts";
import type { Place } from "../syntax/ast.ts";
import { siteOf } from "./report.ts";

/** Which header each rule about headers looks at. */
const HEADER_OF: Readonly<Record<string, string>> = {
  "anthropic-version-missing": "anthropic-version",
  "unknown-api-version": "anthropic-version",
  "api-key-missing": "x-api-key",
  "content-type-unsupported": "content-type",
  "credential-claude-code-only": "authorization",
  "oauth-without-beta": "authorization",
  "user-profile-without-beta": "anthropic-user-profile-id",
  "workspace-id-malformed": "anthropic-workspace-id",
};

/** Where a problem stands that is about something beside the body: headers, betas, the endpoint; or about signs of another API. */
export function asidePlace(problem: Problem, sent: Sent): Place | undefined {
  const { code, path, data } = problem;
  if (path.length === 0) {
    const place = ofHeader(problem, sent) ?? (code === "endpoint-not-offered" ? sent.endpointPlace : undefined);
    if (place !== undefined) return place;
  }
  const [sign] = Array.isArray(data.signs) ? (data.signs as readonly { readonly path: Path }[]) : [];
  const member = sign === undefined ? null : siteOf(sent.concrete, [...path, ...sign.path]).member;
  return member?.property?.key ?? member?.node;
}

function ofHeader({ code, data }: Problem, { headers, betas }: Sent): Place | undefined {
  if (code.startsWith("beta-")) return betas?.(betaNamed(data)) ?? headers?.at("anthropic-beta") ?? headers?.whole;
  const name = typeof data.header === "string" ? data.header : HEADER_OF[code];
  if (name === undefined) return headerCodes.has(code) ? headers?.whole : undefined;
  return headers?.at(name) ?? (headerCodes.has(code) ? headers?.whole : undefined);
}

/** The first beta a problem names. */
function betaNamed({ names, rows }: Problem["data"]): string | undefined {
  if (Array.isArray(names)) return names[0] as string | undefined;
  return Array.isArray(rows) ? (rows as readonly { readonly name: string }[])[0]?.name : undefined;
}
