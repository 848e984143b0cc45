/** One row of the published collection, as far as it is compared. Prose fields are read in `readings.ts`. */
export interface PublishedModel {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly family: string;
  readonly line: string | null;
  readonly lifecycle: string;
  readonly lifecycle_note?: string | null;
  readonly [field: string]: unknown;
}

export function publishedModels(json: string): readonly PublishedModel[] {
  const parsed: unknown = JSON.parse(json);
  if (!Array.isArray(parsed)) throw new TypeError("models.json: expected a list");
  return parsed.map(asModel);
}

function asModel(row: unknown): PublishedModel {
  if (typeof row !== "object" || row === null || !("id" in row) || typeof row.id !== "string") {
    throw new TypeError("models.json: a row without id");
  }
  return row as PublishedModel;
}
