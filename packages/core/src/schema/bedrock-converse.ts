import * as z from "zod";
import { nullable, optional, required, shape } from "./meta.ts";
import { freeObject } from "./primitives.ts";

const toolUseId = required(z.string().min(1), "Id of the call.");
const cachePoint = optional(freeObject, "Ends a prefix to keep in the prompt cache.");
const guardContent = optional(freeObject, "Content a guardrail looks at.");

/** AWS tells the kinds of content apart by the one member that is present, not by a tag. */
const converseResultContent = shape("Converse tool result content", {
  text: optional(z.string(), "Text."),
  json: optional(z.unknown(), "A JSON value."),
  image: optional(freeObject, "An image."),
  document: optional(freeObject, "A document."),
  video: optional(freeObject, "A video."),
  searchResult: optional(freeObject, "A citable result of your own search."),
});

const converseToolUse = shape("Converse tool call", {
  toolUseId,
  name: required(z.string(), "Name of the tool."),
  input: optional(z.unknown(), "The arguments."),
  type: optional(z.string(), "Kind of the call, for tools that Bedrock runs."),
});

const converseToolResult = shape("Converse tool result", {
  toolUseId,
  content: required(z.array(converseResultContent), "What the tool answered."),
  status: nullable(z.enum(["success", "error"]), "Whether the tool worked."),
  type: optional(z.string(), "Kind of the result, for tools that Bedrock runs."),
});

export const converseBlock = shape("Converse content block", {
  text: optional(z.string(), "Text."),
  image: optional(freeObject, "An image."),
  document: optional(freeObject, "A document."),
  video: optional(freeObject, "A video."),
  audio: optional(freeObject, "Sound."),
  toolUse: optional(converseToolUse, "A call the model made."),
  toolResult: optional(converseToolResult, "The answer to a call."),
  guardContent,
  cachePoint,
  reasoningContent: optional(freeObject, "Thinking; send it back as it came."),
  citationsContent: optional(freeObject, "Text with citations."),
  searchResult: optional(freeObject, "A citable result of your own search."),
});

export const converseMessage = shape("Converse message", {
  role: required(z.enum(["user", "assistant"]), "Who speaks."),
  content: required(z.array(converseBlock), "What is said, block by block."),
});

const converseTool = shape("Converse tool", {
  toolSpec: optional(
    shape("Converse tool definition", {
      name: required(z.string().min(1).max(64), "Name of the tool, at most 64 characters."),
      description: nullable(z.string(), "What the tool does."),
      inputSchema: required(
        shape("Converse input schema", { json: required(freeObject, "JSON Schema of the arguments.") }),
        "Form of the arguments.",
      ),
      strict: nullable(z.boolean(), "Hold the model to the schema."),
    }),
    "A tool of your own.",
  ),
  systemTool: optional(freeObject, "A tool that Bedrock runs."),
  cachePoint,
});

const toolConfig = shape("Converse tools", {
  tools: required(z.array(converseTool), "The tools the model may use."),
  toolChoice: nullable(
    shape("Converse tool choice", {
      auto: optional(freeObject, "The model decides."),
      any: optional(freeObject, "Some tool must be used."),
      tool: optional(shape("Converse forced tool", { name: required(z.string(), "Name of the tool.") }), "This tool must be used."),
    }),
    "Whether and which tools must be used.",
  ),
});

const inferenceConfig = shape("Converse inference settings", {
  maxTokens: nullable(z.int(), "Most tokens to answer with."),
  temperature: nullable(z.number(), "Randomness from 0 to 1."),
  topP: nullable(z.number(), "Sample from the likeliest tokens of this total probability."),
  stopSequences: nullable(z.array(z.string()), "Texts that end the answer."),
});

const bedrockConverseRequestSchema = shape("Bedrock Converse request", {
  modelId: optional(z.string(), "Id of the model; on the wire it stands in the URL."),
  messages: optional(z.array(converseMessage), "The conversation so far, oldest first."),
  system: nullable(
    z.array(shape("Converse system block", { text: optional(z.string(), "Text."), guardContent, cachePoint })),
    "Instructions that stand above the conversation.",
  ),
  inferenceConfig: nullable(inferenceConfig, "Length, sampling and stops."),
  toolConfig: nullable(toolConfig, "Tools, and whether they must be used."),
  guardrailConfig: nullable(freeObject, "The guardrail to apply."),
  additionalModelRequestFields: optional(z.unknown(), "Fields of the model's own that Converse has no name for."),
  additionalModelResponseFieldPaths: nullable(z.array(z.string()), "Answer fields to return besides."),
  promptVariables: nullable(freeObject, "Values for a stored prompt."),
  requestMetadata: nullable(freeObject, "Labels for the invocation log."),
  performanceConfig: nullable(freeObject, "Latency settings."),
  serviceTier: nullable(freeObject, "Capacity to use."),
  outputConfig: nullable(freeObject, "Form of the answer."),
});
type BedrockConverseRequestType = typeof bedrockConverseRequestSchema;
export interface BedrockConverseRequestSchema extends BedrockConverseRequestType {}
/** Body of Bedrock's Converse and ConverseStream. Members AWS may add are let through with a warning. */
export const bedrockConverseRequest: BedrockConverseRequestSchema = bedrockConverseRequestSchema;
