import type { Platform } from "../context.ts";
import { editDistance } from "./edit-distance.ts";
import { findModel } from "./find-model.ts";
import { lifecycleAt } from "./lifecycle.ts";
import { MODELS } from "./models/index.ts";
import { plainName } from "./platform-ids.ts";
import { platformFacts } from "./platforms.ts";
import type { ModelFacts, ModelLine } from "./types.ts";

const LINES: readonly ModelLine[] = ["opus", "sonnet", "haiku", "fable", "mythos"];

/** More edits than this turn one model's name into another's. */
const MAX_EDITS = 2;

/** No known name is longer than this by more than its prefix; junk is not searched. */
const MAX_LENGTH = 100;

/**
 * The id most likely meant, as the platform spells it, or undefined: for ids that are right, and for ids
 * that resemble nothing. A retired model is answered with the replacement that still runs on the day.
 */
export function suggestModel(id: string, asOf: string, platform: Platform = "anthropic"): string | undefined {
  if (id.length > MAX_LENGTH) return undefined;
  const exact = findModel(id, platform);
  const meant = exact ?? findModel(id) ?? nearest(id, asOf);
  const running = meant === undefined ? undefined : stillRunning(meant, asOf, platform);
  return running === undefined || running === exact ? undefined : spelled(running, id, platform);
}

/** Undated where the user wrote no date: `claude-sonnet-4-5`, not its snapshot. */
function spelled(model: ModelFacts, id: string, platform: Platform): string | undefined {
  const { modelIds } = platformFacts(platform);
  if (modelIds === "bedrock" || modelIds === "vertex") return model.platformIds[modelIds][0];
  return hasDate(id) ? model.id : (model.aliases[0] ?? model.id);
}

/** Follows the replacements until one is in service; each may have been retired in turn. */
function stillRunning(model: ModelFacts, asOf: string, platform: Platform): ModelFacts | undefined {
  let current: ModelFacts | undefined = model;
  for (let hops = 0; current !== undefined && hops < 8; hops += 1) {
    const stage = lifecycleAt(current, asOf, platform);
    if (stage === "not-released") return undefined;
    if (stage !== "retired") return current;
    current = current.replacement === null ? newestOf(current.line, asOf) : findModel(current.replacement);
  }
  return undefined;
}

function nearest(id: string, asOf: string): ModelFacts | undefined {
  const name = normalise(id);
  if (name === undefined) return undefined;
  return byLineAlone(name, asOf) ?? candidates().get(sorted(name)) ?? byEdits(name, asOf);
}

/** Lower case, hyphens only, prefixes and bracketed suffixes gone; undefined when nothing of Claude is in it. */
function normalise(id: string): string | undefined {
  const bracket = id.indexOf("[");
  let name = plainName((bracket < 0 ? id : id.slice(0, bracket)).toLowerCase());
  name = name.slice(name.lastIndexOf("/") + 1).replaceAll(/[._\s:@]+/g, "-");
  const parts = name.split("-").filter((part) => part !== "" && part !== "anthropic");
  const named = parts.some(isVendor);
  if (!named && !parts.some((part) => LINES.some((line) => isNearly(part, line)))) return undefined;
  return (named ? parts : ["claude", ...parts]).join("-");
}

function isVendor(part: string): boolean {
  return part.startsWith("claude") || isNearly(part, "claude");
}

/** One edit in a word of four or more letters: `sonet`, `cluade`. */
function isNearly(part: string, word: string): boolean {
  return part === word || (part.length > 3 && editDistance(part, word, 1) <= 1);
}

/** `claude-opus`, `sonnet-latest`: the newest of that line. */
function byLineAlone(name: string, asOf: string): ModelFacts | undefined {
  const rest = name.split("-").filter((part) => part !== "claude" && part !== "latest");
  const only = rest.length === 1 ? LINES.find((line) => isNearly(rest[0] ?? "", line)) : undefined;
  return only === undefined ? undefined : newestOf(only, asOf);
}

function newestOf(line: ModelLine | null, asOf: string): ModelFacts | undefined {
  return MODELS.find((model) => model.line === line && !model.verifiedOrganisationsOnly && isActive(model, asOf));
}

function isActive(model: ModelFacts, asOf: string): boolean {
  const stage = lifecycleAt(model, asOf);
  return stage === "active" || stage === "legacy";
}

let names: ReadonlyMap<string, ModelFacts> | undefined;

/** Word order does not matter in these keys: `claude-4-5-sonnet` finds `claude-sonnet-4-5`. Dates may be left out. */
function candidates(): ReadonlyMap<string, ModelFacts> {
  if (names !== undefined) return names;
  const map = new Map<string, ModelFacts>();
  for (const model of MODELS) {
    const ids = [model.id, ...model.aliases];
    for (const id of [...ids, ...ids.map(withoutDate)]) {
      const key = sorted(id.replaceAll(".", "-"));
      // Of two snapshots of one family the later one wins.
      const known = map.get(key);
      if (known === undefined || known.id < model.id) map.set(key, model);
    }
  }
  names = map;
  return map;
}

function sorted(name: string): string {
  return name.split("-").sort().join("-");
}

function hasDate(id: string): boolean {
  return /\d{8}/.test(id);
}

function withoutDate(id: string): string {
  return id.replace(/-(?:\d{8}|latest)$/, "");
}

/** Fewest edits wins; among equals one still in service, then the newer (the list runs newest first). */
function byEdits(name: string, asOf: string): ModelFacts | undefined {
  let best: ModelFacts | undefined;
  let bestScore = Number.POSITIVE_INFINITY;
  for (const model of MODELS) {
    const edits = fewestEdits(name, model);
    if (edits > MAX_EDITS) continue;
    const score = edits * 2 + (isActive(model, asOf) ? 0 : 1);
    if (score < bestScore) {
      best = model;
      bestScore = score;
    }
  }
  return best;
}

function fewestEdits(name: string, model: ModelFacts): number {
  const key = sortedWords(name);
  let fewest = MAX_EDITS + 1;
  for (const id of [model.id, ...model.aliases]) {
    for (const known of [id, withoutDate(id)]) {
      const spelling = known.replaceAll(".", "-");
      const edits = Math.min(editDistance(name, spelling, MAX_EDITS), editDistance(key, sortedWords(spelling), MAX_EDITS));
      fewest = Math.min(fewest, edits);
    }
  }
  return fewest;
}

/** Words first, numbers in their own order behind: survives both a typo and a swapped version. */
function sortedWords(name: string): string {
  const parts = name.split("-");
  const isNumber = (part: string): boolean => /^\d/.test(part);
  return [...parts.filter((part) => !isNumber(part)), ...parts.filter(isNumber)].join("-");
}
