import type { Context } from "./context.ts";
import { dispatchRules, Listener, type Dispatch } from "./dispatch.ts";
import type { Rule } from "./rule.ts";
import { traitMask } from "./shape/traits.ts";

/** How many dispatches are kept; logs of all kinds of requests meet some dozens. */
const MOST_KEPT = 64;

/**
 * Which rules are called at all: those that can say something in this context (`when`) about a request with these members
 * (`needs`). Of the 87 calls a plain request of 2 KB used to cost, 25 are left, and a check takes half the time.
 */
export class Plans {
  private readonly listeners: readonly Listener[];
  private readonly conditional: readonly Rule[];
  private readonly needed: readonly number[];
  private readonly byAnswers = new Map<string, Map<number | null, Dispatch>>();
  private context: Context | null = null;
  private byTraits = new Map<number | null, Dispatch>();

  constructor(rules: readonly Rule[]) {
    this.listeners = rules.map((rule) => new Listener(rule));
    this.conditional = rules.filter((rule) => rule.when !== undefined);
    this.needed = rules.map((rule) => traitMask(rule.needs));
  }

  /** `traits` as the shape test saw them; null where the shape is not sound, and every rule may have something to say. */
  dispatch(context: Context, traits: number | null): Dispatch {
    if (context !== this.context) {
      this.byTraits = this.dispatchesIn(context);
      this.context = context;
    }
    return this.byTraits.get(traits) ?? this.planned(context, traits);
  }

  private dispatchesIn(context: Context): Map<number | null, Dispatch> {
    let answers = "";
    for (const rule of this.conditional) answers += speaksIn(context, rule) ? "y" : "n";
    let found = this.byAnswers.get(answers);
    if (found !== undefined) return found;
    if (this.byAnswers.size >= MOST_KEPT) this.byAnswers.clear();
    this.byAnswers.set(answers, (found = new Map()));
    return found;
  }

  private planned(context: Context, traits: number | null): Dispatch {
    if (this.byTraits.size >= MOST_KEPT) this.byTraits.clear();
    const hasNeeded = (index: number): boolean => traits === null || ((this.needed[index] as number) & traits) !== 0;
    const speaking = this.listeners.filter(({ rule }, index) => hasNeeded(index) && speaksIn(context, rule));
    const made = dispatchRules(speaking);
    this.byTraits.set(traits, made);
    return made;
  }
}

/** A `when` that throws is a bug of the rule's own: the rule is called, so that it costs no other rule its say. */
function speaksIn(context: Context, { when }: Rule): boolean {
  try {
    return when === undefined || when(context);
  } catch {
    return true;
  }
}
