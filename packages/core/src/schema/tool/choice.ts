import * as z from "zod";
import { optional, required, shape } from "../meta.ts";

const oneAtATime = optional(z.boolean(), "Allow at most one tool call per answer.");

export const toolChoice = z
  .discriminatedUnion("type", [
    shape("Automatic tool choice", {
      type: required(z.literal("auto"), "The model decides whether to use a tool."),
      disable_parallel_tool_use: oneAtATime,
    }),
    shape("Any tool", {
      type: required(z.literal("any"), "The model must use some tool."),
      disable_parallel_tool_use: oneAtATime,
    }),
    shape("One tool", {
      type: required(z.literal("tool"), "The model must use the named tool."),
      name: required(z.string(), "Name of the tool."),
      disable_parallel_tool_use: oneAtATime,
    }),
    shape("No tool", { type: required(z.literal("none"), "The model must not use a tool.") }),
  ])
  .meta({ title: "Tool choice", tagOrder: "declared" });
