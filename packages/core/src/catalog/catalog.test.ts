import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { replyAreas, replyRows } from "./areas.ts";
import { matchMessage } from "./match.ts";
import { notForetold } from "./not-foretold.ts";
import { allWordings, rulesForetelling } from "./rule-links.ts";
import { fixes } from "./fixes.ts";

const ids = new Set(replyRows.map(({ id }) => id));
const AROUND = new Set(["newer", "other-statuses", "clouds", "shapes", "by-type"]);
const catalogue = replyAreas.filter(({ id }) => !AROUND.has(id)).flatMap(({ rows }) => rows);

test("ids are unique, and every row tells something", () => {
  expect(ids.size).toBe(replyRows.length);
  const silent = replyRows.filter((row) => row.cause === undefined && rulesForetelling(row).length === 0);
  expect(silent.map(({ id }) => id)).toEqual([]);
});

test("what rules say they foretell is in the catalogue", () => {
  const unknown = allWordings().flatMap((rule) => (rule.foretells ?? []).filter((id) => !ids.has(id)).map((id) => `${rule.id}: ${id}`));
  expect(unknown).toEqual([]);
});

test("every reply is foretold by a rule, or there is a reason why not", () => {
  const open = catalogue.filter((row) => rulesForetelling(row).length === 0 && notForetold[row.id] === undefined);
  expect(open.map(({ id }) => id)).toEqual([]);
  const unknown = Object.keys(notForetold).filter((id) => !ids.has(id));
  expect(unknown).toEqual([]);
  const notYet = Object.entries(notForetold).flatMap(([id, { why }]) => (why === "not-yet" ? [id] : []));
  if (notYet.length > 0) console.log(`no rule yet: ${notYet.join(", ")}`);
});

test("rows point at rules and rows that exist", () => {
  const rules = new Set(allWordings().map(({ id }) => id));
  expect(replyRows.filter(({ rule }) => rule !== undefined && !rules.has(rule)).map(({ id }) => id)).toEqual([]);
  expect(replyRows.filter(({ sameWordingAs }) => sameWordingAs !== undefined && !ids.has(sameWordingAs)).map(({ id }) => id)).toEqual([]);
  expect(Object.keys(fixes).filter((id) => !rules.has(id))).toEqual([]);
});

test("every template matches itself with its holes filled", () => {
  for (const row of replyRows) {
    if (row.template === null || row.template.includes("…")) continue;
    const message = row.template
      .replace(/\[(?=[ ,.;])(?:[^[\]]|\[[^\]]*\])*\]/g, "")
      .replace(/\{([a-z]+)\|[a-z|]+\}/gi, "$1")
      .replace(/\{(?:[ijknpwh]|c|c-1|w2|h2|limit|input|max_tokens|max|count)\}/g, "7")
      .replace(/\{path\}/g, "a.0.b")
      .replace(/\{[a-z][\w -]*\}/gi, "word");
    expect(matchMessage(message).map((match) => match.row.id), message).toContain(row.id);
  }
});

const shared = join(process.env["NO400_SHARED"] ?? join(import.meta.dirname, "../../../../../shared"), "facts/errors.jsonl");

interface Published {
  readonly id: string;
  readonly examples: readonly string[];
}

/** Examples that say less than their row: fragments quoted without the path that tells rows apart. */
const FRAGMENTS: ReadonlySet<string> = new Set(["List should have at most 3 items", "Extra inputs are not permitted"]);

/** Rows whose wording was seen after the list was published. */
const FOUND_SINCE: readonly string[] = [
  "tool-addition-without-beta", "tool-reference-mixed", "web-search-country", "fallbacks-not-supported", "citation-start-beyond-document", "header-version-not-valid",
  "third-party-extra-usage", "claude-code-version-too-old", "model-access-suspended", "cors-not-allowed",
];

describe.skipIf(!existsSync(shared))("published examples", () => {
  const published = existsSync(shared) ? readFileSync(shared, "utf8").split("\n").filter(Boolean).map((line) => JSON.parse(line) as Published) : [];

  test("every published row is here", () => {
    expect(published.filter(({ id }) => !ids.has(id)).map(({ id }) => id)).toEqual([]);
    const known = new Set(published.map(({ id }) => id));
    expect(catalogue.filter(({ id }) => !known.has(id)).map(({ id }) => id)).toEqual(FOUND_SINCE);
  });

  test("every example finds its row first, or a more special one, or the row whose wording it shares", () => {
    const wrong: string[] = [];
    for (const { id, examples } of published) {
      for (const example of examples) {
        const matches = matchMessage(example).map(({ row }) => row);
        const own = matches.find((row) => row.id === id);
        const first = matches[0];
        const special = own !== undefined && first !== undefined && (own.sameWordingAs !== undefined || length(first.template) > length(own.template));
        if (first?.id !== id && !special && !FRAGMENTS.has(example)) wrong.push(`${id}: ${example}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

/** Fixed letters. */
function length(template: string | null): number {
  return template?.replace(/\{[^}]*\}/g, "").length ?? 0;
}
