import { checkSubject, render, type ContextInput, type Problem } from "@no400/core";
import { concretize, type Concrete } from "../evaluate/concrete.ts";
import { usePlace, type Value } from "../evaluate/value.ts";
import type { View } from "../evaluate/view.ts";
import { looksAt, type Look } from "../evaluate/views.ts";
import type { Found, Sent } from "../find/found.ts";
import { MAY_BE_REFUSED, severityOf } from "../rules/registry.ts";
import type { Place } from "../syntax/ast.ts";
import { asidePlace } from "./aside.ts";
import { isClean } from "./clean.ts";
import { filled } from "./fill.ts";
import { placeOfProblem, retell, siteOf, type Report } from "./report.ts";

/**
 * Judges one request in every look. A problem counts when it is true whatever the unknown parts are: it shows
 * in the plain look, or inside the arm it was looked at with, or in every arm of one choice.
 */
export function judge(found: Found): readonly Report[] {
  const reports = new Map<string, Report>();
  const inArms = new Map<object, { readonly arms: number; readonly seen: Map<string, { count: number; readonly report: Report }> }>();
  for (const look of looksAt(found.value)) {
    for (const report of seen(found, look)) {
      const key = keyOf(report);
      if (reports.has(key)) continue;
      if (isCertain(look, report.place)) reports.set(key, report);
      else count(inArms, look, key, report);
    }
  }
  for (const { arms, seen } of inArms.values()) for (const [key, { count: times, report }] of seen) if (times === arms && !reports.has(key)) reports.set(key, report);
  return [...reports.values()];
}

function seen(found: Found, { view, bare }: Look): readonly Report[] {
  const reports = inView(found, view);
  if (bare === null || reports.length === 0) return reports;
  const also = inView(found, bare).map(siteKey);
  return reports.filter((report) => also.includes(siteKey(report)));
}

function inView(found: Found, view: View): readonly Report[] {
  const sent = found.sent(concretize(found.value, view));
  return sent === null ? [] : reportsOf(sent, found.prefix ?? []);
}

/** As {@link keyOf}, whatever indexes the message names. */
function siteKey({ rule, place, problem }: Report): string {
  const last = problem.path.at(-1);
  return `${rule} ${place.range.join(" ")} ${problem.part} ${typeof last === "string" ? last : ""}`;
}

/** Several things may be missing from one place; what is there is reported once for each rule. */
export function keyOf({ rule, place, message, site }: Report): string {
  return `${rule}\0${place.range[0]}\0${place.range[1]}\0${site.member === null ? message : ""}`;
}

function isCertain({ of, arm }: Look, place: Place): boolean {
  return of === null || of.kind === "array" || (arm !== null && holds(arm, place));
}

function count(inArms: Map<object, { readonly arms: number; readonly seen: Map<string, { count: number; readonly report: Report }> }>, look: Look, key: string, report: Report): void {
  if (look.of?.kind !== "choice") return;
  const row = inArms.get(look.of) ?? { arms: look.of.arms.length, seen: new Map<string, { count: number; readonly report: Report }>() };
  inArms.set(look.of, row);
  const known = row.seen.get(key);
  if (known === undefined) row.seen.set(key, { count: 1, report });
  else known.count++;
}

/** Whether a place belongs to a value. */
function holds(value: Value, place: Place): boolean {
  if (value.node === place || usePlace(value) === place) return true;
  switch (value.kind) {
    case "object":
      return value.members.some((member) => member.kind !== "unknown-key" && ((member.kind === "property" && member.key === place) || holds(member.value, place)));
    case "array":
      return value.items.some((item) => item.kind !== "rest" && holds(item.kind === "spread" ? item.value : item, place));
    case "choice":
      return value.arms.some((arm) => holds(arm, place));
    default:
      return false;
  }
}

function reportsOf(sent: Sent, prefix: NonNullable<Found["prefix"]>): readonly Report[] {
  const { concrete, contexts } = sent;
  const [first, ...others] = contexts.map((context) => problemsOf(concrete, context));
  if (first === undefined || first.length === 0) return [];
  return first.filter((problem) => others.every((problems) => problems.some((other) => isSame(problem, other)))).map((problem) => reportOf(problem, sent, prefix));
}

/** A finding that is only a warning, of a rule that is an error otherwise, has a rule of its own. */
export function ruleFor({ code, severity }: Problem): string {
  return severity === "warning" && severityOf(code) === "error" ? MAY_BE_REFUSED : code;
}

function problemsOf({ value, holes }: Concrete, context: ContextInput): readonly Problem[] {
  const usual = holes ? filled(value) : undefined;
  if (usual !== undefined && isClean(usual, context)) return NONE;
  return checkSubject({ value, holes }, context).problems;
}

const NONE: readonly Problem[] = [];

function isSame(one: Problem, other: Problem): boolean {
  return one.code === other.code && one.part === other.part && one.path.length === other.path.length && one.path.every((key, index) => key === other.path[index]);
}

/** Some replies list every tag there is; an editor has room for a few. */
export function shortened(reply: string): string {
  return reply.length <= LONGEST_REPLY ? reply : `${reply.slice(0, LONGEST_REPLY)}…`;
}

const LONGEST_REPLY = 400;

function reportOf(problem: Problem, sent: Sent, prefix: NonNullable<Found["prefix"]>): Report {
  const { concrete } = sent;
  const site = siteOf(concrete, problem.path);
  const { message, api } = render(problem);
  const reply = api?.message ? ` (API: ${shortened(api.message)})` : "";
  return {
    rule: ruleFor(problem),
    message: retell(message + reply, problem, concrete, prefix),
    place: asidePlace(problem, sent) ?? placeOfProblem(problem, site),
    problem,
    site,
  };
}
