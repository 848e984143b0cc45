import type { Rule } from "eslint";
import { Finder } from "../find/finder.ts";
import { jsonRequests, isJsonSource } from "../json/find.ts";
import { readSettings } from "../settings.ts";
import type { Node } from "../syntax/ast.ts";
import { judge, keyOf } from "./judge.ts";
import { atCall, type Report } from "./report.ts";

/** Everything wrong with a file's requests, each thing once. */
export function analyze({ sourceCode, filename, settings }: Rule.RuleContext, candidates: readonly Node[]): Iterable<Report> {
  const own = readSettings(settings);
  const found = isJsonSource(sourceCode) ? jsonRequests(sourceCode, filename, own) : new Finder(sourceCode, filename, own).find(candidates);
  const unique = new Map<string, Report>();
  for (const one of found) {
    for (const report of judge(one)) {
      // What is wrong whoever calls has been found without the calls.
      if (unique.has(keyOf(report))) continue;
      const told = one.through === undefined ? report : atCall(report, one.through);
      if (!unique.has(keyOf(told))) unique.set(keyOf(told), told);
    }
  }
  return unique.values();
}
