import { isObject } from "../../subject.ts";
import type { ModelVersion } from "../generation.ts";
import type { Meter } from "./meter.ts";
import { frameSlot } from "./frames.ts";
import { loadedTools } from "./loaded-tools.ts";
import { serversWithoutToolset, TOOLS_OF_A_SERVER } from "./mcp-servers.ts";
import { renderJson } from "./render-json.ts";
import { serverToolTokens } from "./server-tools.ts";
import { toolPrompt } from "./tool-prompt.ts";

const TOOLS = frameSlot("tools");
const TOOL = frameSlot("tool");
const STRICT = frameSlot("tool-strict");
const DESCRIPTION = frameSlot("tool-description");
const PROPERTY = frameSlot("tool-property");
const EXAMPLE = frameSlot("tool-example");
const DEFERRED = frameSlot("deferred-tool");
const ANY_DEFERRED = frameSlot("any-deferred-tool");
const LOADED = frameSlot("loaded-tool");
const CHOICE_ANY = frameSlot("choice-any");
const CHOICE_TOOL = frameSlot("choice-tool");
const CHOICE_NONE = frameSlot("choice-none");
const NO_PARALLEL = frameSlot("no-parallel");
const NO_PARALLEL_FORCED = frameSlot("no-parallel-forced");

type Json = Readonly<Record<string, unknown>>;

/** The tool-use prompt of the model, and every definition as the model reads it. */
export const walkTools = (request: Json, model: ModelVersion | undefined, meter: Meter): void => {
  const tools: readonly unknown[] = Array.isArray(request["tools"]) ? request["tools"] : [];
  const servers = serversWithoutToolset(request["mcp_servers"], tools);
  if (tools.length === 0 && servers.length === 0) return;
  const choice = isObject(request["tool_choice"]) ? request["tool_choice"] : {};
  const forced = choice["type"] === "any" || choice["type"] === "tool";
  meter.part(["tools"], "tool-prompt");
  const prompt = toolPrompt(model, forced);
  meter.range(prompt.low, prompt.estimate, prompt.high);
  if (!prompt.known) meter.note("The size of this model's tool-use prompt is not documented; a wide range stands for it.");
  meter.frame(TOOLS);
  if (forced) meter.frame(choice["type"] === "any" ? CHOICE_ANY : CHOICE_TOOL);
  if (choice["type"] === "none") meter.frame(CHOICE_NONE);
  if (choice["disable_parallel_tool_use"] === true) meter.frame(forced ? NO_PARALLEL_FORCED : NO_PARALLEL);
  const isDeferred = tools.some((tool: unknown) => isObject(tool) && tool["defer_loading"] === true);
  if (isDeferred) meter.frame(ANY_DEFERRED);
  const loaded = isDeferred ? loadedTools(request["messages"]) : new Set<unknown>();
  tools.forEach((tool: unknown, index) => {
    meter.part(["tools", index], "tool");
    if (!isObject(tool)) return;
    if (tool["defer_loading"] !== true) return walkTool(tool, model, meter);
    meter.frame(DEFERRED);
    if (!loaded.has(tool["name"])) return;
    meter.frame(LOADED);
    walkTool(tool, model, meter);
  });
  for (const index of servers) {
    meter.part(["mcp_servers", index], "tool");
    meter.range(TOOLS_OF_A_SERVER.low, TOOLS_OF_A_SERVER.estimate, TOOLS_OF_A_SERVER.high);
    meter.note("The tools of an MCP server are its own: nothing tells their size before it is asked, and a wide range stands for them.");
  }
};

/** Types whose definitions are Anthropic's, but which the client runs. */
const ON_CLIENT = /^(?:bash|text_editor|computer|browser|memory)_/;

const isServerTool = (tool: Json): boolean => typeof tool["type"] === "string" && tool["type"] !== "custom";

const walkTool = (tool: Json, model: ModelVersion | undefined, meter: Meter): void => {
  if (isServerTool(tool)) {
    const tokens = serverToolTokens(String(tool["type"]), model);
    meter.range(tokens.low, tokens.estimate, tokens.high);
    if (!ON_CLIENT.test(String(tool["type"]))) meter.note("Tools that run on the server add turns of their own, which usage counts and nothing before the answer can.");
    if (!tokens.known) meter.note(`The definition of ${String(tool["type"])} has no documented size; a wide range stands for it.`);
    return;
  }
  meter.frame(TOOL);
  if (tool["strict"] === true) meter.frame(STRICT);
  const definition: Record<string, unknown> = {};
  if (typeof tool["description"] === "string" && tool["description"] !== "") {
    definition["description"] = tool["description"];
    meter.frame(DESCRIPTION);
  }
  definition["name"] = tool["name"];
  definition["parameters"] = tool["input_schema"];
  const properties = isObject(tool["input_schema"]) ? tool["input_schema"]["properties"] : undefined;
  if (isObject(properties)) meter.frame(PROPERTY, Object.keys(properties).length);
  if (Array.isArray(tool["input_examples"])) {
    definition["examples"] = tool["input_examples"];
    meter.frame(EXAMPLE, tool["input_examples"].length);
  }
  meter.text(renderJson(definition));
};
