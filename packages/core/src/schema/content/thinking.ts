import * as z from "zod";
import { required, shape } from "../meta.ts";

export const thinkingBlock = shape("Thinking block", {
  type: required(z.literal("thinking"), "Thinking of an earlier answer."),
  signature: required(z.string(), "Proof that the block is genuine; send it back as it came."),
  thinking: required(z.string(), "The thinking shown; may be empty."),
});

export const redactedThinkingBlock = shape("Redacted thinking block", {
  type: required(z.literal("redacted_thinking"), "Encrypted thinking of an earlier answer."),
  data: required(z.string(), "The encrypted thinking; send it back as it came."),
});
