import * as z from "zod";
import { cacheControlField } from "../cache-control.ts";
import { nullable, required, shape } from "../meta.ts";
import { toolReferenceBlock } from "./tool-result.ts";
import { serverToolUseId } from "./web-results.ts";

export const toolSearchToolResultBlock = shape("Tool search result block", {
  type: required(z.literal("tool_search_tool_result"), "What a tool search returned."),
  content: required(
    z.discriminatedUnion("type", [
      shape("Tool search error", {
        type: required(z.literal("tool_search_tool_result_error"), "The search failed."),
        error_code: required(
          z.enum(["invalid_tool_input", "unavailable", "too_many_requests", "execution_time_exceeded"]),
          "Why it failed.",
        ),
        error_message: nullable(z.string(), "More about the failure."),
      }),
      shape("Tool search result", {
        type: required(z.literal("tool_search_tool_search_result"), "The tools found."),
        tool_references: required(z.array(toolReferenceBlock), "References to the tools found."),
      }),
    ]),
    "The tools found, or the error.",
  ),
  tool_use_id: serverToolUseId,
  cache_control: cacheControlField,
});
