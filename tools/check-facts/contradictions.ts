import {
  betasOpening,
  findModel,
  type Gate,
  gateIsOpen,
  type ModelFacts,
  platformRefusesTool,
} from "../../packages/core/src/facts/index.ts";
import { platformOf, type RecordedExchange } from "./corpus-ids.ts";

type Json = Readonly<Record<string, unknown>>;

/** What an accepted request did that our facts call refused. Empty for every true record, or a fact is wrong. */
export function contradictions(exchange: RecordedExchange, modelId: string): readonly string[] {
  const body: unknown = exchange.request;
  if (!isObject(body)) return [];
  const model = findModel(modelId, platformOf(exchange));
  const found = [...toolFaults(body, model, exchange), ...gateFaults(body, exchange)];
  return model === undefined ? found : [...found, ...modelFaults(body, model, exchange.at)];
}

function modelFaults(body: Json, model: ModelFacts, asOf: string): readonly string[] {
  const thinking = isObject(body["thinking"]) ? String(body["thinking"]["type"]) : undefined;
  const output = isObject(body["output_config"]) ? body["output_config"] : {};
  const forced =
    isObject(body["tool_choice"]) && (body["tool_choice"]["type"] === "any" || body["tool_choice"]["type"] === "tool");
  const faults: readonly (readonly [boolean, string])[] = [
    [Number(body["max_tokens"]) > largestOutput(model), "max_tokens"],
    [
      thinking !== undefined && (model.thinking?.rejected as readonly string[] | undefined)?.includes(thinking) === true,
      `thinking ${thinking}`,
    ],
    [
      output["effort"] !== undefined && model.effortLevels?.includes(output["effort"] as never) === false,
      `effort ${String(output["effort"])}`,
    ],
    [forced && model.forcedToolChoice === "refused", "forced tool choice"],
    [
      forced && thinking === "enabled" && model.forcedToolChoice === "unless-manual-thinking",
      "forced tool choice while thinking",
    ],
    [
      body["temperature"] !== undefined && body["top_p"] !== undefined && model.sampling.bothRefused === true,
      "temperature and top_p",
    ],
    [output["format"] !== undefined && model.structuredOutputs === false, "structured outputs"],
    [body["speed"] === "fast" && model.fastMode === "refused", "fast mode"],
    [hasRole(body, "system") && model.midConversationSystem === "refused", "role system"],
    [endsAsPrefill(body) && model.prefill === "refused", "prefill"],
  ];
  return faults.filter(([wrong]) => wrong).map(([, what]) => `${model.id} ${asOf}: ${what}`);
}

function largestOutput(model: ModelFacts): number {
  return Math.max(model.maxOutput ?? Number.POSITIVE_INFINITY, model.maxOutputWithBeta?.tokens ?? 0);
}

function toolFaults(body: Json, model: ModelFacts | undefined, exchange: RecordedExchange): readonly string[] {
  return toolTypes(body).flatMap((type) => [
    ...(platformRefusesTool(platformOf(exchange), type) ? [`${exchange.platform}: tool ${type}`] : []),
    ...(model?.refusedToolTypes.includes(type) ? [`${model.id}: tool ${type}`] : []),
  ]);
}

/** Only where the recorder kept the headers can a missing beta mean anything. */
function gateFaults(body: Json, exchange: RecordedExchange): readonly string[] {
  if (exchange.platform !== "anthropic" || exchange.headers_known !== true) return [];
  const sent = betasOf(exchange);
  const gates: readonly Gate[] = [
    ...toolTypes(body).map((type): Gate => `tool:${type}`),
    ...Object.keys(body).map((key): Gate => `field:${key}`),
    ...(JSON.stringify(body).includes('"type":"file"') ? (["value:source.type=file"] as const) : []),
    ...(JSON.stringify(body).includes('"container_upload"') ? (["block:container_upload"] as const) : []),
  ];
  return gates
    .filter((gate) => betasOpening(gate).length > 0 && !gateIsOpen(gate, sent, exchange.at))
    .map((gate) => `${exchange.at}: ${gate} without its beta`);
}

function betasOf(exchange: RecordedExchange): ReadonlySet<string> {
  const entry = Object.entries(exchange.headers ?? {}).find(([name]) => name.toLowerCase() === "anthropic-beta");
  return new Set(
    String(entry?.[1] ?? "")
      .split(",")
      .map((name) => name.trim()),
  );
}

function toolTypes(body: Json): readonly string[] {
  const tools = Array.isArray(body["tools"]) ? (body["tools"] as readonly unknown[]) : [];
  return tools.flatMap((tool) => (isObject(tool) && typeof tool["type"] === "string" ? [tool["type"]] : []));
}

function messagesOf(body: Json): readonly Json[] {
  return Array.isArray(body["messages"]) ? (body["messages"] as readonly unknown[]).filter(isObject) : [];
}

function hasRole(body: Json, role: string): boolean {
  return messagesOf(body).some((message) => message["role"] === role);
}

/** A final assistant turn with something in it; a paused server-tool turn is none. */
function endsAsPrefill(body: Json): boolean {
  const last = messagesOf(body).at(-1);
  if (last === undefined || last["role"] !== "assistant") return false;
  return typeof last["content"] === "string" && last["content"] !== "";
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
