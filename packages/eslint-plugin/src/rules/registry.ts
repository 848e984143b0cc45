import { rules, shapeWords, type Severity } from "@no400/core";
import { describedRules, type DescribedRule } from "@no400/core/evidence";

const judged: ReadonlySet<string> = new Set([...Object.values(shapeWords), ...rules].map(({ id }) => id));

/** Every kind of problem the engine knows, shapes first; each becomes one ESLint rule of the same name. */
export const wordings: readonly DescribedRule[] = describedRules.filter(({ id }) => judged.has(id));

const severities: ReadonlyMap<string, Severity> = new Map(wordings.map(({ id, severity }) => [id, severity]));

export function severityOf(code: string): Severity | undefined {
  return severities.get(code);
}

/** Codes of problems that are about headers, not about the body. */
export const headerCodes: ReadonlySet<string> = new Set(wordings.filter(({ phase }) => phase === "headers").map(({ id }) => id));

/** The rule for findings that the API may refuse, of rules whose other findings it surely refuses. */
export const MAY_BE_REFUSED = "may-be-refused";
