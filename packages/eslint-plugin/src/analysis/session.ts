import type { Rule, SourceCode } from "eslint";
import type { Node } from "../syntax/ast.ts";
import { analyze } from "./analyze.ts";
import type { Report } from "./report.ts";
import { mayHoldRequests } from "./triggers.ts";

type Tell = (context: Rule.RuleContext, report: Report) => void;

/** One run of ESLint over one file: the rules that are on, and the nodes that requests may begin at. */
interface Session {
  readonly sourceCode: SourceCode;
  /** The rule that came first; when it comes again, a new run has begun. */
  readonly first: string;
  /** Null where the file shows no sign of a request. */
  readonly contexts: Rule.RuleContext[] | null;
}

/** ESLint makes all rules of a file in one go, so that the newest run is the only one that can go on. Hundreds of rules ask. */
let running: Session | null = null;

const NO_LISTENERS: Rule.RuleListener = {};

/**
 * All rules share one look at the file. The first one of a run listens, and collects what may be a request while
 * ESLint walks the tree; at its end everything found is reported through the rule it belongs to.
 */
export function join(context: Rule.RuleContext, tell: Tell): Rule.RuleListener {
  const { sourceCode } = context;
  if (running?.sourceCode !== sourceCode || running.first === context.id) return begin(context, tell);
  running.contexts?.push(context);
  return NO_LISTENERS;
}

function begin(context: Rule.RuleContext, tell: Tell): Rule.RuleListener {
  const { sourceCode } = context;
  if (!mayHoldRequests(sourceCode, context.settings)) {
    running = { sourceCode, first: context.id, contexts: null };
    return NO_LISTENERS;
  }
  const contexts = [context];
  running = { sourceCode, first: context.id, contexts };
  const candidates: Node[] = [];
  const collect = (node: Node): void => void candidates.push(node);
  const finish = (): void => {
    // The same SourceCode may be linted again, with other rules.
    running = null;
    tellAll(analyze(context, candidates), contexts, tell);
  };
  return { CallExpression: collect, NewExpression: collect, TSTypeReference: collect, TSImportType: collect, "Program:exit": finish, "Document:exit": finish };
}

function tellAll(reports: Iterable<Report>, contexts: readonly Rule.RuleContext[], tell: Tell): void {
  for (const report of reports) {
    // Users name the plugin as they like: `no400/missing-field`.
    const rule = contexts.find(({ id }) => id.slice(id.lastIndexOf("/") + 1) === report.rule);
    if (rule !== undefined) tell(rule, report);
  }
}
