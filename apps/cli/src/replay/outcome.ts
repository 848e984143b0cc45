import { type Checker, type ContextInput, createChecker, type Foretold, rules, sameWords, tokenRules } from "../core.ts";
import { exchangeContext, type Exchange, UNKNOWN_DAY } from "../input/exchange.ts";
import { type Answer, answerOf } from "./answer.ts";
import { beyondReach, type Reason, undecidable } from "./undecidable.ts";

export type OutcomeKind = "accepted" | "false-alarm" | "foretold" | "foretold-verbatim" | "missed" | "not-decidable";

export interface Outcome {
  readonly kind: OutcomeKind;
  /** Only for `not-decidable`. */
  readonly reason: Reason | null;
  readonly answer: Answer;
  readonly foretold: Foretold | null;
  /** Rule ids of everything found, each once, in the API's order. */
  readonly problems: readonly string[];
}

/** Judges exchanges in the context they were sent in and compares. */
export class Comparer {
  private readonly context: ContextInput;
  private readonly checker: Checker = createChecker({ rules: tokenRules });
  private redacted: Checker | null = null;

  /** `context` wins over what the records say. */
  constructor(context: ContextInput) {
    this.context = context;
  }

  /** Null when the record has no status to compare with. */
  compare(exchange: Exchange): Outcome | null {
    const answer = answerOf(exchange);
    if (answer === null) return null;
    const checker = exchange.redacted === true ? (this.redacted ??= withoutCounts()) : this.checker;
    const verdict = checker.check(exchange.request, { ...exchangeContext(exchange), ...this.context });
    const [fault] = verdict.faults;
    if (fault !== undefined) throw new Error(`the rule ${fault.rule} failed: ${String(fault.error)}`);
    const { foretold } = verdict;
    const problems = [...new Set(verdict.problems.map(({ code }) => code))];
    const decide = (kind: OutcomeKind, reason: Reason | null = null): Outcome => ({ kind, reason, answer, foretold, problems });
    // Also a missing key, which answers 401: what was foretold word for word was decidable.
    if (foretold !== null && answer.kind !== "accepted" && sameWords(foretold.message, answer.message)) return decide("foretold-verbatim");
    const reason = undecidable(answer, exchange);
    if (reason !== null) return decide("not-decidable", reason);
    if (answer.kind === "accepted" && foretold === null) return decide("accepted");
    if (foretold !== null && answer.kind !== "accepted") return decide("foretold");
    const undated = exchange.at_kind === UNKNOWN_DAY ? "day not in the record" : null;
    if (foretold !== null) return undated === null ? decide("false-alarm") : decide("not-decidable", undated);
    if (verdict.context.betas === null && this.wantsBeta(checker, exchange, answer)) return decide("not-decidable", "beta headers not in the record");
    const beyond = beyondReach(answer, exchange, verdict.context) ?? undated;
    return beyond === null ? decide("missed") : decide("not-decidable", beyond);
  }

  /** Whether the answer is just what a request without any beta gets; the record does not say which were sent. */
  private wantsBeta(checker: Checker, exchange: Exchange, answer: Answer): boolean {
    const { foretold } = checker.check(exchange.request, { ...exchangeContext(exchange), ...this.context, betas: [] });
    return foretold !== null && answer.kind === "refused" && sameWords(foretold.message, answer.message);
  }
}

/** Rules that count texts or look into media: they say nothing about a record whose texts were replaced. */
function withoutCounts(): Checker {
  const off = rules.filter(({ phase }) => phase === "media" || phase === "tokens").map(({ id }) => [id, "off"] as const);
  return createChecker({ severities: Object.fromEntries(off) });
}
