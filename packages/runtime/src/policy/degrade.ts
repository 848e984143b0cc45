import type { Context, Problem } from "@no400/core";
import { API_VERSIONS, findModel } from "@no400/core/facts";

const NEWEST = API_VERSIONS[0]?.version ?? "";

/** What a model newer than our facts may well accept: new fields, new tags, new values. Broken structure stays broken. */
const OPEN_ENDED: ReadonlySet<string> = new Set(["unknown-field", "unknown-tag", "value-not-allowed", "unexpected-role", "number-too-large", "string-too-long", "array-too-long"]);

/** What nobody but the API can say, because it is newer than our facts. */
export interface Unknowns {
  readonly version: boolean;
  readonly model: boolean;
}

export function unknownsOf(context: Context, model: string | null): Unknowns {
  return {
    version: context.apiVersion > NEWEST,
    model: model !== null && findModel(model, context.platform) === undefined,
  };
}

/** Whether a problem may be none for a version or model we do not know. */
export function mayBeAllowed(problem: Problem, phase: string | undefined, unknowns: Unknowns): boolean {
  if (unknowns.version) return true;
  if (!unknowns.model) return false;
  return OPEN_ENDED.has(problem.code) || phase === "capability" || phase === "model" || phase === "compile" || phase === "media" || phase === "tokens";
}
