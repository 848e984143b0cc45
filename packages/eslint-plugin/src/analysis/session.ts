import type { Rule, SourceCode } from "eslint";
import type { Node } from "../syntax/ast.ts";
import { analyze } from "./analyze.ts";
import type { Report } from "./report.ts";

type Tell = (context: Rule.RuleContext, report: Report) => void;

/** One run of ESLint over one file: the rules that are on, and the nodes that requests may begin at. */
interface Session {
  readonly contexts: Map<string, Rule.RuleContext>;
  readonly candidates: Node[];
}

const sessions = new WeakMap<SourceCode, Session>();

/**
 * All rules share one look at the file. The first one of a run listens, and collects what may be a request while
 * ESLint walks the tree; at its end everything found is reported through the rule it belongs to.
 */
export function join(id: string, context: Rule.RuleContext, tell: Tell): Rule.RuleListener {
  const { sourceCode } = context;
  const running = sessions.get(sourceCode);
  if (running !== undefined) {
    running.contexts.set(id, context);
    return NO_LISTENERS;
  }
  const session: Session = { contexts: new Map([[id, context]]), candidates: [] };
  sessions.set(sourceCode, session);
  const collect = (node: Node): void => void session.candidates.push(node);
  const finish = (): void => {
    // The same SourceCode may be linted again, with other rules.
    sessions.delete(sourceCode);
    for (const report of analyze(context, session.candidates)) {
      const rule = session.contexts.get(report.rule);
      if (rule !== undefined) tell(rule, report);
    }
  };
  return { CallExpression: collect, NewExpression: collect, TSTypeReference: collect, TSImportType: collect, "Program:exit": finish, "Document:exit": finish };
}

const NO_LISTENERS: Rule.RuleListener = {};
