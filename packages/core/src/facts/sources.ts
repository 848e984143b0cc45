import { EXTRA_EVIDENCE, MODEL_NOTES } from "./sources-recorded.ts";

/** Fields of `ModelFacts` that come from the same pages. */
export type FactGroup =
  | "lifecycle"
  | "context"
  | "output"
  | "batch-output"
  | "thinking"
  | "effort"
  | "sampling"
  | "prefill"
  | "tool-choice"
  | "images"
  | "pdf"
  | "caching"
  | "tool-prompt"
  | "structured-outputs"
  | "citations"
  | "fast-mode"
  | "task-budgets"
  | "system-messages"
  | "tools"
  | "advisor"
  | "compaction"
  | "threads"
  | "tokenizer"
  | "ids";

/** Where a group of facts was read, and when. Not for rules: this is text for people. */
export interface FactSource {
  readonly grade: "recorded" | "documented" | "reported";
  readonly sources: readonly string[];
  /** Day of the page, or of the newest recording. */
  readonly date: string;
}

export const DOCS = "https://platform.claude.com/docs/en/";
const RELEASE_NOTES = "release-notes/overview";

/* @__NO_SIDE_EFFECTS__ */
function pages(date: string, ...paths: readonly string[]): FactSource {
  return { grade: "documented", sources: paths.map((path) => DOCS + path), date };
}

const GROUPS: Readonly<Record<FactGroup, FactSource>> = {
  lifecycle: pages("2026-10-08", "about-claude/model-deprecations", RELEASE_NOTES),
  context: pages("2026-10-08", "build-with-claude/context-windows", "about-claude/models/overview", RELEASE_NOTES),
  output: pages("2026-10-08", "about-claude/models/overview"),
  "batch-output": pages("2026-08-22", "build-with-claude/batch-processing"),
  thinking: pages("2026-10-08", "build-with-claude/thinking", "build-with-claude/extended-thinking"),
  effort: pages("2026-10-08", "build-with-claude/effort"),
  sampling: pages("2026-10-21", "about-claude/models/migration-guide", "api/migration-2026-10-21"),
  prefill: pages("2026-08-22", "api/errors", "about-claude/models/migration-guide"),
  "tool-choice": pages("2026-09-28", "agents-and-tools/tool-use/define-tools", "build-with-claude/thinking"),
  images: pages("2026-08-22", "build-with-claude/vision"),
  pdf: pages("2026-08-22", "build-with-claude/pdf-support"),
  caching: pages("2026-10-08", "build-with-claude/prompt-caching"),
  "tool-prompt": pages("2026-10-08", "agents-and-tools/tool-use/overview"),
  "structured-outputs": pages("2026-10-08", "build-with-claude/structured-outputs"),
  citations: pages("2026-08-22", "build-with-claude/citations", "build-with-claude/search-results"),
  "fast-mode": pages("2026-10-22", "build-with-claude/fast-mode", RELEASE_NOTES),
  "task-budgets": pages("2026-10-08", "build-with-claude/task-budgets", "build-with-claude/context-windows"),
  "system-messages": pages("2026-09-24", "build-with-claude/mid-conversation-system-messages"),
  tools: pages(
    "2026-10-08",
    "agents-and-tools/tool-use/computer-use-tool",
    "agents-and-tools/tool-use/code-execution-tool",
    "agents-and-tools/tool-use/web-search-tool",
    "agents-and-tools/tool-use/tool-search-tool",
    "agents-and-tools/tool-use/programmatic-tool-calling",
  ),
  advisor: pages("2026-10-08", "agents-and-tools/tool-use/advisor-tool"),
  compaction: pages("2026-09-25", "build-with-claude/compaction", "build-with-claude/compaction-on-demand"),
  threads: pages("2026-11-02", "build-with-claude/message-threads"),
  tokenizer: pages(
    "2026-08-22",
    "build-with-claude/token-counting",
    "about-claude/models/whats-new-claude-4-7",
    "build-with-claude/context-windows",
  ),
  ids: pages(
    "2026-08-22",
    "about-claude/models/model-ids-and-versions",
    "build-with-claude/claude-on-amazon-bedrock",
    "build-with-claude/claude-on-vertex-ai",
  ),
};

/** The 5.2 models are younger than every table: one page tells all that is known. */
const ONE_PAGE_MODELS: readonly string[] = ["claude-fable-5-2", "claude-mythos-5-2"];
const ONE_PAGE = pages("2026-11-09", "models/fable-5-2/whats-new-fable-5-2", "models/fable-5-2/migration-guide");

/** Where the facts of a group about a model come from: recorded evidence first, then the pages. */
export function sourcesOf(modelId: string, group: FactGroup): readonly FactSource[] {
  const page = ONE_PAGE_MODELS.includes(modelId) ? ONE_PAGE : GROUPS[group];
  const extra = EXTRA_EVIDENCE.filter((row) => row.group === group && row.models.includes(modelId));
  return [...extra.map(({ grade, sources, date }) => ({ grade, sources, date })), page];
}

/** What people should know about a model and no field says. */
export function notesOf(modelId: string): readonly string[] {
  return MODEL_NOTES[modelId] ?? [];
}
