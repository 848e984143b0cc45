import * as z from "zod";
import { advisorBetas } from "../betas.ts";
import { cacheControlField } from "../cache-control.ts";
import { serverToolUseId } from "../content/web-results.ts";
import { nullable, required, shape } from "../meta.ts";

const stopReason = nullable(z.string(), "Why the advisor stopped.");

export const advisorToolResultBlock = shape(
  "Advisor result block",
  {
    type: required(z.literal("advisor_tool_result"), "What the advisor answered."),
    content: required(
      z.discriminatedUnion("type", [
        shape("Advisor error", {
          type: required(z.literal("advisor_tool_result_error"), "The advisor failed."),
          error_code: required(
            z.enum([
              "max_uses_exceeded",
              "prompt_too_long",
              "too_many_requests",
              "overloaded",
              "unavailable",
              "execution_time_exceeded",
              "model_not_found",
            ]),
            "Why it failed.",
          ),
        }),
        shape("Advisor result", {
          type: required(z.literal("advisor_result"), "Advice in clear text."),
          text: required(z.string(), "The advice."),
          stop_reason: stopReason,
        }),
        shape("Redacted advisor result", {
          type: required(z.literal("advisor_redacted_result"), "Encrypted advice."),
          encrypted_content: required(z.string(), "The advice; send it back as it came."),
          stop_reason: stopReason,
        }),
      ]),
      "The advice, or the error.",
    ),
    tool_use_id: serverToolUseId,
    cache_control: cacheControlField,
  },
  { beta: advisorBetas },
);
