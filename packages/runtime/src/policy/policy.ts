import { createChecker, render, type ApiReply, type Checker, type Problem, type Rule, type Severity, type Verdict } from "@no400/core";
import type { PreflightOptions, RuleSetting } from "../options.ts";
import { mayBeAllowed, unknownsOf } from "./degrade.ts";
import { builtIn, gradeOf } from "./grades.ts";

/** What is done about a verdict. */
export interface Decision {
  /** Problems that refuse the request, in the API's order; empty lets it pass. */
  readonly refused: readonly Problem[];
  /** The reply the API would give; null when nothing refuses. */
  readonly reply: ApiReply | null;
}

const PASS: Decision = { refused: [], reply: null };

/** Turns options into a checker and a decision: what may refuse, and what only warns. */
export class Policy {
  readonly checker: Checker;
  private readonly settings: Readonly<Record<string, RuleSetting>>;
  private readonly own: ReadonlySet<string>;
  private readonly batches: "refuse" | "allow";

  constructor({ rules = {}, houseRules = [], batches = "refuse" }: PreflightOptions) {
    rejectUnknown(rules, houseRules);
    this.settings = rules;
    this.batches = batches;
    this.own = new Set(houseRules.map(({ id }) => id));
    this.checker = createChecker({ rules: houseRules, severities: severitiesOf(rules) });
  }

  /** Judges, and never throws: `verdict.faults` says what failed. */
  decide(verdict: Verdict, model: string | null): Decision {
    if (verdict.verdict === "accepted") return PASS;
    const unknowns = unknownsOf(verdict.context, model);
    const refused = verdict.problems.filter((problem) => this.refuses(problem, unknowns));
    const [first] = refused;
    if (first === undefined) return PASS;
    return { refused, reply: replyTo(first) };
  }

  private refuses(problem: Problem, unknowns: ReturnType<typeof unknownsOf>): boolean {
    const setting = this.settings[problem.code];
    // Problems of the JSON text do not come by the checker, so settings are looked at here too.
    if (problem.severity !== "error" || setting === "off" || setting === "warn") return false;
    if (problem.effect === "item-errored" && this.batches === "allow") return false;
    if (this.own.has(problem.code) || setting === "error") return true;
    return gradeOf(problem.code) !== "reported" && !mayBeAllowed(problem, phaseOf(problem.code), unknowns);
  }
}

/** The reply with our own sentence where the API's wording was never seen. */
function replyTo(problem: Problem): ApiReply {
  const { api, message } = render(problem);
  return { status: api?.status ?? 400, type: api?.type ?? "invalid_request_error", message: api?.message ?? message };
}

function severitiesOf(settings: Readonly<Record<string, RuleSetting>>): Readonly<Record<string, Severity | "off">> {
  return Object.fromEntries(Object.entries(settings).map(([id, setting]) => [id, setting === "warn" ? "warning" : setting]));
}

/** A typo in a rule id would silently turn nothing off. */
function rejectUnknown(settings: Readonly<Record<string, RuleSetting>>, house: readonly Rule[]): void {
  const known = new Set([...builtIn, ...house].map(({ id }) => id));
  for (const [id, setting] of Object.entries(settings)) {
    if (!known.has(id)) throw new TypeError(`no400 knows no rule "${id}".`);
    if (setting !== "off" && setting !== "warn" && setting !== "error") throw new TypeError(`Rule "${id}" is off, warn or error, not ${JSON.stringify(setting)}.`);
  }
}

let phases: ReadonlyMap<string, string> | undefined;

function phaseOf(code: string): string | undefined {
  phases ??= new Map(builtIn.map(({ id, phase }) => [id, phase]));
  return phases.get(code);
}
