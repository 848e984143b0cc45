import * as z from "zod";
import { billingPolicy } from "./beta/billing.ts";
import { compactionConfig } from "./beta/compaction.ts";
import { contextManagement } from "./beta/context-management.ts";
import { fallbackCreditToken, fallbacks } from "./beta/fallback.ts";
import { mcpServer } from "./beta/mcp.ts";
import { thread } from "./beta/thread.ts";
import { fallbackBetas, fallbackCreditBetas, mcpBetas, userProfileBetas } from "./betas.ts";
import { cacheControl } from "./cache-control.ts";
import { container } from "./container.ts";
import { textBlock } from "./content/text.ts";
import { message } from "./message.ts";
import { nullable, optional, required, shape, type FieldMeta } from "./meta.ts";
import { jsonFormat, outputConfig } from "./output-config.ts";
import { modelId, speed } from "./primitives.ts";
import { thinkingConfig } from "./thinking.ts";
import { toolChoice } from "./tool/choice.ts";
import { tool } from "./tool/index.ts";

const sampling: FieldMeta = { removedIn: "2026-10-21" };
const noPlatforms: FieldMeta = { notOn: ["bedrock", "vertex", "foundry"] };

export const metadata = shape(
  "Metadata",
  { user_id: nullable(z.string(), "Opaque id of your user; no name, address or number.") },
  { wrongKind: "Input does not match the expected shape." },
);

export const diagnostics = shape("Diagnostics", {
  previous_message_id: nullable(z.string(), "Id of an earlier answer to compare the cache with."),
});

/** The API has words of its own for a member of `system` that is no object (measured 2026-08). */
const systemBlock = textBlock.meta({ title: "System text block", wrongKind: "Input does not match the expected shape." });

/** Fields every endpoint knows, in the order the API checks them. */
export const promptFields = {
  model: required(modelId, "Id of the model."),
  tool_choice: optional(toolChoice, "Whether and which tools must be used."),
  tools: optional(z.array(tool), "The tools the model may use."),
  messages: required(z.array(message), "The conversation so far, oldest first."),
  system: optional(z.union([z.string(), z.array(systemBlock)]), "Instructions that stand above the conversation."),
  thinking: optional(thinkingConfig, "Whether and how the model thinks."),
  output_config: optional(outputConfig, "Effort and form of the answer."),
  cache_control: nullable(cacheControl, "Caches the longest prefix without marking blocks.", {
    gaSince: "2026-02-19",
    notOn: ["bedrock"],
  }),
};

/** Fields only generation knows, in the order the API checks them. */
export const generationFields = {
  max_tokens: required(z.int(), "Most tokens to answer with; 0 only fills the cache."),
  metadata: nullable(metadata, "About the request itself.", { lenient: true }),
  stop_sequences: nullable(z.array(z.string()), "Texts that end the answer.", { lenient: true }),
  temperature: optional(z.number(), "Randomness from 0 to 1.", sampling),
  service_tier: optional(z.enum(["auto", "standard_only"]), "Whether priority capacity may be used."),
  top_k: optional(z.int(), "Sample from this many likeliest tokens.", sampling),
  top_p: optional(z.number(), "Sample from the likeliest tokens of this total probability.", sampling),
  stream: optional(z.boolean(), "Send the answer piece by piece."),
  container: nullable(container, "The container that code runs in.", { notOn: ["bedrock", "vertex"] }),
  inference_geo: nullable(z.string(), "Where the model runs: us or global.", { notOn: ["bedrock", "vertex"] }),
};

/** Fields beyond the measured order: an unknown one is reported in body order. */
export const speedField = nullable(speed, "Fast answers at a higher price, or the standard.", {
  gaSince: "2026-10-15",
  gatedBy: ["fast-mode-2026-02-01"],
  notOn: ["bedrock"],
});

export const sharedBetaFields = {
  context_management: nullable(contextManagement, "What to remove or summarize when the context grows.", {
    beta: ["context-management-2025-06-27", "compact-2026-01-12"],
  }),
  mcp_servers: optional(z.array(mcpServer), "Remote MCP servers whose tools may be used.", {
    beta: mcpBetas,
    notOn: ["bedrock", "vertex"],
  }),
  compaction: nullable(compactionConfig, "Ask for a summary of the conversation.", {
    beta: ["compact-2026-09-04"],
    betaMessage: "the `compaction` parameter requires anthropic-beta: compact-2026-09-04",
    notOn: ["bedrock"],
  }),
  output_format: nullable(jsonFormat, "Old place of output_config.format.", {
    beta: ["structured-outputs-2025-11-13"],
    betaMessage: "This field is deprecated. Use 'output_config.format' instead.",
  }),
  billing_policy: nullable(billingPolicy, "Who pays for the request.", {
    beta: ["user-profiles-billing-2026-10-01"],
  }),
};

export const generationBetaFields = {
  diagnostics: nullable(diagnostics, "Asks why the cache was missed.", {
    gaSince: "2026-09-23",
    gatedBy: ["cache-diagnosis-2026-04-07"],
  }),
  user_profile_id: nullable(z.string(), "Whose request this is; newer SDKs send it as a header.", {
    beta: userProfileBetas,
  }),
  fallbacks: nullable(fallbacks, "Models to try when the first one refuses.", {
    beta: fallbackBetas,
    ...noPlatforms,
  }),
  fallback_credit_token: nullable(fallbackCreditToken, "Credit of a refused answer.", {
    beta: fallbackCreditBetas,
  }),
  thread: nullable(thread, "Keeps the conversation on the server.", {
    beta: ["message-threads-2026-08-12"],
    notOn: ["bedrock"],
  }),
};
