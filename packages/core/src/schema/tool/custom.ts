import * as z from "zod";
import { nullable, optional, required, shape } from "../meta.ts";
import { freeObject, toolNamePattern } from "../primitives.ts";
import { commonToolFields, inputExamples, strict } from "./common.ts";

/** A tool of the caller's own; `type` may be missing, the error paths say `custom` all the same. */
export const customTool = shape(
  "Custom tool",
  {
    type: nullable(z.literal("custom"), "May be left out."),
    input_schema: required(freeObject, "JSON Schema of the arguments, an object at its root.", {
      wrongKind: "Input does not match the expected shape.",
    }),
    name: required(z.string().min(1).max(128).regex(toolNamePattern), "Name the model calls the tool by."),
    ...commonToolFields,
    description: optional(z.string(), "What the tool does, when to use it, what it returns."),
    eager_input_streaming: nullable(z.boolean(), "Stream the arguments as they are written, unchecked."),
    input_examples: inputExamples,
    strict,
  },
  { tag: "custom" },
);
