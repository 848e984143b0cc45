import * as z from "zod";
import { fallbackBetas, fallbackCreditBetas } from "../betas.ts";
import { nullable, optional, required, shape } from "../meta.ts";
import { outputConfig } from "../output-config.ts";
import { modelId, speed } from "../primitives.ts";
import { thinkingConfig } from "../thinking.ts";

const fallbackModel = (what: string) =>
  required(shape("Fallback model", { model: required(modelId, "Id of the model.") }), what);

export const fallbackBlock = shape(
  "Fallback block",
  {
    type: required(z.literal("fallback"), "Marks where another model took over."),
    from: fallbackModel("The model that stopped."),
    to: fallbackModel("The model that went on."),
    trigger: optional(z.unknown(), "Why it took over; send it back as it came."),
  },
  { beta: [...fallbackBetas, ...fallbackCreditBetas] },
);

export const fallback = shape("Fallback", {
  model: required(modelId, "The model to try."),
  max_tokens: nullable(z.int(), "Its own output limit."),
  output_config: nullable(outputConfig, "Its own output settings."),
  speed: nullable(speed, "Its own speed."),
  thinking: nullable(thinkingConfig, "Its own thinking settings."),
});

const apiChoice = z.enum(["default"]).meta({ betaValues: { default: ["server-side-fallback-2026-07-01"] } });

const fallbacksSchema = z.union([apiChoice, z.array(fallback).max(3)]).meta({ title: "Fallbacks" });
type FallbacksType = typeof fallbacksSchema;
export interface FallbacksSchema extends FallbacksType {}
/** Either the API's own list or up to three models, in order. */
export const fallbacks: FallbacksSchema = fallbacksSchema;

export const fallbackCreditToken = z
  .union([
    z.string(),
    shape(
      "Fallback credit",
      {
        token: required(z.string(), "The token of the refused answer."),
        mode: optional(
          z.enum(["strict", "best_effort"]),
          "Refuse, or go on without the credit, when it cannot be used.",
        ),
      },
      { beta: ["fallback-credit-2026-07-01"] },
    ),
  ])
  .meta({ title: "Fallback credit token" });
