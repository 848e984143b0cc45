import type { FileSettings } from "../config/types.ts";
import { checkParsed, findApiVersion, findModel, render, type ApiReply, type Checker, type Context, type ContextInput, type Foretold, type LocatedProblem, type Path, type Place, type Severity } from "../core.ts";
import { isFixable } from "../fix/registry.ts";
import type { FoundRequest } from "../input/found.ts";
import { clipLong } from "./clip.ts";
import { askUserSchemas } from "./user-schemas.ts";
import { docsOf, wordingOf } from "./wordings.ts";

/** A problem as reporters lay it out. */
export interface ReportedProblem {
  readonly code: string;
  readonly severity: Severity;
  readonly path: Path;
  readonly apiPath: string;
  /** Our sentence. */
  readonly message: string;
  readonly api: ApiReply | null;
  /** In the original file. */
  readonly place: Place;
  readonly evidence: { readonly grade: string; readonly date: string } | null;
  readonly docs: string;
  readonly fixable: boolean;
  readonly effect: "item-errored" | null;
  /** In the text of the request, which frames are cut from. */
  readonly textPlace: Place;
}

export interface JudgedRequest {
  readonly index: number;
  readonly label: string | null;
  readonly verdict: "accepted" | "rejected";
  readonly foretold: Foretold | null;
  readonly problems: readonly ReportedProblem[];
  /** What the facts do not cover, in words: `model "x"`. */
  readonly notKnown: readonly string[];
  /** The text frames are cut from. */
  readonly text: string;
  /** Frames of the problems, where they were cut elsewhere; then `text` is empty. */
  readonly frames?: readonly (string | null)[];
}

export interface JudgeOptions {
  readonly context: ContextInput;
  readonly checker: Checker;
  /** Those the checker was made with; the text's own problems heed them too. */
  readonly severities: FileSettings["severities"];
}

/** Judges one request in a context that the input's own has gone into. */
export function judge(found: FoundRequest, { context, checker, severities }: JudgeOptions): JudgedRequest {
  const { index, text, value, at, scan } = found;
  const label = clipLong(found.label);
  askUserSchemas(value);
  const verdict = checkParsed({ text, value, at, scan, checker, severities }, context);
  const [fault] = verdict.faults;
  if (fault !== undefined) throw new Error(`the rule ${fault.rule} failed: ${String(fault.error)}`);
  const notKnown = unknowns(value, verdict.context);
  if (verdict.problems.length === 0) return { index, label, verdict: "accepted", foretold: null, problems: [], notKnown, text };
  const problems = verdict.problems.map((problem) => reported(problem, found));
  const foretold = verdict.foretold && { ...verdict.foretold, message: clipLong(verdict.foretold.message) };
  return { index, label, verdict: verdict.verdict, foretold, problems, notKnown, text };
}

function reported(problem: LocatedProblem, found: FoundRequest): ReportedProblem {
  const { message, api } = render(problem);
  const evidence = wordingOf(problem.code)?.evidence;
  return {
    code: problem.code,
    severity: problem.severity,
    path: [...found.at, ...problem.path.map((key) => (typeof key === "string" ? clipLong(key) : key))],
    apiPath: clipLong(problem.apiPath),
    message: clipLong(message),
    api: api && { ...api, message: clipLong(api.message) },
    place: found.place(problem.place),
    evidence: evidence ? { grade: evidence.grade, date: evidence.date } : null,
    docs: docsOf(problem.code),
    fixable: isFixable(problem.code),
    effect: problem.effect ?? null,
    textPlace: problem.place,
  };
}

/** Names what lies outside the facts, so that an acceptance never looks certified. */
function unknowns(value: unknown, context: Context): readonly string[] {
  const found: string[] = [];
  const body = value as { readonly model?: unknown } | null | undefined;
  const model = context.model ?? body?.model;
  if (typeof model === "string" && model !== "" && findModel(model, context.platform) === undefined) found.push(`model "${model.slice(0, 100)}"`);
  if (findApiVersion(context.apiVersion) === undefined) found.push(`API version "${context.apiVersion.slice(0, 40)}"`);
  if (context.platform === "other") found.push("platform (a compatible gateway, whose rules nobody promises)");
  return found.length === 0 ? NONE : found;
}

const NONE: readonly string[] = [];
