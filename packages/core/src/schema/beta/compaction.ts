import * as z from "zod";
import { compactionBetas } from "../betas.ts";
import { cacheControlField } from "../cache-control.ts";
import { nullable, required, shape } from "../meta.ts";
import { toolAdditionBlock, toolRemovalBlock } from "./tool-change.ts";

const instructions = nullable(z.string(), "What the summary should keep.");

/** The on-demand form: a request that answers with a summary. */
export const compactionConfig = z
  .discriminatedUnion("type", [
    shape("Compaction request", {
      type: required(z.literal("summarize"), "Answer with a summary of the conversation."),
      instructions,
    }),
  ])
  .meta({ title: "Compaction" });

export const compactionBlock = shape(
  "Compaction block",
  {
    type: required(z.literal("compaction"), "The summary that stands for the conversation before it."),
    cache_control: cacheControlField,
    content: nullable(z.string(), "The summary; null when the compaction failed."),
    encrypted_content: nullable(z.string(), "Opaque part of the summary; send it back as it came."),
    signature: nullable(z.string(), "Proof that the block is genuine.", {
      beta: ["compact-2026-09-04"],
      betaMessage: "`signature` requires anthropic-beta: compact-2026-09-04",
    }),
    tool_changes: nullable(
      z.array(z.discriminatedUnion("type", [toolAdditionBlock, toolRemovalBlock])),
      "Tool changes that the summarized part made.",
    ),
  },
  { beta: compactionBetas },
);
