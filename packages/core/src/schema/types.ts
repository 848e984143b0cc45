import type * as z from "zod";
import type { contentBlock } from "./content/index.ts";
import type { toolResultContentBlock } from "./content/tool-result.ts";
import type { message } from "./message.ts";
import type {
  batchRequest,
  bedrockInvokeRequest,
  countTokensRequest,
  messagesRequest,
  vertexRequest,
} from "./request.ts";
import type { thinkingConfig } from "./thinking.ts";
import type { toolChoice } from "./tool/choice.ts";
import type { tool } from "./tool/index.ts";

export type MessagesRequest = z.input<typeof messagesRequest>;
export type CountTokensRequest = z.input<typeof countTokensRequest>;
export type BatchRequest = z.input<typeof batchRequest>;
export type BedrockInvokeRequest = z.input<typeof bedrockInvokeRequest>;
export type VertexRequest = z.input<typeof vertexRequest>;
export type Message = z.input<typeof message>;
export type ContentBlock = z.input<typeof contentBlock>;
export type ToolResultContentBlock = z.input<typeof toolResultContentBlock>;
export type Tool = z.input<typeof tool>;
export type ToolChoice = z.input<typeof toolChoice>;
export type ThinkingConfig = z.input<typeof thinkingConfig>;
