import * as z from "zod";
import { optional, required, shape } from "./meta.ts";
import { customIdPattern } from "./primitives.ts";
import {
  generationBetaFields,
  generationFields,
  promptFields,
  sharedBetaFields,
  speedField,
} from "./request-fields.ts";

const messagesRequestSchema = shape("Messages request", {
  ...promptFields,
  ...generationFields,
  speed: speedField,
  ...generationBetaFields,
  ...sharedBetaFields,
});
type MessagesRequestType = typeof messagesRequestSchema;
export interface MessagesRequestSchema extends MessagesRequestType {}
/** Body of `POST /v1/messages`; fields stand in the order in which the API checks them. */
export const messagesRequest: MessagesRequestSchema = messagesRequestSchema;

const countTokensRequestSchema = shape("Count tokens request", {
  ...promptFields,
  speed: speedField,
  ...sharedBetaFields,
});
type CountTokensRequestType = typeof countTokensRequestSchema;
export interface CountTokensRequestSchema extends CountTokensRequestType {}
/** Body of `POST /v1/messages/count_tokens`: no field that only matters for generation. */
export const countTokensRequest: CountTokensRequestSchema = countTokensRequestSchema;

export const batchItem = shape("Batch item", {
  custom_id: required(z.string().max(64).regex(customIdPattern), "Your own id of the item, unique in the batch."),
  params: required(messagesRequest, "The body of one messages request."),
});

const batchRequestSchema = shape("Batch request", {
  requests: required(z.array(batchItem), "The items, at most 100,000."),
});
type BatchRequestType = typeof batchRequestSchema;
export interface BatchRequestSchema extends BatchRequestType {}
/** Body of `POST /v1/messages/batches`; items are checked after the batch was taken. */
export const batchRequest: BatchRequestSchema = batchRequestSchema;

/** Since 1.1 the clouds' own SDK clients put the API version there, when one is asked for. */
const API_VERSIONS_IN_BODIES = ["2023-06-01", "2026-10-21"] as const;

const betasInBody = optional(z.array(z.string()), "Betas, which other platforms take as a header.");

const bedrockInvokeRequestSchema = shape("Bedrock request", {
  anthropic_version: required(z.enum(["bedrock-2023-05-31", ...API_VERSIONS_IN_BODIES]), "Version of the body."),
  anthropic_beta: betasInBody,
  ...messagesRequest.omit({ model: true, stream: true }).shape,
});
type BedrockInvokeRequestType = typeof bedrockInvokeRequestSchema;
export interface BedrockInvokeRequestSchema extends BedrockInvokeRequestType {}
/** Body of Bedrock's InvokeModel: the model is in the URL, streaming too. */
export const bedrockInvokeRequest: BedrockInvokeRequestSchema = bedrockInvokeRequestSchema;

const vertexRequestSchema = shape("Google Cloud request", {
  anthropic_version: required(z.enum(["vertex-2023-10-16", ...API_VERSIONS_IN_BODIES]), "Version of the body."),
  anthropic_beta: betasInBody,
  ...messagesRequest.omit({ model: true }).shape,
});
type VertexRequestType = typeof vertexRequestSchema;
export interface VertexRequestSchema extends VertexRequestType {}
/** Body of Google Cloud's rawPredict: the model is in the URL. */
export const vertexRequest: VertexRequestSchema = vertexRequestSchema;
