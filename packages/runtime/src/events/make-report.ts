import type { Problem } from "@no400/core";
import type { Judgement } from "../judge.ts";
import { safePath } from "../safety/safe-path.ts";
import { safeModel } from "../safety/words.ts";
import type { Report, SafeProblem } from "./report.ts";

/** A judgement without content. */
export function reportOf({ verdict, decision, model }: Judgement, action: Report["action"]): Report {
  const { endpoint, platform, apiVersion } = verdict.context;
  const foretold = decision.refused[0]?.code ?? null;
  return { action, endpoint, platform, apiVersion, model: safeModel(model), foretold, problems: verdict.problems.map(safeProblem) };
}

export function safeProblem({ code, severity, path }: Problem): SafeProblem {
  return { code, severity, path: safePath(path) };
}
