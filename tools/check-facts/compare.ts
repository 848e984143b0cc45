import { findModel, lifecycleAt, MODELS } from "../../packages/core/src/facts/index.ts";
import { FACTS_CHECKED_ON } from "../../packages/core/src/facts/coverage.ts";
import { DEVIATIONS } from "./deviations.ts";
import { ownValue } from "./own-values.ts";
import type { PublishedModel } from "./published-model.ts";
import { Unread } from "./read-values.ts";
import { READINGS } from "./readings.ts";

export interface Difference {
  readonly model: string;
  readonly field: string;
  readonly published: unknown;
  readonly ours: unknown;
  /** The reason, where the difference is meant; undefined is a finding. */
  readonly reason: string | undefined;
}

/** Field by field; aliases are held against the model they point at. */
export function differences(rows: readonly PublishedModel[]): readonly Difference[] {
  return [...rows.flatMap(compareRow), ...missingRows(rows)];
}

/** Deviations that no difference needs any more. */
export function staleDeviations(found: readonly Difference[]): readonly string[] {
  const used = new Set(found.map((difference) => `${difference.field} ${difference.model}`));
  return DEVIATIONS.flatMap(({ field, models }) => models.map((model) => `${field} ${model}`)).filter((key) => !used.has(key));
}

function compareRow(row: PublishedModel): readonly Difference[] {
  const model = findModel(row.id, "anthropic");
  if (model === undefined) return [difference(row.id, "id", row.id, undefined)];
  const found: Difference[] = [];
  if (lifecycleAt(model, FACTS_CHECKED_ON) !== row.lifecycle) {
    found.push(difference(model.id, "lifecycle", row.lifecycle, lifecycleAt(model, FACTS_CHECKED_ON)));
  }
  const isPointerOnly = row["released"] === undefined && row["effort_supported"] === undefined;
  for (const [field, read] of Object.entries(READINGS)) {
    if (isPointerOnly && field !== "family" && field !== "line") continue;
    const published = attempt(() => read(row));
    const ours = ownValue(model, field);
    if (JSON.stringify(published) !== JSON.stringify(ours)) found.push(difference(model.id, field, published, ours));
  }
  return found;
}

function attempt(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    if (error instanceof Unread) return `UNREAD ${error.message}`;
    throw error;
  }
}

function missingRows(rows: readonly PublishedModel[]): readonly Difference[] {
  const ids = new Set(rows.map((row) => row.id));
  return MODELS.filter((model) => !ids.has(model.id)).map((model) => difference(model.id, "id", undefined, model.id));
}

function difference(model: string, field: string, published: unknown, ours: unknown): Difference {
  const meant = DEVIATIONS.find((deviation) => deviation.field === field && deviation.models.includes(model));
  return { model, field, published, ours, reason: meant?.reason };
}
