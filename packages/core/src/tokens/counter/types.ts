/** Counts exactly, or nearly: what {@link estimateTokens} cannot promise. */
export interface TokenCounter {
  /** Input tokens of a whole request. Rejects when it cannot tell. */
  count(request: unknown): Promise<number>;
}

/** Keeps counts by the hash of what was counted. Core brings none; a CLI may keep them on disk. */
export interface CountCache {
  get(key: string): Promise<number | undefined> | number | undefined;
  set(key: string, tokens: number): Promise<void> | void;
}
