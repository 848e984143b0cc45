import { isObject } from "../../subject.ts";
import { estimateTokens, type TokenEstimate } from "../estimate.ts";
import type { TokenCount } from "../request-tally.ts";
import { type Draft, draftOf, fewestSteps, requestOf } from "./draft.ts";
import { droppable, oldest, opened, without } from "./drop-turns.ts";
import { bindsThinking, unbindThinking } from "./thinking.ts";
import { clearOldest, oldResults, truncateOldest } from "./tool-results.ts";
import type { FitBudget, FitRefusal, FitResult, FitStep, JsonObject } from "./types.ts";

/** Room kept for a summary until it is written. */
const SUMMARY_TOKENS = 400;

/**
 * Brings a request under a budget and says what it took: oldest first, never the system prompt, tools, pinned messages or
 * the last turn; a tool use goes only with its result. Steps are tried in order, each as little as it takes. The request
 * that came in is not touched. Rejects only when `summarize` does.
 */
export const fit = async <Request>(request: Request, budget: FitBudget, strategy: FitStep | readonly FitStep[] = "drop-oldest-turns"): Promise<FitResult<Request>> => {
  const before = estimateTokens(request, { model: budget.model });
  if (before.high <= budget.maxInputTokens) return { ok: true, request, receipt: { before: counts(before), after: counts(before), changes: [] } };
  if (!isObject(request) || !isMessages(request["messages"])) return refusal("not-a-request", before);
  const job = new Job(request, request["messages"], budget, before);
  for (const step of Array.isArray(strategy) ? (strategy as readonly FitStep[]) : [strategy as FitStep]) {
    const done = await job.run(step);
    if (done !== undefined) return { ok: true, request: done.request as Request, receipt: { before: counts(before), after: done.after, changes: done.changes } };
  }
  return refusal(job.bound ? "thinking-bound" : "nothing-left-to-cut", before);
};

const isMessages = (value: unknown): value is readonly JsonObject[] => Array.isArray(value) && value.length > 0 && value.every(isObject);

const counts = ({ low, estimate, high }: TokenCount): TokenCount => ({ low, estimate, high });

const refusal = (reason: FitRefusal, before: TokenEstimate): { ok: false; reason: FitRefusal; receipt: { before: TokenCount; after: TokenCount; changes: [] } } => ({
  ok: false,
  reason,
  receipt: { before: counts(before), after: counts(before), changes: [] },
});

interface Done {
  readonly request: JsonObject;
  readonly after: TokenCount;
  readonly changes: Draft["changes"];
}

/** One fitting: each step goes on from the draft the last one could not get small enough. */
class Job {
  /** A draft was small enough but for thinking that could not be taken out. */
  bound = false;
  readonly #request: JsonObject;
  readonly #messages: readonly JsonObject[];
  readonly #budget: FitBudget;
  readonly #before: TokenEstimate;
  readonly #binds: boolean;
  #draft: Draft;

  constructor(request: JsonObject, messages: readonly JsonObject[], budget: FitBudget, before: TokenEstimate) {
    this.#request = request;
    this.#messages = messages;
    this.#budget = budget;
    this.#before = before;
    this.#binds = bindsThinking(budget.model ?? (typeof request["model"] === "string" ? request["model"] : undefined));
    this.#draft = draftOf(messages);
  }

  async run(step: FitStep): Promise<Done | undefined> {
    if (step === "drop-oldest-turns") return this.#drop();
    if (step === "truncate-tool-results") return this.#results((places, count) => truncateOldest(this.#draft, places, count, this.#budget.toolResultTokens ?? 500, this.#before.generation));
    if (step === "clear-tool-results") return this.#results((places, count) => clearOldest(this.#draft, places, count));
    return this.#summarize(step.summarize);
  }

  #drop(): Done | undefined {
    const turns = droppable(this.#draft, this.#budget);
    const make = (count: number): Draft | undefined => without(this.#draft, oldest(this.#draft, turns, count), "dropped-message");
    return this.#search(turns.length, make);
  }

  #results(edit: (places: ReturnType<typeof oldResults>, count: number) => Draft): Done | undefined {
    const places = oldResults(this.#draft, this.#budget.keepToolResults ?? 3);
    return this.#search(places.length, (count) => edit(places, count));
  }

  async #summarize(summarize: (messages: readonly JsonObject[]) => string | Promise<string>): Promise<Done | undefined> {
    const turns = droppable(this.#draft, this.#budget);
    const make = (count: number): Draft | undefined => without(this.#draft, oldest(this.#draft, turns, count), "summarized-message");
    const room = fewestSteps(turns.length, (count) => ({ count, done: this.#measure(make(count), SUMMARY_TOKENS) }), ({ done }) => done !== undefined);
    if (room === undefined || room.count === 0) return undefined;
    const gone = oldest(this.#draft, turns, room.count);
    const kept = make(room.count);
    if (kept === undefined) return undefined;
    return this.#measure(opened(kept, await summarize(gone.map(({ message }) => message))), 0);
  }

  /** Takes the fewest steps that do; when all are not enough, the next strategy starts from there. */
  #search(most: number, make: (count: number) => Draft | undefined): Done | undefined {
    const found = fewestSteps(most, (count) => this.#measure(make(count), 0), (done) => done !== undefined);
    if (found === undefined) this.#draft = make(most) ?? this.#draft;
    return found;
  }

  #measure(draft: Draft | undefined, reserve: number): Done | undefined {
    if (draft === undefined) return undefined;
    const free = this.#binds ? unbindThinking(draft, this.#messages) : draft;
    const request = requestOf(this.#request, free ?? draft);
    const after = counts(estimateTokens(request, { model: this.#budget.model }));
    if (after.high + reserve > this.#budget.maxInputTokens) return undefined;
    if (free === undefined) this.bound = true;
    return free === undefined ? undefined : { request, after, changes: free.changes };
  }
}
