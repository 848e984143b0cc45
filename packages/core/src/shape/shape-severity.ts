import type { Context } from "../context.ts";
import { findBeta } from "../facts/betas.ts";
import type { Severity } from "../problem.ts";
import type { Wording } from "../rule.ts";

/** What is merely not known here: somebody who knows more may take it. */
const OPEN_ENDED: ReadonlySet<string> = new Set(["unknown-field", "unknown-tag", "value-not-allowed"]);

/**
 * How sure a shape problem is. A gateway may have fields, tags and defaults of its own, and a beta that no list names may open
 * some: then the API's schema is not the one that is known here.
 */
export function shapeSeverity({ id, severity }: Wording, { platform, betas }: Context): Severity {
  if (platform === "other") return "warning";
  return OPEN_ENDED.has(id) && betas !== null && [...betas].some((name) => findBeta(name) === undefined) ? "warning" : severity;
}
