import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { join } from "node:path";

/** One text the API counted. `group` is what must never be split between fit and check: a text, or a language. */
export interface CountedText {
  readonly id: string;
  readonly corpus: "code" | "languages";
  readonly group: string;
  readonly script: string;
  readonly text: string;
  /** Tokens of the text alone, the message frame taken off. */
  readonly counts: Readonly<Record<"v3" | "v4.7" | "v5", number>>;
}

type Counts = Readonly<Record<string, { readonly counts: Readonly<Record<string, number>> }>>;

/** What the frame of one user message adds; measured on one-letter messages. */
export const FRAME = { v3: 7, "v4.7": 11, v5: 6 } as const;

const lines = (path: string): Record<string, unknown>[] =>
  gunzipSync(readFileSync(path)).toString("utf8").split("\n").filter(Boolean).map((line) => JSON.parse(line));

export const loadTexts = (shared: string): CountedText[] => {
  const load = (name: string, corpus: CountedText["corpus"], id: string, group: string): CountedText[] => {
    const counts = JSON.parse(readFileSync(join(shared, "tokens", `${name}_counts.json`), "utf8")) as Counts;
    return lines(join(shared, "tokens", `${name}.jsonl.gz`)).map((row) => {
      const key = String(row[id]);
      const count = (generation: keyof typeof FRAME): number => counts[generation]!.counts[key]! - FRAME[generation];
      return {
        id: key,
        corpus,
        group: String(row[group]),
        script: String(row["script"] ?? "code"),
        text: String(row["text"]),
        counts: { v3: count("v3"), "v4.7": count("v4.7"), v5: count("v5") },
      };
    });
  };
  return [...load("rosetta", "code", "id", "id"), ...load("udhr", "languages", "f", "iso639_3")];
};
