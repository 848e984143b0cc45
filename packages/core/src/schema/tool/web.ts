import * as z from "zod";
import { citationsConfig } from "../content/citations.ts";
import { nullable, optional, required, shape, type FieldMeta } from "../meta.ts";
import { commonToolFields, strict } from "./common.ts";

export const maxUses = nullable(z.int().gt(0), "How often the tool may be used in one request.");
const responseInclusion = optional(
  z.enum(["full", "excluded"]),
  "Whether results that only code has read come back in the answer.",
);
const useCache = optional(z.boolean(), "Whether a cached copy of the page will do.");

export const userLocation = nullable(
  shape("User location", {
    type: required(z.literal("approximate"), "Only an approximate place is taken."),
    city: nullable(z.string(), "City."),
    country: nullable(z.string(), "Country, as two letters."),
    region: nullable(z.string(), "Region or state."),
    timezone: nullable(z.string(), "IANA time zone."),
  }),
  "Where the user is, to find what is near.",
);

const sourceTool = shape("Tool by name", {
  type: required(z.literal("tool_reference"), "One tool of the request."),
  name: required(z.string(), "Name of the tool."),
});
const tools = required(z.array(sourceTool), "The tools.");
const allSources = shape("All", { type: required(z.literal("all"), "Every address is allowed.") });
const noSources = shape("None", { type: required(z.literal("none"), "No address is allowed.") });
const resultSources = z
  .discriminatedUnion("type", [
    allSources,
    noSources,
    shape("Only", { type: required(z.literal("only"), "Only addresses from these tools."), tools }),
    shape("Except", { type: required(z.literal("except"), "Addresses from all but these tools."), tools }),
  ])
  .meta({ title: "Address sources" });

export const urlSources = nullable(
  shape("Fetchable addresses", {
    client_tool_results: optional(resultSources, "Addresses in results of your own tools."),
    server_tool_results: optional(resultSources, "Addresses in results of server tools."),
    user_input: optional(z.discriminatedUnion("type", [allSources, noSources]), "Addresses the user wrote."),
  }),
  "Where an address must have appeared before it may be fetched.",
);

export const domainsField = nullable(z.array(z.string()), "Domains: only these, or all but these; not both lists.");

const domains = { allowed_domains: domainsField, blocked_domains: domainsField };

function searchFields<const T extends string>(type: T) {
  const { allowed_callers, cache_control, defer_loading } = commonToolFields;
  return {
    type: required(z.literal(type), "Kind and version of the tool."),
    name: required(z.literal("web_search"), "Fixed name of the tool."),
    allowed_callers,
    ...domains,
    cache_control,
    defer_loading,
    max_uses: maxUses,
  };
}

function fetchFields<const T extends string>(type: T) {
  const { allowed_callers, cache_control, defer_loading } = commonToolFields;
  return {
    type: required(z.literal(type), "Kind and version of the tool."),
    name: required(z.literal("web_fetch"), "Fixed name of the tool."),
    allowed_callers,
    ...domains,
    cache_control,
    citations: nullable(citationsConfig, "Whether answers may cite the page."),
    defer_loading,
    max_content_tokens: nullable(z.int(), "About how much of a page is read, in tokens."),
    max_uses: maxUses,
  };
}

const dynamicSearch = { notOn: ["bedrock", "vertex"] } as const;
const fetchNote: FieldMeta = {
  gaSince: "2026-02-17",
  gatedBy: ["web-fetch-2025-09-10"],
  notOn: ["bedrock", "vertex"],
};

export const webSearchTools = [
  shape(
    "Web search of 2025-03",
    { ...searchFields("web_search_20250305"), strict, user_location: userLocation },
    { notOn: ["bedrock"] },
  ),
  shape(
    "Web search of 2026-02",
    { ...searchFields("web_search_20260209"), strict, user_location: userLocation },
    dynamicSearch,
  ),
  shape(
    "Web search of 2026-03",
    {
      ...searchFields("web_search_20260318"),
      response_inclusion: responseInclusion,
      strict,
      user_location: userLocation,
    },
    dynamicSearch,
  ),
] as const;

export const webFetchTools = [
  shape("Web fetch of 2025-09", { ...fetchFields("web_fetch_20250910"), strict, url_sources: urlSources }, fetchNote),
  shape("Web fetch of 2026-02", { ...fetchFields("web_fetch_20260209"), strict, url_sources: urlSources }, fetchNote),
  shape(
    "Web fetch of 2026-03-09",
    { ...fetchFields("web_fetch_20260309"), strict, url_sources: urlSources, use_cache: useCache },
    fetchNote,
  ),
  shape(
    "Web fetch of 2026-03-18",
    {
      ...fetchFields("web_fetch_20260318"),
      response_inclusion: responseInclusion,
      strict,
      url_sources: urlSources,
      use_cache: useCache,
    },
    fetchNote,
  ),
] as const;
