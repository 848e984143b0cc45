import type { DescribedRule } from "@no400/core/evidence";
import type { Rule } from "eslint";
import type { Report } from "../analysis/report.ts";
import { join } from "../analysis/session.ts";
import { editsFor } from "../fix/registry.ts";
import { MAY_BE_REFUSED } from "./registry.ts";

const DOCS = "https://github.com/no400/no400/blob/main/docs/rules";

/** Makes the ESLint rule of one kind of problem. */
export function createRule({ id, summary, severity }: Pick<DescribedRule, "id" | "summary" | "severity">): Rule.RuleModule {
  return {
    meta: {
      type: "problem",
      docs: { description: `Disallow ${summary}`, url: `${DOCS}/${id}.md`, recommended: severity === "error" },
      schema: [],
      fixable: "code",
      hasSuggestions: true,
      messages: { problem: "{{message}}", suggestion: "{{description}}" },
    },
    create(context) {
      return join(context, tell);
    },
  };
}

export const mayBeRefused = createRule({ id: MAY_BE_REFUSED, summary: "what the API refuses only in some cases", severity: "warning" });

function tell(context: Rule.RuleContext, report: Report): void {
  context.report(descriptor(context, report));
}

function descriptor(context: Rule.RuleContext, report: Report): Rule.ReportDescriptor {
  const { fix, suggestions } = editsFor(context.sourceCode, report);
  return {
    loc: report.place.loc,
    messageId: "problem",
    data: { message: report.message },
    ...(fix === null ? {} : { fix: fix.apply }),
    suggest: suggestions.map(({ description, apply }) => ({ messageId: "suggestion", data: { description }, fix: apply })),
  };
}
