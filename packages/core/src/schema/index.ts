export * from "./meta.ts";
export { definitions, schemas, type SchemaName } from "./definitions.ts";
export { jsonSchema, type JsonSchemaOptions } from "./json-schema.ts";
export {
  batchItem,
  batchRequest,
  bedrockInvokeRequest,
  countTokensRequest,
  messagesRequest,
  vertexRequest,
} from "./request.ts";
export { message, messageContent } from "./message.ts";
export { contentBlock } from "./content/index.ts";
export { tool } from "./tool/index.ts";
export { browserMembers, browserMembersOffByDefault, computerMembers } from "../facts/toolset-members.ts";
export type * from "./types.ts";
