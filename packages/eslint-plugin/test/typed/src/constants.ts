export const OLD_MODEL = "claude-2.1";
export const NEW_MODEL = "claude-opus-4-8";
export const LIMITS = { answer: 1_000, words: "many" } as const;
export const NAMES = ["bad name", "good_name"] as const;
export const WIDE: string = "claude-2.1";
export enum Model {
  Old = "claude-instant-1.2",
  New = "claude-sonnet-5",
}
