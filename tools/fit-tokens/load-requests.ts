import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One recorded acceptance with the whole prompt's tokens. */
export interface CountedRequest {
  readonly id: string;
  readonly repository: string;
  readonly model: string;
  readonly request: Readonly<Record<string, unknown>>;
  readonly tokens: number;
}

interface Usage {
  readonly input_tokens?: number;
  readonly cache_creation_input_tokens?: number | null;
  readonly cache_read_input_tokens?: number | null;
}

interface RecordLine {
  readonly id: string;
  readonly endpoint: string;
  readonly status: number;
  readonly request: Readonly<Record<string, unknown>>;
  readonly response: { readonly model?: string; readonly usage?: Usage; readonly input_tokens?: number };
  readonly redacted?: unknown;
  readonly edited_answer?: unknown;
  readonly tokens_unstable?: unknown;
}

/** Replaced texts that no flag tells of. */
const PLACEHOLDER = "MASSIVE_TEXT_FOR_PROMPT_CACHING";

const isUsable = (line: RecordLine): boolean =>
  line.status === 200 &&
  (line.endpoint === "messages" || line.endpoint === "count_tokens") &&
  !line.redacted && !line.edited_answer && !line.tokens_unstable &&
  !JSON.stringify(line.request).includes(PLACEHOLDER);

const tokensOf = ({ endpoint, response }: RecordLine): number => {
  if (endpoint === "count_tokens") return response.input_tokens ?? 0;
  const { input_tokens = 0, cache_creation_input_tokens, cache_read_input_tokens } = response.usage ?? {};
  return input_tokens + (cache_creation_input_tokens ?? 0) + (cache_read_input_tokens ?? 0);
};

/** The same prompt recorded again teaches nothing: ids, output limits and streaming do not count. */
const fingerprint = (request: unknown): string =>
  JSON.stringify(request).replace(/"(?:max_tokens|stream|model|temperature|id|tool_use_id)":(?:\d[\d.]*|true|false|"[^"]*"),?/g, "");

export const loadRequests = (shared: string): CountedRequest[] => {
  const seen = new Set<string>();
  const found: CountedRequest[] = [];
  for (const file of readdirSync(join(shared, "corpus")).filter((name) => name.endsWith(".jsonl")).sort()) {
    for (const text of readFileSync(join(shared, "corpus", file), "utf8").split("\n")) {
      if (text === "") continue;
      const line = JSON.parse(text) as RecordLine;
      if (!isUsable(line)) continue;
      const tokens = tokensOf(line);
      const model = line.response.model ?? line.request["model"];
      const key = `${String(model)}${tokens}${fingerprint(line.request)}`;
      if (tokens === 0 || typeof model !== "string" || seen.has(key)) continue;
      seen.add(key);
      found.push({ id: line.id, repository: file.replace(".jsonl", ""), model, request: line.request, tokens });
    }
  }
  return found;
};
