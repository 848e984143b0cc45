import * as z from "zod";
import { structuredOutputBetas, toolSearchBetas } from "../betas.ts";
import { cacheControlField } from "../cache-control.ts";
import { optional } from "../meta.ts";
import { freeObject } from "../primitives.ts";

export const deferLoading = optional(
  z.boolean(),
  "Keep the definition away from the model until a tool search finds it.",
  {
    gaSince: "2026-02-17",
    gatedBy: toolSearchBetas,
    gaNotOn: ["bedrock"],
  },
);

export const strict = optional(z.boolean(), "Guarantee that arguments fit the schema.", {
  gaSince: "2026-01-29",
  gatedBy: structuredOutputBetas,
});

/** Members every tool of the union has, toolsets aside. */
export const commonToolFields = {
  allowed_callers: optional(
    z.array(z.enum(["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"])),
    "Who may call the tool: the model itself, or code it runs.",
  ),
  cache_control: cacheControlField,
  defer_loading: deferLoading,
};

export const inputExamples = optional(z.array(freeObject), "Example arguments; each must fit the schema.");
