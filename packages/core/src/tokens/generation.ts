/**
 * Tokenizer generations. `v3`: Claude 3 to 4.6. `v4.7`: another vocabulary, with Opus 4.7. `v5`: that vocabulary
 * again with the shorter message frames of the 5 family, which recorded requests show from Opus 4.8 on.
 */
export type Generation = "v3" | "v4.7" | "v5";

/** Line and version of a model id, whatever platform spelled it. */
export interface ModelVersion {
  readonly line: string;
  /** `4.5` is 405, so that versions compare as numbers. */
  readonly version: number;
  /** The date in the id as a number, 20240620; 0 without one. */
  readonly date: number;
}

const LINES: ReadonlySet<string> = new Set(["opus", "sonnet", "haiku", "fable", "mythos", "instant"]);

/**
 * Reads `claude-sonnet-4-5-20250929`, `claude-3-5-haiku-latest`, `us.anthropic.claude-opus-4-7-v1:0`,
 * `claude-sonnet-4@20250514`, `anthropic/claude-haiku-4.5`. Undefined when it is no Claude id.
 */
export const modelVersion = (id: string): ModelVersion | undefined => {
  const start = id.toLowerCase().lastIndexOf("claude-");
  if (start < 0) return undefined;
  const words = id.slice(start + 7).toLowerCase().split(/[-@.:]/);
  let line = "";
  let date = 0;
  const numbers: number[] = [];
  for (const word of words) {
    if (LINES.has(word)) line = word;
    else if (word === "preview") return { line, version: 500, date };
    else if (/^\d{8}$/.test(word)) date = Number(word);
    // `v1`, `latest`, `48k`: the version is over.
    else if (/^\d{1,2}$/.test(word) && numbers.length < 2 && date === 0) numbers.push(Number(word));
    else break;
  }
  const [major, minor = 0] = numbers;
  return major === undefined ? undefined : { line, version: major * 100 + minor, date };
};

/** The generation of a model id; undefined for ids that are not Claude's. */
export const generationOf = (id: string): Generation | undefined => {
  const model = modelVersion(id);
  if (model === undefined) return undefined;
  if (model.version >= 408) return "v5";
  return model.version >= 407 ? "v4.7" : "v3";
};

/** Whether thinking of earlier turns stays in the prompt; earlier models keep that of the last turn only. */
export const keepsThinking = ({ line, version }: ModelVersion): boolean => {
  if (line === "opus") return version >= 405;
  if (line === "sonnet") return version >= 406;
  return version >= 500;
};
