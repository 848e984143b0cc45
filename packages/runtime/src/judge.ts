import { resolveContext, type ApiReply, type Context, type ContextInput, type Problem, type Verdict } from "@no400/core";
import { Bus } from "./events/bus.ts";
import type { PreflightOptions } from "./options.ts";
import { Policy, type Decision } from "./policy/policy.ts";
import { reportOf } from "./events/make-report.ts";
import { Calls, contextOf, type Call } from "./target.ts";
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

/** The context of the last call, for the next one like it. */
interface Placed {
  readonly call: Call;
  readonly model: string | null;
  readonly version: string | null;
  readonly context: Context;
  /** Milliseconds since 1970: a context holds the day, so it is made anew once a minute. */
  readonly until: number;
}

/** What the doors share: judging, deciding, telling. Never throws; its own faults let the request pass. */
export class Judge {
  readonly bus: Bus;
  readonly policy: Policy;
  readonly calls = new Calls();
  private readonly options: PreflightOptions;
  private placed: Placed | null = null;

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
  place(value: unknown, call: Call): { readonly form: WireForm; readonly context: Context } {
    const overrides = this.options.context ?? NO_CONTEXT;
    const target = overrides.platform === undefined ? call.target : { ...call.target, platform: overrides.platform };
    const form = wireForm(value, target);
    const { placed } = this;
    const now = Date.now();
    if (placed !== null && placed.call === call && placed.model === form.model && placed.version === form.version && now < placed.until) return { form, context: placed.context };
    const { model, version } = form;
    const context = resolveContext(contextOf({ ...call, target, version: version ?? call.version }, model, overrides));
    this.placed = { call, model, version, context, until: now + 60_000 };
    return { form, context };
  }

  /** When judging began, in milliseconds; 0 where nobody asks how long it took, since a clock costs 40 ns. */
  start(): number {
    return this.bus.isWatched ? performance.now() : 0;
  }

  conclude(verdict: Verdict, value: unknown): Judgement {
    const model = verdict.context.model ?? modelOf(value);
    const decision = this.policy.decide(verdict, model);
    for (const { rule, error } of verdict.faults) this.bus.fault(rule, error);
    for (const { rule, error } of decision.faults) this.bus.fault(rule, error);
    return { verdict, decision, model };
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
