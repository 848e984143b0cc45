import { allWordings } from "../../../packages/core/src/catalog/rule-links.ts";
import { sharedFile } from "../../check-facts/shared.ts";
import { readLines } from "../records.ts";
import { cacheMedia } from "./cache-media.ts";
import { context } from "./context.ts";
import type { Documented } from "./documented.ts";
import { messages } from "./messages.ts";
import { requests } from "./requests.ts";
import { serverTools } from "./server-tools.ts";
import { structured } from "./structured.ts";
import { thinking } from "./thinking.ts";
import { toolUse } from "./tool-use.ts";
import { tools } from "./tools.ts";
import { topLevel } from "./top-level.ts";

/** A constraint that official pages say the API enforces with an error. */
export interface DocumentedRule {
  readonly id: string;
  /** The rules that hold it; undefined where there is none. */
  readonly rules?: readonly string[];
  readonly why?: string;
  readonly open?: true;
}

const all: Documented = { ...topLevel, ...messages, ...toolUse, ...tools, ...thinking, ...cacheMedia, ...structured, ...serverTools, ...context, ...requests };

export const documentedRules: readonly DocumentedRule[] = Object.entries(all).map(([id, said]) => (isList(said) ? { id, rules: said } : { id, ...said }));

/** What is wrong with the list: rules that do not exist, and, where the shared data is present, constraints it lacks. */
export function documentedHoles(): readonly string[] {
  const known = new Set(allWordings().map(({ id }) => id));
  const gone = documentedRules.flatMap(({ id, rules = [] }) => rules.filter((rule) => !known.has(rule)).map((rule) => `${id} names no rule: ${rule}`));
  const file = sharedFile("facts/rules.jsonl");
  if (file === undefined) return gone;
  const published = readLines<{ readonly id: string; readonly severity: string }>(file).filter(({ severity }) => severity === "error");
  const lacking = published.filter(({ id }) => !Object.hasOwn(all, id)).map(({ id }) => `${id} has neither rule nor reason`);
  return [...gone, ...lacking];
}

function isList(said: Documented[string]): said is readonly string[] {
  return Array.isArray(said);
}
