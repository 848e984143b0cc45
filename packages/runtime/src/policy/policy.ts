import { createChecker, render, type ApiReply, type Checker, type Fault, type Problem, type Rendered, type Rule, type Severity, type Verdict } from "@no400/core";
import type { PreflightOptions, RuleSetting } from "../options.ts";
import { mayBeAllowed, unknownsOf } from "./degrade.ts";
import { builtIn, gradeOf } from "./grades.ts";

/** What is done about a verdict. */
export interface Decision {
  /** Problems that refuse the request, in the API's order; empty lets it pass. */
  readonly refused: readonly Problem[];
  /** The reply the API would give; null when nothing refuses. */
  readonly reply: ApiReply | null;
  /** Rules that would have refused, but had no words for it: what fails in one place is not to be trusted in another. */
  readonly faults: readonly Fault[];
}

const PASS: Decision = { refused: [], reply: null, faults: [] };

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
    const refused: Problem[] = [];
    const faults: Fault[] = [];
    let reply: ApiReply | null = null;
    for (const problem of verdict.problems) {
      if (!this.refuses(problem, unknowns)) continue;
      const rendered = render(problem);
      if ("fault" in rendered) {
        faults.push({ rule: problem.code, error: rendered.fault });
        continue;
      }
      refused.push(problem);
      reply ??= replyTo(rendered);
    }
    return { refused, reply, faults };
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
function replyTo({ api, message }: Rendered): ApiReply {
  return { status: api?.status ?? 400, type: api?.type ?? "invalid_request_error", message: api?.message ?? message };
}

function severitiesOf(settings: Readonly<Record<string, RuleSetting>>): Readonly<Record<string, Severity | "off">> {
  return Object.fromEntries(Object.entries(settings).map(([id, setting]) => [id, setting === "warn" ? "warning" : setting]));
}

/** A typo in a rule id would silently turn nothing off; an answer could not be made of a status or id that HTTP does not know. */
function rejectUnknown(settings: Readonly<Record<string, RuleSetting>>, house: readonly Rule[]): void {
  for (const { id, reply } of house) {
    if (/^[\w./-]+$/.test(id) && (reply === undefined || (reply.status >= 400 && reply.status <= 599))) continue;
    throw new TypeError(`House rule ${JSON.stringify(id)}: an id is a word like "house-models", and a reply's status is 400 to 599.`);
  }
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
