import { isObject } from "../subject.ts";
import { generationOf, type Generation, modelVersion, type ModelVersion } from "./generation.ts";
import { RequestTally, type TokenCount, type TokenPart } from "./request-tally.ts";
import { walkRequest } from "./request/walk.ts";
import { NO_FRAMES, spreadOf, spreadTerms } from "./spread.ts";
import { TextTally } from "./text/count-text.ts";
import { countMarks } from "./text/marks.ts";
import { CONTENTS, NEW_SCRIPTS } from "./text/slots.ts";
import { tablesOf } from "./text/tables.ts";

/** Input tokens of a request, and where they go. */
export interface TokenEstimate extends TokenCount {
  /** In the order the model reads them; their estimates add up to the total's. */
  readonly parts: readonly TokenPart[];
  /** What the numbers do not know, in words. */
  readonly notes: readonly string[];
  readonly generation: Generation;
}

export interface EstimateOptions {
  /** Instead of the request's own `model`: ids of any platform. */
  readonly model?: string | undefined;
  /** YYYY-MM-DD. Prompts of the API may change; so far no dated change is known, and every day counts alike. */
  readonly asOf?: string | undefined;
}

const NEWEST: ModelVersion = { line: "", version: 505, date: 0 };

/**
 * Estimates the input tokens of a Messages request, as `usage` would sum them: uncached, written and read cache
 * together. Offline, linear in the request, never throws. Redacted or malformed parts count as what is readable of them.
 * An unknown model counts as the newest tokenizer, with a note.
 */
export const estimateTokens = (request: unknown, options: EstimateOptions = {}): TokenEstimate => {
  const { tally, known, generation } = openTally(options.model ?? modelOf(request));
  walkRequest(request, known, tally);
  return { ...tally.total(), parts: tally.parts(), notes: [...tally.notes], generation };
};

/** The total alone: what rules ask for. */
export const countTokens = (request: unknown, model: string): TokenCount => {
  const { tally, known } = openTally(model);
  walkRequest(request, known, tally);
  return tally.total();
};

/** An empty tally for a model. */
export const openTally = (id: string | undefined): { readonly tally: RequestTally; readonly known: ModelVersion | undefined; readonly generation: Generation } => {
  const known = id === undefined ? undefined : modelVersion(id);
  const generation = (id === undefined ? undefined : generationOf(id)) ?? "v5";
  const tally = new RequestTally(tablesOf(generation), (known ?? NEWEST).version);
  if (known === undefined) tally.note(`No Claude model is named${id === undefined ? "" : ` by ${id}`}: counted with the newest tokenizer.`);
  return { tally, known, generation };
};

const modelOf = (request: unknown): string | undefined => (isObject(request) && typeof request["model"] === "string" ? request["model"] : undefined);

/** Estimates the tokens of a text alone, without any message around it. Linear, never throws; no string is no tokens. */
export const estimateText = (text: string, generation: Generation = "v5"): TokenCount => {
  if (typeof text !== "string" || text === "") return { low: 0, estimate: 0, high: 0 };
  const tables = tablesOf(generation);
  const tally = new TextTally(tables);
  tally.count(text);
  let estimate = 0;
  for (let content = 0; content < CONTENTS; content++) estimate += tally.totals[content]!;
  const { below, above } = spreadOf(spreadTerms(tally.totals, NO_FRAMES, countMarks(tally.marks)), tables.fitted, { newScripts: tally.totals[NEW_SCRIPTS]!, beyondWords: estimate - tally.words });
  const middle = Math.max(1, Math.round(estimate));
  return { low: Math.max(0, Math.min(middle, Math.floor(estimate - below))), estimate: middle, high: Math.max(middle, Math.ceil(estimate + above)) };
};
