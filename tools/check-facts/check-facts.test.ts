import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findModel, lifecycleAt } from "../../packages/core/src/facts/index.ts";
import { differences, staleDeviations } from "./compare.ts";
import { contradictions } from "./contradictions.ts";
import { modelIdsOf, platformOf, type RecordedExchange } from "./corpus-ids.ts";
import { publishedModels } from "./published-model.ts";
import { unreadKeys } from "./published-keys.ts";
import { sharedFile } from "./shared.ts";

const MODELS_JSON = sharedFile("facts/models.json");
const CORPUS = sharedFile("corpus");
if (MODELS_JSON === undefined || CORPUS === undefined) {
  console.log("check-facts: tests against shared data skipped (set NO400_SHARED or place `shared` beside the repository)");
}

/** Ids that recorded 404s name, or that other vendors' keys were tried with. */
const NOBODY = /does-not-exist|nonexistent|no-such-model|^claude-sonet|^gpt-|^glm-/;

describe.skipIf(MODELS_JSON === undefined)("published models", () => {
  const rows = publishedModels(MODELS_JSON === undefined ? "[]" : readFileSync(MODELS_JSON, "utf8"));
  const found = differences(rows);

  it("agree with ours, but for the documented deviations", () => {
    expect(found.filter((difference) => difference.reason === undefined)).toEqual([]);
    expect(staleDeviations(found)).toEqual([]);
    expect(unreadKeys(rows)).toEqual([]);
  });

  it("all resolve on the direct API, with their aliases pointing at the same facts", () => {
    for (const row of rows) {
      const model = findModel(row.id, "anthropic");
      expect(model, row.id).toBeDefined();
      for (const alias of row.aliases) expect(findModel(alias, "anthropic"), alias).toBe(model);
    }
  });
});

describe.skipIf(CORPUS === undefined)("recorded exchanges", () => {
  const exchanges = CORPUS === undefined ? [] : [...recorded(CORPUS)];

  it("name models that resolve, or that nobody serves", () => {
    const unresolved = new Set<string>();
    for (const exchange of exchanges) {
      for (const id of modelIdsOf(exchange)) {
        if (findModel(id, platformOf(exchange)) === undefined) unresolved.add(id);
      }
    }
    console.log(`unresolved recorded ids: ${[...unresolved].sort().join(", ")}`);
    expect([...unresolved].filter((id) => !NOBODY.test(id))).toEqual([]);
  });

  it("were answered 200 only by models in service on that day", () => {
    const wrong = exchanges
      .filter((exchange) => exchange.status === 200 && exchange.edited_answer === undefined)
      .flatMap((exchange) => modelIdsOf(exchange).map((id) => ({ id, exchange, model: findModel(id, platformOf(exchange)) })))
      .filter(({ model, exchange }) => {
        const stage = model && lifecycleAt(model, exchange.at, platformOf(exchange));
        return stage === "retired" || stage === "not-released";
      });
    expect(wrong.map(({ id, exchange }) => `${exchange.at} ${id} ${exchange.id}`)).toEqual([]);
  });

  it("were never answered 200 for something the facts refuse", () => {
    const accepted = exchanges.filter(({ status, platform, edited_answer }) => {
      return status === 200 && edited_answer === undefined && !platform.startsWith("other");
    });
    const found = new Map<string, string>();
    for (const exchange of accepted) {
      for (const id of modelIdsOf(exchange)) for (const what of contradictions(exchange, id)) found.set(what, exchange.id);
    }
    expect(accepted.length).toBeGreaterThan(1000);
    expect([...found]).toEqual([]);
  });

  it("were answered 404 only for models that were not in service", () => {
    const wrong = exchanges
      .filter((exchange) => exchange.status === 404)
      .flatMap((exchange) => modelIdsOf(exchange).map((id) => ({ id, exchange, model: findModel(id, platformOf(exchange)) })))
      .filter(({ model, exchange }) => model !== undefined && lifecycleAt(model, exchange.at) !== "retired");
    expect(wrong.map(({ id, exchange }) => `${exchange.at} ${id}`)).toEqual([]);
  });
});

function* recorded(folder: string): Generator<RecordedExchange> {
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".jsonl"))) {
    for (const line of readFileSync(join(folder, file), "utf8").split("\n")) {
      if (line !== "") yield JSON.parse(line) as RecordedExchange;
    }
  }
}
