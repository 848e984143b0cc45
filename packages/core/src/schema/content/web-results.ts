import * as z from "zod";
import { cacheControlField } from "../cache-control.ts";
import { nullable, required, shape } from "../meta.ts";
import { documentBlock } from "./document.ts";
import { callerField } from "./tool-use.ts";

/** Results of server tools are the API's own; they travel back as they came, so their ids are not constrained here. */
export const serverToolUseId = required(z.string(), "Id of the server tool call this answers.");

export const webSearchResult = shape("Web search result", {
  type: required(z.literal("web_search_result"), "One page found."),
  encrypted_content: required(z.string(), "The page's content, encrypted; send it back as it came."),
  title: required(z.string(), "Title of the page."),
  url: required(z.string(), "Address of the page."),
  page_age: nullable(z.string(), "How old the page is."),
});

const webSearchError = shape("Web search error", {
  type: required(z.literal("web_search_tool_result_error"), "The search failed."),
  error_code: required(
    z.enum([
      "invalid_tool_input",
      "unavailable",
      "max_uses_exceeded",
      "too_many_requests",
      "query_too_long",
      "request_too_large",
    ]),
    "Why it failed.",
  ),
});

export const webSearchToolResultBlock = shape("Web search result block", {
  type: required(z.literal("web_search_tool_result"), "What a web search returned."),
  content: required(z.union([z.array(webSearchResult), webSearchError]), "The pages found, or the error."),
  tool_use_id: serverToolUseId,
  cache_control: cacheControlField,
  caller: callerField,
});

const webFetchError = shape("Web fetch error", {
  type: required(z.literal("web_fetch_tool_result_error"), "The fetch failed."),
  error_code: required(
    z.enum([
      "invalid_tool_input",
      "url_too_long",
      "url_not_allowed",
      "url_not_in_prior_context",
      "url_not_accessible",
      "unsupported_content_type",
      "too_many_requests",
      "max_uses_exceeded",
      "unavailable",
      "content_too_large",
    ]),
    "Why it failed.",
  ),
});

const webFetchResult = shape("Web fetch result", {
  type: required(z.literal("web_fetch_result"), "The page that was fetched."),
  content: required(documentBlock, "The page as a document."),
  url: required(z.string(), "Address of the page."),
  retrieved_at: nullable(z.string(), "When it was fetched."),
});

export const webFetchToolResultBlock = shape("Web fetch result block", {
  type: required(z.literal("web_fetch_tool_result"), "What a web fetch returned."),
  content: required(z.discriminatedUnion("type", [webFetchError, webFetchResult]), "The page, or the error."),
  tool_use_id: serverToolUseId,
  cache_control: cacheControlField,
  caller: callerField,
});
