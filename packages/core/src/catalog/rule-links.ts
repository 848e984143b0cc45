import { describedRules, describedTokenRules, type DescribedRule } from "../evidence/index.ts";
import type { ReplyRow } from "./reply-row.ts";

let byId: ReadonlyMap<string, DescribedRule> | undefined;
let byReply: ReadonlyMap<string, readonly DescribedRule[]> | undefined;

/** Everything that can be a problem: rules, those about lengths in tokens, shape problems, problems of the text. */
export function allWordings(): readonly DescribedRule[] {
  return [...describedRules, ...describedTokenRules];
}

/** The rules that foretell a reply; several where one wording has several causes. */
export function rulesForetelling(row: ReplyRow): readonly DescribedRule[] {
  byReply ??= group();
  const named = row.rule === undefined ? undefined : (byId ??= new Map(allWordings().map((rule) => [rule.id, rule]))).get(row.rule);
  return [...(byReply.get(row.id) ?? []), ...(named === undefined ? [] : [named])];
}

/** A rule's summary as a sentence; names of fields keep their small letter. */
export function summarySentence({ summary }: DescribedRule): string {
  return /^\w*_/.test(summary) ? `${summary}.` : `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`;
}

/** The page of a rule, from the root of the repository. */
export function rulePage(id: string): string {
  return `docs/rules/${id}.md`;
}

function group(): ReadonlyMap<string, readonly DescribedRule[]> {
  const found = new Map<string, DescribedRule[]>();
  for (const rule of allWordings()) {
    for (const id of rule.foretells ?? []) found.set(id, [...(found.get(id) ?? []), rule]);
  }
  return found;
}
