import type { ContextInput, Endpoint, Platform } from "../core.ts";
import type { Options, Values } from "./command.ts";
import { isDay } from "./day.ts";
import { UsageError } from "./usage-error.ts";

const ENDPOINTS = ["messages", "count_tokens", "batches"] as const;
const PLATFORMS = ["anthropic", "aws", "bedrock", "bedrock-mantle", "bedrock-converse", "vertex", "foundry", "azure", "other"] as const;
const group = "What the request is sent to";

/** Flags that say where a request goes; they win over what the input and the configuration say. */
export const contextFlags = {
  endpoint: { type: "string", value: "name", help: "Endpoint; messages by default.", choices: ENDPOINTS, group },
  "api-version": { type: "string", value: "version", help: "The anthropic-version header; 2023-06-01 by default.", group },
  platform: { type: "string", value: "name", help: "Who serves the model.", choices: PLATFORMS, group },
  beta: { type: "string", value: "a,b", multiple: true, help: "The anthropic-beta header. Without it betas count as not known.", group },
  "as-of": { type: "string", value: "date", help: "Judge as on this day, YYYY-MM-DD; today by default.", group },
  model: { type: "string", value: "id", help: "The model, where a URL carries it instead of the body.", group },
} as const satisfies Options;

export type ContextValues = Values<typeof contextFlags>;

/** Throws {@link UsageError} for a day that is none. */
export function contextFrom(values: ContextValues): ContextInput {
  const platform = values.platform === "azure" ? "foundry" : (values.platform as Platform | undefined);
  return {
    ...(values.endpoint !== undefined && { endpoint: values.endpoint as Endpoint }),
    ...(values["api-version"] !== undefined && { apiVersion: values["api-version"] }),
    ...(platform !== undefined && { platform }),
    ...(values.beta !== undefined && { betas: values.beta.flatMap((list) => list.split(",")).map((name) => name.trim()).filter((name) => name !== "") }),
    ...(values["as-of"] !== undefined && { asOf: dayFrom(values["as-of"]) }),
    ...(values.model !== undefined && { model: values.model }),
  };
}

function dayFrom(text: string): string {
  if (!isDay(text)) throw new UsageError(`--as-of takes a day as YYYY-MM-DD, not "${text}".`);
  return text;
}
