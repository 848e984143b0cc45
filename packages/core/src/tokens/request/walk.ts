import { isObject } from "../../subject.ts";
import { keepsThinking, type ModelVersion } from "../generation.ts";
import { frameSlot } from "./frames.ts";
import type { Meter } from "./meter.ts";
import { indentedJson } from "./render-json.ts";
import { walkBlocks } from "./walk-blocks.ts";
import { walkTools } from "./walk-tools.ts";

const F = {
  request: frameSlot("request"),
  user: frameSlot("user-message"),
  assistant: frameSlot("assistant-message"),
  system: frameSlot("system-message"),
  first: frameSlot("first-is-assistant"),
  prefill: frameSlot("last-is-assistant"),
  merged: frameSlot("merged-message"),
  systemPrompt: frameSlot("system"),
  systemBlock: frameSlot("system-block"),
  thinking: frameSlot("thinking-on"),
  adaptive: frameSlot("adaptive-thinking"),
  effort: frameSlot("effort"),
  format: frameSlot("output-format"),
  formatTools: frameSlot("output-format-with-tools"),
  taskBudget: frameSlot("task-budget"),
  citations: frameSlot("citations"),
  searchCitations: frameSlot("search-citations"),
} as const;

type Json = Readonly<Record<string, unknown>>;

/** Tells the meter everything of a request that becomes prompt tokens, in the order the model reads it. Never throws. */
export const walkRequest = (request: unknown, model: ModelVersion | undefined, meter: Meter): void => {
  meter.part([], "frame");
  meter.frame(F.request);
  if (!isObject(request)) return;
  walkTools(request, model, meter);
  walkSystem(request["system"], meter);
  walkThinking(request, meter);
  walkFormat(request, meter);
  walkMessages(request["messages"], model, meter);
};

const walkSystem = (system: unknown, meter: Meter): void => {
  meter.part(["system"], "system");
  if (typeof system === "string") {
    if (system === "") return;
    meter.frame(F.systemPrompt);
    return meter.text(system);
  }
  if (!Array.isArray(system) || system.length === 0) return;
  meter.frame(F.systemPrompt);
  system.forEach((block: unknown, index) => {
    meter.part(["system", index], "system");
    if (index > 0) meter.frame(F.systemBlock);
    if (isObject(block) && typeof block["text"] === "string") meter.text(block["text"]);
  });
};

const walkThinking = (request: Json, meter: Meter): void => {
  const thinking = request["thinking"];
  const config = request["output_config"];
  meter.part(["thinking"], "frame");
  if (isObject(thinking) && thinking["type"] === "enabled") meter.frame(F.thinking);
  if (isObject(thinking) && thinking["type"] === "adaptive") meter.frame(F.adaptive);
  if (isObject(config) && typeof config["effort"] === "string") meter.frame(F.effort);
  if (isObject(config) && isObject(config["task_budget"])) meter.frame(F.taskBudget);
};

const walkFormat = (request: Json, meter: Meter): void => {
  const config = request["output_config"];
  const format = isObject(config) && isObject(config["format"]) ? config["format"] : request["output_format"];
  if (!isObject(format) || format["schema"] === undefined) return;
  meter.part(isObject(request["output_format"]) ? ["output_format"] : ["output_config", "format"], "output-format");
  meter.frame(F.format);
  if (Array.isArray(request["tools"]) && request["tools"].length > 0) meter.frame(F.formatTools);
  meter.text(indentedJson(format["schema"]));
};

const walkMessages = (messages: unknown, model: ModelVersion | undefined, meter: Meter): void => {
  if (!Array.isArray(messages)) return;
  const keepFrom = model !== undefined && keepsThinking(model) ? 0 : lastTurnStart(messages);
  const scene = { model, cited: new Set<string>() };
  let previous = "";
  messages.forEach((message: unknown, index) => {
    if (!isObject(message)) return;
    const role = typeof message["role"] === "string" ? message["role"] : "user";
    meter.part(["messages", index], "frame");
    if (role === previous) meter.frame(F.merged);
    else if (index === 0 && role === "assistant") meter.frame(F.first);
    else if (index > 0) meter.frame(role === "assistant" ? F.assistant : role === "system" ? F.system : F.user);
    previous = role;
    walkBlocks(message["content"], ["messages", index, "content"], { ...scene, thinking: index >= keepFrom }, meter);
  });
  meter.part([], "frame");
  if (previous === "assistant") meter.frame(F.prefill);
  if (scene.cited.has("document")) meter.frame(F.citations);
  if (scene.cited.has("search_result")) meter.frame(F.searchCitations);
};

/** The last user message that is no tool result opens the turn whose thinking every model keeps. */
const lastTurnStart = (messages: readonly unknown[]): number => {
  for (let index = messages.length - 1; index > 0; index--) {
    const message = messages[index];
    if (!isObject(message) || message["role"] !== "user") continue;
    const content = message["content"];
    const isResult = Array.isArray(content) && content.some((block) => isObject(block) && block["type"] === "tool_result");
    if (!isResult) return index;
  }
  return 0;
};
