import type { Platform } from "../context.ts";
import { versionRefuses } from "./api-versions.ts";
import { type Lifecycle, lifecycleAt } from "./lifecycle.ts";
import { MODELS } from "./models/index.ts";
import { platformFacts, platformRefusesTool } from "./platforms.ts";
import { TOOL_TYPES } from "./tool-types.ts";
import type { Effort, ModelFacts, Support, ThinkingType } from "./types.ts";

/** One cell: what happens to a request that uses it. Null: not known. */
export type Cell = Support | "default-only" | "with-beta" | "ignored" | "conditional" | null;

export interface MatrixOptions {
  readonly asOf: string;
  readonly platform: Platform;
  readonly apiVersion: string;
  /** Retired and unreleased models are left out unless asked for. */
  readonly all?: boolean;
}

export interface MatrixRow {
  readonly model: string;
  readonly lifecycle: Lifecycle;
  readonly thinking: Readonly<Record<ThinkingType, Cell>>;
  readonly effort: Readonly<Record<Effort, Cell>>;
  readonly sampling: Readonly<Record<"temperature" | "top_p" | "top_k" | "temperature and top_p", Cell>>;
  readonly features: Readonly<Record<FeatureName, Cell>>;
  readonly toolTypes: Readonly<Record<string, Cell>>;
}

export type FeatureName =
  | "forced tool choice"
  | "forced tool choice beside adaptive thinking"
  | "prefill"
  | "structured outputs"
  | "strict tools"
  | "fast mode"
  | "citations"
  | "task budgets"
  | "system messages mid-conversation"
  | "per-message effort"
  | "programmatic tool calling"
  | "tool search"
  | "threads"
  | "compaction edit"
  | "compaction on demand"
  | "inference_geo";

const THINKING: readonly ThinkingType[] = ["enabled", "adaptive", "disabled", "between_tools"];
const EFFORTS: readonly Effort[] = ["low", "medium", "high", "xhigh", "max"];

/** Model by model, what one platform and API version accept on a day: derived from the facts, nothing of its own. */
export function matrix(options: MatrixOptions): readonly MatrixRow[] {
  const rows = MODELS.map((model) => row(model, options));
  return options.all ? rows : rows.filter(({ lifecycle }) => lifecycle !== "retired" && lifecycle !== "not-released");
}

function row(model: ModelFacts, options: MatrixOptions): MatrixRow {
  return {
    model: model.id,
    lifecycle: lifecycleAt(model, options.asOf, options.platform),
    thinking: fromEntries(THINKING, (type) => thinkingCell(model, type)),
    effort: fromEntries(EFFORTS, (level) => listed(model.effortLevels, level)),
    sampling: samplingCells(model, options),
    features: featureCells(model, options.platform),
    toolTypes: fromEntries(
      TOOL_TYPES.map(({ type }) => type),
      (type) => toolCell(model, type, options.platform),
    ),
  };
}

function fromEntries<K extends string>(keys: readonly K[], cell: (key: K) => Cell): Readonly<Record<K, Cell>> {
  return Object.fromEntries(keys.map((key) => [key, cell(key)])) as Record<K, Cell>;
}

function thinkingCell({ thinking }: ModelFacts, type: ThinkingType): Cell {
  if (thinking === null) return null;
  if (thinking.disputed.includes(type)) return "disputed";
  if (thinking.rejected.includes(type)) return "refused";
  if (!thinking.accepted.includes(type)) return null;
  return thinking.effortAtMostHigh.includes(type) ? "conditional" : "accepted";
}

function listed<T>(list: readonly T[] | null, item: T): Cell {
  return list === null ? null : yes(list.includes(item));
}

function yes(value: boolean | null): Cell {
  return value === null ? null : value ? "accepted" : "refused";
}

function samplingCells({ sampling }: ModelFacts, { apiVersion }: MatrixOptions): MatrixRow["sampling"] {
  const removed = versionRefuses(apiVersion, "sampling-parameters", "messages");
  const cell = (rule: ModelFacts["sampling"]["temperature"]): Cell => (removed ? "refused" : rule === "free" ? "accepted" : rule);
  const both = sampling.bothRefused === null ? null : !sampling.bothRefused;
  return {
    temperature: cell(sampling.temperature),
    top_p: cell(sampling.topP),
    top_k: cell(sampling.topK),
    "temperature and top_p": removed ? "refused" : yes(both),
  };
}

function featureCells(model: ModelFacts, platform: Platform): MatrixRow["features"] {
  const there = platformFacts(platform);
  const structured = there.structuredOutputFamilies?.includes(model.family) === false ? false : model.structuredOutputs;
  const offered = (field: string, cell: Cell): Cell => (there.refusedFields.includes(field) ? "refused" : cell);
  return {
    "forced tool choice": model.forcedToolChoice === "unless-manual-thinking" ? "conditional" : model.forcedToolChoice,
    "forced tool choice beside adaptive thinking": model.forcedWithAdaptive,
    prefill: prefillCell(model.prefill),
    "structured outputs": yes(structured),
    "strict tools": yes(structured === false ? false : model.strictTools),
    "fast mode": fastCell(model.fastMode),
    citations: yes(model.citations),
    "task budgets": yes(model.taskBudgets),
    "system messages mid-conversation": model.midConversationSystem,
    "per-message effort": model.perMessageEffort === true ? "with-beta" : yes(model.perMessageEffort),
    "programmatic tool calling": platformRefusesTool(platform, "code_execution_20260120")
      ? "refused"
      : yes(model.programmaticToolCalling),
    "tool search": yes(model.toolSearch),
    threads: model.threads === true ? "with-beta" : yes(model.threads),
    "compaction edit": model.compaction.edit === true ? "with-beta" : yes(model.compaction.edit),
    "compaction on demand": offered(
      "compaction",
      model.compaction.onDemand === true ? "with-beta" : yes(model.compaction.onDemand),
    ),
    inference_geo: offered("inference_geo", yes(model.inferenceGeo)),
  };
}

function prefillCell(prefill: ModelFacts["prefill"]): Cell {
  if (prefill === "allowed") return "accepted";
  return prefill === "refused" || prefill === null ? prefill : "conditional";
}

function fastCell(fastMode: ModelFacts["fastMode"]): Cell {
  if (fastMode === "supported") return "accepted";
  return fastMode === "beta" ? "with-beta" : fastMode;
}

function toolCell(model: ModelFacts, type: string, platform: Platform): Cell {
  if (platformRefusesTool(platform, type)) return "refused";
  if (model.bedrockOnlyToolTypes.includes(type)) return platformFacts(platform).modelIds === "bedrock" ? "accepted" : "refused";
  if (model.refusedToolTypes.includes(type)) return "refused";
  return Object.values(model.toolTypes).some((types) => types.includes(type)) ? "accepted" : null;
}
