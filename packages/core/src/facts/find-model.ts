import type { Platform } from "../context.ts";
import { MODELS } from "./models/index.ts";
import { plainName } from "./platform-ids.ts";
import type { ModelFacts } from "./types.ts";

let byName: ReadonlyMap<string, ModelFacts> | undefined;

/** Every id and alias, on every platform, to its facts. */
export function modelNames(): ReadonlyMap<string, ModelFacts> {
  byName ??= index();
  return byName;
}

function index(): ReadonlyMap<string, ModelFacts> {
  const map = new Map<string, ModelFacts>();
  for (const model of MODELS) {
    for (const name of [model.id, ...model.aliases]) map.set(name, model);
    for (const name of model.platformIds.bedrock) map.set(name, model);
    for (const name of model.platformIds.vertex) map.set(name, model);
  }
  return map;
}

/**
 * The facts of the model an id names, or undefined for ids nobody knows.
 *
 * Without a platform any form is understood: snapshot or alias, Bedrock id with or without region prefix or
 * as an inference-profile ARN, Google Cloud id. On `anthropic` and `aws` only what Anthropic itself serves is; on `other`
 * also the spellings gateways use (`anthropic/claude-haiku-4.5`). Foundry ids are deployment names their owner
 * chooses: only the default ones resolve. Retired models resolve too, see `lifecycleAt`.
 */
export function findModel(id: string, platform?: Platform): ModelFacts | undefined {
  const names = modelNames();
  const exact = names.get(id);
  if (platform === "anthropic" || platform === "aws") return exact && servedByAnthropic(id, exact) ? exact : undefined;
  if (exact !== undefined) return exact;
  const plain = plainName(id);
  const found = names.get(plain);
  if (found !== undefined || platform !== "other") return found;
  return names.get(plain.slice(plain.lastIndexOf("/") + 1).replaceAll(".", "-"));
}

function servedByAnthropic(id: string, model: ModelFacts): boolean {
  return id === model.id || model.aliases.includes(id);
}
