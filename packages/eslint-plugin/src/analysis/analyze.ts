import type { Rule, SourceCode } from "eslint";
import { Finder } from "../find/finder.ts";
import { jsonRequests, isJsonSource } from "../json/find.ts";
import { readSettings, type Settings } from "../settings.ts";
import type { Node } from "../syntax/ast.ts";
import { mayHoldRequests } from "./triggers.ts";
import { judge, keyOf } from "./judge.ts";
import { MAY_BE_REFUSED, severityOf } from "../rules/registry.ts";
import type { Report } from "./report.ts";

export interface Analysis {
  readonly reports: ReadonlyMap<string, readonly Report[]>;
}

const NOTHING: Analysis = { reports: new Map() };
const analyses = new WeakMap<SourceCode, { readonly settings: object; readonly analysis: Analysis }>();

/** Everything wrong with a file's requests, by rule; worked out once a file, whichever rule asks first. */
export function analysisOf(context: Rule.RuleContext): Analysis {
  const { sourceCode, settings } = context;
  const known = analyses.get(sourceCode);
  if (known !== undefined && known.settings === settings) return known.analysis;
  const own = readSettings(settings);
  const analysis = mayHoldRequests(sourceCode.text, own) ? analyze(sourceCode, context.filename, own) : NOTHING;
  analyses.set(sourceCode, { settings, analysis });
  return analysis;
}

function analyze(sourceCode: SourceCode, fileName: string, settings: Settings): Analysis {
  const found = isJsonSource(sourceCode) ? jsonRequests(sourceCode, fileName, settings) : new Finder(sourceCode, fileName, settings).find(nodesOf(sourceCode));
  if (found.length === 0) return NOTHING;
  const unique = new Map<string, Report>();
  for (const one of found) {
    for (const report of judge(one)) {
      const key = keyOf(report);
      if (!unique.has(key)) unique.set(key, report);
    }
  }
  return { reports: byRule(unique.values()) };
}

/** A finding that is only a warning, of a rule that is an error otherwise, has a rule of its own: see {@link MAY_BE_REFUSED}. */
function byRule(reports: Iterable<Report>): ReadonlyMap<string, readonly Report[]> {
  const map = new Map<string, Report[]>();
  for (const report of reports) {
    const rule = report.severity === "warning" && severityOf(report.code) === "error" ? MAY_BE_REFUSED : report.code;
    const row = map.get(rule);
    if (row === undefined) map.set(rule, [report]);
    else row.push(report);
  }
  return map;
}

/** The steps ESLint has already made of the tree, with parents set. */
function* nodesOf(sourceCode: SourceCode): Generator<Node> {
  for (const step of sourceCode.traverse()) {
    if (step.kind === 1 && (step as { readonly phase?: number }).phase === 1) yield step.target as Node;
  }
}
