import { check, type Checker, type CheckerOptions, type Foretold, type Verdict } from "./check.ts";
import type { Context, ContextInput } from "./context.ts";
import type { JsonFault } from "./json/fault.ts";
import { locateAll } from "./json/locate.ts";
import { parseJson, parseJsonc } from "./json/parse.ts";
import { lineIndex, type Place } from "./json/place.ts";
import { scanText, type TextFinding } from "./json/scan.ts";
import type { Problem, ProblemData } from "./problem.ts";
import { foretellReply, keepSource } from "./render/render.ts";
import type { Wording } from "./rule.ts";
import { Scene } from "./scene.ts";
import type { Path } from "./subject.ts";
import { DEPTH_LIMIT, duplicateKey, jsonSyntax, loneSurrogate, nestingDepth, numberPrecision } from "./text-words.ts";

/** A problem and where it stands in the text. `render` takes it as it is. */
export interface LocatedProblem extends Problem {
  readonly place: Place;
}

export interface TextVerdict extends Verdict {
  readonly problems: readonly LocatedProblem[];
}

export interface TextOptions {
  /** Also read comments and trailing commas. */
  readonly jsonc?: boolean;
  /** The checker that judges the value; the default one when absent. */
  readonly checker?: Checker;
  /** Severities of problems of the text itself, as {@link CheckerOptions} has them for the value's. */
  readonly severities?: CheckerOptions["severities"] | undefined;
}

/** A JSON text that its carrier has parsed already. */
export interface ParsedText extends Pick<TextOptions, "checker" | "severities"> {
  /** Plain JSON: comments and trailing commas blanked out. */
  readonly text: string;
  /** The request in it. */
  readonly value: unknown;
  /** Where the request stands in the text's own value; the root when absent. */
  readonly at?: Path;
  /** Whether the text is what is sent, so that its own faults (lone surrogates, duplicate keys) count. Default: true at the root. */
  readonly scan?: boolean;
}

/**
 * Judges JSON text as the API would: the text itself, then the request in it, every problem with its place.
 * Never throws. Offsets and columns count UTF-16 units.
 */
export function checkText(json: string, context?: ContextInput | Context, options: TextOptions = {}): TextVerdict {
  const parsed = options.jsonc === true ? parseJsonc(json) : parseJson(json);
  if ("fault" in parsed) return refusedText(json, parsed.fault, context);
  const text = "text" in parsed ? (parsed.text as string) : json;
  return checkParsed({ text, value: parsed.value, ...(options.checker && { checker: options.checker }), severities: options.severities }, context);
}

/** {@link checkText} for a carrier that holds the parsed value. */
export function checkParsed(source: ParsedText, context?: ContextInput | Context): TextVerdict {
  const verdict = source.checker === undefined ? check(source.value, context) : source.checker.check(source.value, context);
  const scan = source.scan ?? (source.at === undefined || source.at.length === 0);
  const body = scan ? withSeverities(bodyProblems(source.text, verdict.context), source.severities) : NONE;
  if (verdict.problems.length + body.length === 0) return verdict as TextVerdict;
  return withBody(verdict, locateProblems(verdict.problems, source), body);
}

/** The verdict on a text that is no JSON. */
export function refusedText(text: string, fault: JsonFault, context?: ContextInput | Context): TextVerdict {
  const full = check(null, context).context;
  const data = { fault: fault.code, found: fault.found, expected: fault.expected, api: fault.api };
  const problem = bodyProblem(jsonSyntax, data, fault.place, full);
  return { verdict: "rejected", foretold: foretoldBy(problem), problems: [problem], faults: [], context: full };
}

const NONE: readonly LocatedProblem[] = [];

function withSeverities(problems: readonly LocatedProblem[], severities: CheckerOptions["severities"] = {}): readonly LocatedProblem[] {
  const kept = problems.filter(({ code }) => severities[code] !== "off");
  return kept.map((problem) => Object.assign(problem, { severity: severities[problem.code] ?? problem.severity }));
}

/** Adds places to the very objects `check` made: `render` knows them by identity. */
function locateProblems(problems: readonly Problem[], { text, at = [] }: ParsedText): readonly LocatedProblem[] {
  if (problems.length === 0) return NONE;
  const places = locateAll(text, problems.map(({ path, part }) => ({ path: [...at, ...path], part })));
  const whole = lineIndex(text).place(0, text.length);
  return problems.map((problem, index) => Object.assign(problem, { place: places[index] ?? whole }));
}

/** The body is looked at first; what only gets lost in it is advice, and comes last. */
function withBody(verdict: Verdict, problems: readonly LocatedProblem[], body: readonly LocatedProblem[]): TextVerdict {
  const refused = body.filter((problem) => problem.severity === "error");
  const advice = body.filter((problem) => problem.severity !== "error");
  const all = [...refused, ...problems, ...advice];
  const first = refused[0];
  if (first === undefined) return { ...verdict, problems: all };
  return { ...verdict, verdict: "rejected", foretold: foretoldBy(first), problems: all };
}

function foretoldBy(problem: Problem): Foretold {
  return { ...foretellReply(problem), code: problem.code };
}

function bodyProblems(text: string, context: Context): readonly LocatedProblem[] {
  const { findings, depth } = scanText(text);
  if (findings.length === 0 && depth <= DEPTH_LIMIT) return NONE;
  const problems = findings.map((finding) => findingProblem(finding, context));
  if (depth <= DEPTH_LIMIT) return problems;
  return [...problems, bodyProblem(nestingDepth, { depth, api: null }, lineIndex(text).place(0, Math.min(1, text.length)), context)];
}

function findingProblem(finding: TextFinding, context: Context): LocatedProblem {
  const { place, api } = finding;
  switch (finding.code) {
    case "lone-surrogate":
      return bodyProblem(loneSurrogate, { half: finding.half, escaped: finding.escaped, api }, place, context, finding.escaped ? "error" : "warning");
    case "duplicate-key":
      return bodyProblem(duplicateKey, { key: finding.key, earlierLine: finding.earlier.line, api }, place, context);
    default:
      return bodyProblem(numberPrecision, { written: finding.written, becomes: finding.becomes, api }, place, context);
  }
}

function bodyProblem<D extends ProblemData>(wording: Wording<D>, data: D, place: Place, context: Context, severity = wording.severity): LocatedProblem {
  const scene = new Scene(context, {}, [], null);
  const finding = { wording: wording as Wording, phase: wording.phase, path: [], part: "value" as const, data, severity, found: 0, tagged: "" };
  const problem: LocatedProblem = { code: wording.id, severity, path: [], part: "value", apiPath: "", data, place };
  keepSource(problem, { finding, told: { data, tagged: "", plain: "", own: "the request" }, scene });
  return problem;
}
