import type { ApiReply, ContextInput, Problem, Verdict } from "@no400/core";
import { Bus } from "./events/bus.ts";
import type { PreflightOptions } from "./options.ts";
import { Policy, type Decision } from "./policy/policy.ts";
import { reportOf } from "./events/make-report.ts";
import { contextOf, type Call } from "./target.ts";
import { modelOf, wireForm, type WireForm } from "./wire-form.ts";

/** One judged request. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly decision: Decision;
  readonly model: string | null;
}

/** A request that must not leave, and what the API would answer. */
export interface Refusal {
  readonly reply: ApiReply;
  /** All problems, warnings included, in the API's order. */
  readonly problems: readonly Problem[];
}

/** A judged call: what a door needs to refuse it, or to compare it with the answer. */
export interface Judged {
  readonly call: Call;
  readonly value: unknown;
  readonly judgement: Judgement;
  readonly refusal: Refusal | null;
}

/** What the doors share: judging, deciding, telling. Never throws; its own faults let the request pass. */
export class Judge {
  readonly bus: Bus;
  readonly policy: Policy;
  private readonly options: PreflightOptions;

  constructor(options: PreflightOptions) {
    this.options = options;
    this.policy = new Policy(options);
    this.bus = new Bus(options);
  }

  /** Judges a value as it is. */
  judge(value: unknown, call: Call): Judgement {
    const { form, context } = this.place(value, call);
    return this.conclude(this.policy.checker.check(form.value, context), value);
  }

  /** What a value is judged as, and in which context. */
  place(value: unknown, call: Call): { readonly form: WireForm; readonly context: ContextInput } {
    const overrides = this.options.context ?? NO_CONTEXT;
    const target = overrides.platform === undefined ? call.target : { ...call.target, platform: overrides.platform };
    const form = wireForm(value, target);
    return { form, context: contextOf({ ...call, target, version: form.version ?? call.version }, form.model, overrides) };
  }

  conclude(verdict: Verdict, value: unknown): Judgement {
    for (const fault of verdict.faults) this.bus.fault(fault.rule, fault.error);
    const model = verdict.context.model ?? modelOf(value);
    return { verdict, decision: this.policy.decide(verdict, model), model };
  }

  /**
   * Judges an object, and before refusing also the text that was made of it: only the text is sent, and `toJSON`, getters and
   * earlier middleware may have made something else of the object.
   */
  judgeSent(value: unknown, text: string, call: Call): Judgement {
    const judgement = this.judge(value, call);
    if (judgement.decision.reply === null && judgement.verdict.faults.length === 0 && !isLossy(value)) return judgement;
    return this.judge(JSON.parse(text), call);
  }

  /** The refusal of a request in throw mode; tells everybody who listens. */
  settle(judgement: Judgement, startedAt: number): Refusal | null {
    const { verdict, decision } = judgement;
    const refuses = decision.reply !== null;
    const enforce = (this.options.mode ?? "throw") === "throw";
    if (verdict.problems.length > 0 || this.bus.hearsEveryCheck) {
      const action = refuses ? (enforce ? "refused" : "allowed") : "clean";
      this.bus.checked(reportOf(judgement, action), judgement, performance.now() - startedAt);
    }
    if (!refuses || !enforce || decision.reply === null) return null;
    return { reply: decision.reply, problems: verdict.problems };
  }
}

const NO_CONTEXT: ContextInput = {};

/** Numbers that JSON has no form for become null on the way; only those the API reads at the top matter. */
function isLossy(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  for (const key in value) {
    const member = (value as Readonly<Record<string, unknown>>)[key];
    if (typeof member === "number" && !Number.isFinite(member)) return true;
  }
  return typeof (value as { readonly toJSON?: unknown }).toJSON === "function";
}
