import type { Wording } from "../rule.ts";
import { rules } from "../rules/registry.ts";
import { shapeWords } from "../shape/words/index.ts";
import { textWords } from "../text-words.ts";
import type { ReplyRow } from "./reply-row.ts";

let byId: ReadonlyMap<string, Wording> | undefined;
let byReply: ReadonlyMap<string, readonly Wording[]> | undefined;

/** Everything that can be a problem: rules, shape problems, problems of the text. */
export function allWordings(): readonly Wording[] {
  return [...rules, ...Object.values(shapeWords), ...textWords];
}

/** The rules that foretell a reply, the built-in ones before others; several where one wording has several causes. */
export function rulesForetelling(row: ReplyRow, others: readonly Wording[] = []): readonly Wording[] {
  byReply ??= group();
  const named = row.rule === undefined ? undefined : ((byId ??= new Map(allWordings().map((rule) => [rule.id, rule]))).get(row.rule) ?? others.find(({ id }) => id === row.rule));
  const besides = others.filter(({ foretells }) => foretells?.includes(row.id));
  return [...(byReply.get(row.id) ?? []), ...besides, ...(named === undefined ? [] : [named])];
}

/** A rule's summary as a sentence; names of fields keep their small letter. */
export function summarySentence({ summary }: Wording): string {
  return /^\w*_/.test(summary) ? `${summary}.` : `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`;
}

/** The page of a rule, from the root of the repository. */
export function rulePage(id: string): string {
  return `docs/rules/${id}.md`;
}

function group(): ReadonlyMap<string, readonly Wording[]> {
  const found = new Map<string, Wording[]>();
  for (const rule of allWordings()) {
    for (const id of rule.foretells ?? []) found.set(id, [...(found.get(id) ?? []), rule]);
  }
  return found;
}
