import type { Path, Problem } from "@no400/core";
import type { Concrete, ContainerPlace } from "../evaluate/concrete.ts";
import type { MemberPlace } from "../evaluate/member-place.ts";
import type { Through } from "../find/found.ts";
import type { Place } from "../syntax/ast.ts";

/** One problem, at one place of the file. */
export interface Report {
  /** The ESLint rule that reports it: the problem's own, or the one for findings that are only warnings. */
  readonly rule: string;
  readonly message: string;
  readonly place: Place;
  readonly problem: Problem;
  readonly site: ReportSite;
  /** Other calls share the code that an edit would change. */
  readonly isShared?: boolean;
}

/** What a fix may use: the member that is wrong, what it is in, and the request as it was judged. */
export interface ReportSite {
  readonly member: MemberPlace | null;
  readonly container: ContainerPlace | null;
  /** The value itself; undefined when it is missing. */
  readonly value: unknown;
  readonly concrete: Concrete;
}

/** Where a problem's path ends in the file; the nearest thing around it when it is missing. */
export function siteOf(concrete: Concrete, path: Path): ReportSite {
  let container: ContainerPlace | null = null;
  let member: MemberPlace | null = null;
  let value: unknown = concrete.value;
  for (const key of path) {
    const inner = typeof value === "object" && value !== null ? concrete.places.get(value) : undefined;
    if (inner === undefined) break;
    container = inner;
    member = inner.members.get(key) ?? null;
    value = member === null ? undefined : (value as Readonly<Record<string | number, unknown>>)[key];
    if (member === null) break;
  }
  return { member, container, value, concrete };
}

export function placeOfProblem(problem: Problem, site: ReportSite): Place {
  const { member, container, concrete } = site;
  if (member === null) return container?.node ?? rootPlace(concrete);
  return problem.part === "key" && member.property !== null ? member.property.key : member.node;
}

/** What is wrong in one call of a function with the code that all its calls share is reported at that call. */
export function atCall(report: Report, { callee, home }: Through): Report {
  const isIn = ({ range: [start, end] }: Place): boolean => home.range[0] <= start && end <= home.range[1];
  const { member } = report.site;
  const isShared = isIn(report.place) || member === null || (member.property !== null && isIn(member.property.node));
  return { ...report, isShared, place: isIn(report.place) ? callee : report.place };
}

function rootPlace({ value, places }: Concrete): Place {
  const place = typeof value === "object" && value !== null ? places.get(value) : undefined;
  if (place === undefined) throw new Error("A request that is judged has a place.");
  return place.node;
}

/**
 * Texts name indexes of the request. Where a part was judged by itself, or behind an unknown spread,
 * they would be made up: parts leave their prefix out, unknown indexes become an ellipsis.
 */
export function retell(text: string, problem: Problem, concrete: Concrete, prefix: Path): string {
  let told = text;
  const own = written(prefix);
  if (own !== "" && prefix.length > 0) told = withoutOwner(told, own).replaceAll(own, nameOfPart(prefix));
  // Deepest first: what stands in front is still spelled as it was.
  for (const depth of unknownIndexes(problem.path, concrete, prefix).toReversed()) {
    const before = problem.path.slice(0, depth);
    const key = problem.path[depth] ?? "";
    told = told.replaceAll(`${written(before)}[${key}]`, `${written(before)}[…]`).replaceAll(`${before.join(".")}.${key}`, `${before.join(".")}.…`);
  }
  return told;
}

/** `messages.1` of a list keeps its name: what is left would be a bare number. */
function withoutOwner(text: string, owner: string): string {
  return text.split(`${owner}.`).reduce((told, piece) => told + (/^\d/.test(piece) ? `${owner}.` : "") + piece);
}

/** How deep in a path those indexes are that were made up. */
function unknownIndexes(path: Path, concrete: Concrete, prefix: Path): readonly number[] {
  const found: number[] = [];
  let value: unknown = concrete.value;
  for (const [depth, key] of path.entries()) {
    if (typeof value !== "object" || value === null) break;
    const shifted = concrete.places.get(value)?.shifted === true || depth < prefix.length;
    if (shifted && typeof key === "number") found.push(depth);
    value = (value as Readonly<Record<string | number, unknown>>)[key];
  }
  return found;
}

function nameOfPart(prefix: Path): string {
  const last = prefix.at(-1);
  if (typeof last === "string") return last;
  return prefix[0] === "tools" ? "the tool" : prefix.length > 2 ? "the block" : "the message";
}

function written(path: Path): string {
  return path.map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`)).join("").replace(/^\./, "");
}
