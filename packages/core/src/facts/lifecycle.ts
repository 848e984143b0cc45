import type { Platform } from "../context.ts";
import { modelNames } from "./find-model.ts";
import { platformFacts } from "./platforms.ts";
import type { ModelFacts } from "./types.ts";

export type Lifecycle = "not-released" | "active" | "legacy" | "deprecated" | "retired";

/**
 * What Anthropic calls the model on a day. `legacy` begins when the recommended replacement is released.
 * The dates hold where Anthropic runs the models; Bedrock and Google Cloud keep them on schedules of their own,
 * so there a model that has run out elsewhere is `legacy`, never `retired`.
 */
export function lifecycleAt(model: ModelFacts, asOf: string, platform: Platform = "anthropic"): Lifecycle {
  if (model.releasedOn !== null && asOf < model.releasedOn) return "not-released";
  const stage = stageAt(model, asOf);
  return platformFacts(platform).runBy === "partner" && (stage === "deprecated" || stage === "retired") ? "legacy" : stage;
}

function stageAt(model: ModelFacts, asOf: string): Lifecycle {
  const end = model.retiredOn ?? model.retiresOn;
  if (end !== null && asOf >= end) return "retired";
  if (model.deprecatedOn !== null && asOf >= model.deprecatedOn) return "deprecated";
  const successor = model.replacement === null ? undefined : modelNames().get(model.replacement);
  const replacedOn = successor?.releasedOn ?? null;
  return replacedOn !== null && asOf >= replacedOn ? "legacy" : "active";
}

/** True on days the model was withdrawn for a while. */
export function suspendedAt(model: ModelFacts, asOf: string): boolean {
  return model.suspended !== null && asOf >= model.suspended.from && asOf < model.suspended.until;
}

/** Whether the retirement is announced but had not happened on the day the facts were checked. */
export function retirementIsAnnouncedOnly(model: ModelFacts): boolean {
  return model.retiredOn === null && model.retiresOn !== null;
}
