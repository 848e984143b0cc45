/** One value and the first day it holds. Rows run oldest first; the first row may leave `from` out ("as far back as is known"). */
export interface Dated<T> {
  /** YYYY-MM-DD, inclusive. */
  readonly from?: string;
  readonly value: T;
}

/** The value in force on a day (YYYY-MM-DD); undefined before the first row. ISO days compare as text. */
export function at<T>(rows: readonly Dated<T>[], asOf: string): T | undefined {
  let found: T | undefined;
  for (const row of rows) {
    if (row.from !== undefined && row.from > asOf) break;
    found = row.value;
  }
  return found;
}
